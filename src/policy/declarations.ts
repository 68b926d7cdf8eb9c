import { type ArtifactKind, artifactKinds } from '../artifacts.ts';
import { arxivIdentifier, doiIdentifier, identifierFromUrl, parseIdentifier } from '../identifiers.ts';
import type { ArtifactDeclaration } from '../resolved-policy.ts';
import type { DeclarationInFile } from './language.ts';
import { type Layer, problemIn } from './layer.ts';
import { type PolicyProblem, quote } from './problem.ts';

export interface Declared {
  readonly artifacts: readonly ArtifactDeclaration[];
  readonly problems: readonly PolicyProblem[];
}

/** What a project says of its own artifacts, with identifiers in their normal form, in the catalogue's order. */
export function declarationsOf(layer: Layer): Declared {
  const given = layer.file.artifacts ?? {};
  const problems: PolicyProblem[] = [];
  const artifacts = artifactKinds.flatMap((kind): readonly ArtifactDeclaration[] => {
    const said = given[kind];
    if (said === undefined) return [];
    const path = ['artifacts', kind];
    const map: DeclarationInFile = typeof said === 'string' ? { identifiers: [said] } : Array.isArray(said) ? { identifiers: said } : said;
    const steps = (index: number) => (typeof said === 'string' ? path : Array.isArray(said) ? [...path, index] : [...path, 'identifiers', index]);
    const identifiers = (map.identifiers ?? []).flatMap((text, index) => {
      const identifier = normalise(kind, text);
      if (identifier !== null) return [identifier];
      problems.push(problemIn(layer, steps(index), `artifacts.${kind} names ${quote(text)}, which is no identifier`, exampleOf(kind)));
      return [];
    });
    problems.push(...contradictions(layer, kind, map));
    return [
      {
        kind,
        identifiers: [...new Set(identifiers)],
        paths: map.paths ?? [],
        repositories: map.repositories ?? [],
        notApplicable: map['not-applicable'] ?? null,
        gatedReason: map['gated-reason'] ?? null,
      },
    ];
  });
  return { artifacts, problems };
}

function contradictions(layer: Layer, kind: ArtifactKind, map: DeclarationInFile): readonly PolicyProblem[] {
  const path = ['artifacts', kind];
  const outside = (map.paths ?? []).flatMap((glob, index) =>
    glob.startsWith('/') || glob.split('/').includes('..')
      ? [
          problemIn(
            layer,
            [...path, 'paths', index],
            `artifacts.${kind} names ${quote(glob)}, which is outside the repository`,
            'Give it from the root, without "/" or ".."',
          ),
        ]
      : [],
  );
  const shown = map.identifiers !== undefined || map.paths !== undefined || map.repositories !== undefined;
  const both = map['not-applicable'] !== undefined && shown;
  const message = `artifacts.${kind} is declared not applicable, and shown all the same`;
  return [...outside, ...(both ? [problemIn(layer, [...path, 'not-applicable'], message, 'Keep one of the two')] : [])];
}

/** Identifiers, links, bare arXiv ids and DOIs; for licences SPDX ids and expressions. Null for anything else. */
function normalise(kind: ArtifactKind, text: string): string | null {
  const plain = text.trim();
  if (kind === 'license') return /^[A-Za-z0-9][A-Za-z0-9.+() -]{0,199}$/.test(plain) ? plain : null;
  const link = identifierFromUrl(plain);
  if (link !== null) return link;
  const identifier = parseIdentifier(plain);
  if (identifier === null) return arxivIdentifier(plain) ?? doiIdentifier(plain);
  switch (identifier.scheme) {
    case 'arXiv':
      return arxivIdentifier(identifier.value);
    case 'doi':
      return doiIdentifier(identifier.value);
    case 'url':
      return identifierFromUrl(identifier.value);
    case 'file':
      return /^[^/]/.test(identifier.value) && !identifier.value.split('/').includes('..') ? plain : null;
    default:
      return isName(identifier.value) ? `${identifier.scheme}:${identifier.value}` : null;
  }
}

/** Names end up in addresses: no blanks, no empty step and none that leads upwards. An address (`gdrive:https://…`, the origin of a `swh:` id) is checked where it is asked. */
function isName(value: string): boolean {
  if (/\s/.test(value)) return false;
  return value.includes('://') || value.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

const examples: Partial<Readonly<Record<ArtifactKind, string>>> = {
  preprint: 'arXiv:2402.00838',
  weights: 'hf:org/model',
  checkpoints: 'hf:org/model',
  data: 'hf-dataset:org/name',
  license: 'Apache-2.0',
  archive: 'doi:10.5281/zenodo.7',
  'training-logs': 'wandb:entity/project',
};

function exampleOf(kind: ArtifactKind): string {
  return `Write it like ${examples[kind] ?? 'github:owner/name or file:path/in/repository'}, or give the full link`;
}
