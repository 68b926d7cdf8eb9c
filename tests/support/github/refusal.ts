/** A "no" of the local GitHub, said once and worded by REST and GraphQL each in its own way. */

export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
  readonly value?: unknown;
}

/** The GraphQL error types GitHub uses for these. */
const graphqlTypes: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'UNPROCESSABLE',
  410: 'UNPROCESSABLE',
  422: 'UNPROCESSABLE',
};

export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly graphqlType: string;

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>>; graphqlType?: string } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.graphqlType = more.graphqlType ?? graphqlTypes[status] ?? 'INTERNAL';
  }
}

export const notFound = () => new Refusal(404, 'Not Found');
export const invalid = (errors: readonly FieldError[]) => new Refusal(422, 'Validation Failed', { errors });
