/** Waits that end early, with the signal's reason, when the run is over. */

/** Waits a while. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((go, stop) => {
    if (signal.aborted) return stop(signal.reason);
    const quit = () => {
      clearTimeout(timer);
      stop(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', quit);
      go();
    }, milliseconds);
    signal.addEventListener('abort', quit, { once: true });
  });
}

/** Waits for work that can't be aborted itself: it goes on unheard. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((settle, fail) => {
    const quit = () => fail(signal.reason);
    // Heard even when it is too late: an unheard failure would end the process.
    if (signal.aborted) {
      work.catch(() => undefined);
      return quit();
    }
    signal.addEventListener('abort', quit, { once: true });
    work.then(settle, fail).finally(() => signal.removeEventListener('abort', quit));
  });
}
