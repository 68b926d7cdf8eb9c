import { minimatch } from 'minimatch';
import type { Detection, Evidence } from '../detection.ts';
import type { ArtifactDeclaration } from '../resolved-policy.ts';
import type { FileIndex } from './files.ts';
import { evidence, type Rule } from './rule.ts';

export const declaredRule = {
  id: 'policy/declared',
  sees: 'The policy file names the artifact: an identifier, a path that exists, another repository',
  todo: 'Keep the declaration in the policy file up to date',
  example: 'artifacts: { weights: { identifiers: [hf:foo-lab/foo] } }',
  counter: 'artifacts: { weights: { paths: [nowhere/*.pt] } }',
} as const satisfies Rule;

/** What a lab says of its own artifacts in the policy file beats detection (DESIGN §3). Declared paths and files count only if they are there. */
export function applyDeclaration(detection: Detection, declaration: ArtifactDeclaration | null, files: FileIndex): Detection {
  if (declaration === null) return detection;
  if (declaration.notApplicable !== null)
    return { ...detection, status: 'not-applicable', assumed: false, evidence: [declared(declaration.notApplicable), ...detection.evidence] };
  const paths = declaration.paths.slice(0, 64).flatMap((glob) => matching(glob, files));
  const identifiers = [
    ...declaration.identifiers.filter((identifier) => !identifier.startsWith('file:') || holdsSomething(files.get(identifier.slice(5)))),
    ...declaration.repositories.map((name) => `github:${name}`),
    ...paths.map((path) => `file:${path}`),
  ];
  if (identifiers.length === 0) return inVain(detection, declaration);
  const rest = detection.identifiers.filter((identifier) => !identifiers.some((one) => one.toLowerCase() === identifier.toLowerCase()));
  const gated = detection.status === 'gated' || declaration.gatedReason !== null;
  const { assumed: _assumed, ...kept } = detection;
  return {
    ...kept,
    status: gated ? 'gated' : 'published',
    identifiers: [...identifiers, ...rest],
    evidence: [...identifiers.slice(0, 6).map(shown), ...detection.evidence],
  };
}

/** Named in the policy file, and not here: told, because whoever wrote it believes it is. */
function inVain(detection: Detection, { identifiers, paths }: ArtifactDeclaration): Detection {
  const [named] = [...identifiers.map((identifier) => identifier.slice('file:'.length)), ...paths];
  if (named === undefined) return detection;
  const told = { ...declared(`names \`${named.replace(/[`\p{Cc}]/gu, '').slice(0, 120)}\`, and no file here is that`), stub: true };
  return { ...detection, evidence: [told, ...detection.evidence] };
}

/** A file of the repository is shown at its place, all else in the policy file. */
function shown(identifier: string): Evidence {
  return identifier.startsWith('file:')
    ? evidence(declaredRule, { path: identifier.slice('file:'.length), note: 'named in the policy file' })
    : declared(identifier);
}

function declared(note: string): Evidence {
  return evidence(declaredRule, { path: null, note });
}

function holdsSomething(file: { readonly size: number | null } | undefined): boolean {
  return file !== undefined && (file.size ?? 1) > 0;
}

function matching(glob: string, files: FileIndex): readonly string[] {
  if (glob.length > 256) return [];
  const exact = files.get(glob);
  if (exact !== undefined) return holdsSomething(exact) ? [exact.path] : [];
  const pattern = glob.endsWith('/') ? `${glob}**` : glob;
  const found: string[] = [];
  for (const file of files.own) {
    if (holdsSomething(file) && minimatch(file.path, pattern, { dot: true, nobrace: true, noext: true })) found.push(file.path);
    if (found.length >= 3) break;
  }
  return found;
}
