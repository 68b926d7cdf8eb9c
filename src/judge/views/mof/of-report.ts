import type { ArtifactKind } from '../../../artifacts.ts';
import { identifierUrl } from '../../../identifiers.ts';
import type { Report, ReportArtifact } from '../../../report.ts';
import { artifactOf, isOut, licenceFor } from '../openness.ts';
import { type MofResult, mofClass } from './class.ts';
import { type MofComponentName, mofComponents } from './components.ts';
import { spdxOf } from './hub-licences.ts';

/** A model file of the framework, ready to be written as YAML. */
export interface MofModel {
  readonly framework: { readonly name: string; readonly version: string; readonly date: string };
  readonly release: {
    readonly name: string;
    readonly version: string;
    readonly date: string;
    readonly type: string;
    readonly architecture: string;
    readonly origin: string;
    readonly producer: string;
    readonly contact: string;
    readonly repository: string;
    readonly huggingface: string;
    readonly license: Readonly<Partial<Record<'distribution' | 'code' | 'data' | 'document', MofLicence>>>;
    readonly components: readonly MofListed[];
  };
}

interface MofLicence {
  readonly name: string;
  readonly path: string;
}

interface MofListed {
  readonly name: MofComponentName;
  readonly component_path: string;
  readonly license?: string;
  readonly license_path?: string;
}

type Role = 'code' | 'weights' | 'data' | 'documentation';

/** What of the catalogue stands for a component of the framework. */
const componentOf: readonly { readonly kind: ArtifactKind; readonly name: MofComponentName; readonly role: Role }[] = [
  { kind: 'code', name: 'Model architecture', role: 'code' },
  { kind: 'weights', name: 'Model parameters (Final)', role: 'weights' },
  { kind: 'eval-results', name: 'Evaluation results', role: 'documentation' },
  { kind: 'model-card', name: 'Model card', role: 'documentation' },
  { kind: 'data-card', name: 'Data card', role: 'documentation' },
  { kind: 'training-code', name: 'Training code', role: 'code' },
  { kind: 'inference-code', name: 'Inference code', role: 'code' },
  { kind: 'evals', name: 'Evaluation code', role: 'code' },
  { kind: 'preprint', name: 'Research paper', role: 'documentation' },
  { kind: 'data', name: 'Datasets', role: 'data' },
  { kind: 'checkpoints', name: 'Model parameters (Intermediate)', role: 'weights' },
];

/**
 * The repository as a model file of the Model Openness Framework, and the class that gives it.
 * Only what is out and not broken is listed. A thing in the repository's own tree falls under the repository's licence; for a thing
 * elsewhere (weights on a hub, the paper) no licence is taken for granted: the key is left empty unless one is named for it.
 */
export function mofOfReport(report: Report): { readonly model: MofModel; readonly result: MofResult; readonly notes: readonly string[] } {
  const out = componentOf.flatMap((entry) => {
    const artifact = artifactOf(report, entry.kind);
    return artifact !== undefined && isOut(artifact) ? [{ ...entry, artifact }] : [];
  });
  const components = out.map(({ name, role, artifact }) => ({
    name,
    component_path: pathOf(report, artifact),
    ...licenceOf(report, artifact, role),
  }));
  const model: MofModel = {
    framework: { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' },
    release: { ...releaseOf(report), license: globalLicence(report), components },
  };
  const result = mofClass(model);
  const looked = new Set<string>(componentOf.map(({ name }) => name));
  const unknown = mofComponents.filter(({ name }) => !looked.has(name)).map(({ name }) => name);
  const unlicensed = result.components.filter((entry) => entry.licence === null).map(({ name }) => name);
  return {
    model,
    result,
    notes: [
      `Not looked for, add by hand: ${unknown.join(', ')}`,
      ...(unlicensed.length === 0 ? [] : [`No licence is named for: ${unlicensed.join(', ')}`]),
    ],
  };
}

function releaseOf({ subject, judgedAt, artifacts }: Report) {
  const [owner = '', name = ''] = subject.repository?.split('/') ?? [];
  const hub = artifacts.find(({ kind }) => kind === 'weights')?.identifiers.find((identifier) => identifier.startsWith('hf:'));
  return {
    name,
    version: subject.tag ?? subject.line,
    date: (subject.release?.publishedAt ?? judgedAt).slice(0, 10),
    type: '',
    architecture: '',
    origin: '',
    producer: owner,
    contact: '',
    repository: subject.repository === null ? '' : `${subject.serverUrl ?? 'https://github.com'}/${subject.repository}`,
    huggingface: hub === undefined ? '' : (identifierUrl(hub) ?? ''),
  };
}

/** The repository's own licence covers the distribution; data and documents have theirs where one is named. */
function globalLicence(report: Report): MofModel['release']['license'] {
  const [code, data, documentation] = (['code', 'data', 'documentation'] as const).map((role) => named(report, role));
  return {
    // Two objects: one written twice would become a YAML alias.
    ...(code == null ? {} : { distribution: { ...code }, code }),
    ...(data == null ? {} : { data }),
    ...(documentation == null ? {} : { document: documentation }),
  };
}

function licenceOf(report: Report, artifact: ReportArtifact, role: Role): Pick<MofListed, 'license' | 'license_path'> {
  const own = named(report, role);
  if (own !== null) return { license: own.name, license_path: own.path };
  return isInTree(artifact) ? {} : { license: '' };
}

function named(report: Report, role: Role): MofLicence | null {
  const licence = licenceFor(report, role);
  return licence === null ? null : { name: spdxOf(licence.id) ?? licence.id, path: licence.path === null ? '' : fileUrl(report, licence.path) };
}

/** Something outside is named first: then the thing itself lies there. */
function isInTree({ proof, identifiers }: ReportArtifact): boolean {
  return proof?.method === 'tree' || identifiers.length === 0;
}

function pathOf(report: Report, artifact: ReportArtifact): string {
  const identifier = artifact.proof?.method === 'tree' ? artifact.proof.identifier : (artifact.identifiers[0] ?? null);
  if (identifier === null) return artifact.evidence[0]?.path == null ? '' : fileUrl(report, artifact.evidence[0].path);
  if (identifier.startsWith('file:')) return fileUrl(report, identifier.slice('file:'.length));
  return (
    identifierUrl(identifier, {
      serverUrl: report.subject.serverUrl ?? 'https://github.com',
      name: report.subject.repository ?? '',
      ref: refOf(report),
    }) ?? ''
  );
}

/** A link at the judged commit; the bare path where the repository is not known. */
function fileUrl(report: Report, path: string): string {
  const { repository, serverUrl } = report.subject;
  if (repository === null) return path;
  return identifierUrl(`file:${path}`, { serverUrl: serverUrl ?? 'https://github.com', name: repository, ref: refOf(report) }) ?? path;
}

function refOf({ subject }: Report): string {
  return subject.commit ?? subject.tag ?? subject.ref ?? 'HEAD';
}
