import type { ArtifactPromise, Detection } from '../detection.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * Tells when each promise was first seen, where the snapshot has a history at hand (blame, a few processes).
 * Promises that history says nothing of stay as they are.
 */
export async function withFirstSeen(detections: readonly Detection[], snapshot: Snapshot | null): Promise<readonly Detection[]> {
  const history = snapshot?.history;
  const lines = detections.flatMap(({ promises }) => promises).flatMap(({ path, line }) => (path === null || line === null ? [] : [{ path, line }]));
  if (history === undefined || lines.length === 0) return detections;
  const seen = await history.firstSeen(lines);
  const dated = (promise: ArtifactPromise): ArtifactPromise => {
    const date = seen.get(`${promise.path}:${promise.line}`);
    return date === undefined ? promise : { ...promise, firstSeen: date };
  };
  return detections.map((detection) => (detection.promises.length === 0 ? detection : { ...detection, promises: detection.promises.map(dated) }));
}
