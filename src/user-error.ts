/**
 * The user's mistake or surroundings, not our bug: a wrong path, a bad ref, a policy file with a typo, a spent rate limit.
 * The message says what is wrong and where; `hint` says how to fix it. Front doors print both without a stack and leave with code 2.
 */
export class UserError extends Error {
  /** How to fix it, one sentence; null where there is nothing to do but wait. */
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** Tells a user's error from ours, by shape: it also holds across two copies of this module (bundle chunks). */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && 'hint' in error && (error.hint === null || typeof error.hint === 'string');
}
