/**
 * Milliseconds that work takes: the first run's, or where that is over the limit the least of three. Other processes share the machine, and one
 * of them waking up must not fail a test; what is slow is slow three times.
 */
export function quickest(work: () => void, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least >= limit; run += 1) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
