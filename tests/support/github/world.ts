import type { State } from './state.ts';

/** The state and the way the server is spoken to: what handlers need to answer. */
export interface World {
  readonly state: State;
  /** `http://127.0.0.1:1234`, or with `/api/v3` behind it. */
  readonly apiUrl: () => string;
  /** The address of the web pages: `https://github.com`, or that of a GHES. */
  readonly serverUrl: string;
  /** Tells that the program under test did what GitHub doesn't know, or the local GitHub said what GitHub wouldn't. */
  readonly violation: (text: string) => void;
}
