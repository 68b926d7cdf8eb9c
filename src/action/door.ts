/** What the runner offers the Action, so that everything behind the entry is told and told on, and never reaches for a global. */
export interface Door {
  /** `''` where the input isn't given. */
  readonly input: (name: string) => string;
  readonly info: (line: string) => void;
  readonly notice: (message: string) => void;
  readonly warning: (message: string) => void;
  /** Fails the run. */
  readonly fail: (message: string) => void;
  readonly output: (name: string, value: string) => void;
  readonly summary: (markdown: string) => Promise<void>;
  readonly secret: (value: string) => void;
}

/** What the runner says of the run. */
export interface RunnerFacts {
  readonly eventName: string;
  readonly ref: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly owner: string;
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId: number;
  /** A folder that outlives the step, for a report too large for an output. */
  readonly scratch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
