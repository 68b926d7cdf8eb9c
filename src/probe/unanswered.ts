/**
 * The world gave no answer that decides anything: host error, time-out, 429, a refusal of our own guard, an exhausted budget.
 * It never means "missing" (DESIGN §1).
 */
export class Unanswered extends Error {
  readonly state: 'unverifiable' | 'unchecked';
  /** The URL that was asked last, where there was one. */
  readonly url: string | null;
  readonly method: string;

  constructor(state: 'unverifiable' | 'unchecked', reason: string, url: string | null = null, method = 'https') {
    super(reason);
    this.name = 'Unanswered';
    this.state = state;
    this.url = url;
    this.method = method;
  }
}

/** The host says that nothing changed since the last proof (304), and we hold no copy of the document: the last proof stands. */
export class Unchanged extends Error {
  readonly url: string;

  constructor(url: string) {
    super('not changed since the last proof');
    this.name = 'Unchanged';
    this.url = url;
  }
}
