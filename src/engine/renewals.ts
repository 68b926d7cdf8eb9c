import type { Detection } from '../detection.ts';
import type { ResolvedPolicy } from '../resolved-policy.ts';

/** Files asked about at most in one judgement. */
const mostFiles = 5;

/**
 * When the documents that the policy wants renewed (`fresh`) were last changed. Costs nothing where no stage asks for it.
 * @param lastCommitDate of one path; null where history is not at hand
 * @returns path → ISO date; what could not be found out is left out, and the report says so
 */
export async function renewals(
  policy: ResolvedPolicy,
  detections: readonly Detection[],
  lastCommitDate: ((path: string) => Promise<string | null>) | null,
): Promise<ReadonlyMap<string, string>> {
  const kinds = new Set(policy.stages.flatMap(({ requires }) => requires.filter(({ fresh }) => fresh === true).map(({ kind }) => kind)));
  if (kinds.size === 0 || lastCommitDate === null) return new Map();
  const evidence = detections.filter(({ kind }) => kinds.has(kind)).flatMap((detection) => detection.evidence);
  const paths = [...new Set(evidence.flatMap(({ path, stub }) => (path === null || stub === true ? [] : [path])))].slice(0, mostFiles);
  const dated = await Promise.all(paths.map(async (path) => [path, await lastCommitDate(path).catch(() => null)] as const));
  return new Map(dated.flatMap(([path, date]) => (date === null ? [] : [[path, date] as const])));
}
