import type { ArtifactKind } from '../artifacts.ts';
import type { Detection, Evidence } from '../detection.ts';
import { detect } from './detect.ts';
import { evidence, type Rule } from './rule.ts';

export interface ReleaseNotes {
  readonly tag: string;
  readonly url: string;
  /** Markdown. */
  readonly body: string;
  /** ISO 8601; null for a release that is not out. */
  readonly publishedAt: string | null;
  readonly assets: readonly { readonly name: string; readonly size: number; readonly url: string }[];
}

export interface ReleaseContext {
  readonly repository: string | null;
  /** Title of the work, from the repository. */
  readonly title: string | null;
}

export const releaseRule = {
  id: 'release/asset',
  sees: 'A file attached to the release: weights, data, paper, code, licence, environment, citation',
  todo: 'Attach the file to the release, or link it in the release notes',
  example: 'asset: foo-7b.safetensors 5000000000',
  counter: 'asset: teaser.png 90000',
} as const satisfies Rule;

/** What an asset's name says it is. The first that matches decides. */
const assetKinds: readonly { readonly kind: ArtifactKind; readonly pattern: RegExp; readonly least: number }[] = [
  { kind: 'weights', pattern: /\.(?:safetensors|pth?|ckpt|gguf|onnx|tflite|keras|nemo|pdparams|caffemodel)(?:\.(?:tar|zip|gz))?$/i, least: 10_000 },
  {
    kind: 'weights',
    pattern: /(?:weights|checkpoints?|ckpts?|model|params|parameters|pretrained)[\w.-]*\.(?:tar|tar\.gz|tgz|zip|bin|h5|npz|pkl)$/i,
    least: 100_000,
  },
  { kind: 'preprint', pattern: /(?:paper|report|preprint|manuscript)[\w.-]*\.pdf$/i, least: 20_000 },
  { kind: 'training-logs', pattern: /(?:train\w*[_-]?)?logs?[\w.-]*\.(?:zip|tar\.gz|tgz|txt|csv|jsonl)$|tfevents/i, least: 100 },
  { kind: 'eval-results', pattern: /(?:results?|scores|predictions|outputs|eval)[\w.-]*\.(?:json|jsonl|csv|tsv|zip|tar\.gz)$/i, least: 20 },
  { kind: 'code', pattern: /(?:^|[-_.])(?:src|source|code)\b[\w.-]*\.(?:zip|tar\.gz|tgz)$|\.whl$/i, least: 500 },
  {
    kind: 'data',
    pattern: /(?:data|dataset|corpus|annotations|train|test|val|dev)[\w.-]*\.(?:zip|tar|tar\.gz|tgz|csv|tsv|jsonl?|parquet|7z)$/i,
    least: 500,
  },
  { kind: 'license', pattern: /^licen[cs]e[\w.-]*$/i, least: 200 },
  { kind: 'dependencies', pattern: /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|[\w.-]*\.lock)$/i, least: 5 },
  { kind: 'citation', pattern: /^citation\.(?:cff|bib)$/i, least: 50 },
];

/** What the body and the assets of a release show. Its places carry no path; the address of the release stands for it. */
export function detectRelease(release: ReleaseNotes, context: ReleaseContext): readonly Detection[] {
  const heading = context.title === null ? '' : `# ${context.title.replace(/\s+/g, ' ')}\n`;
  const texts = new Map([['README.md', { kind: 'text' as const, text: heading + release.body, truncated: false }]]);
  const files = [{ path: 'README.md', size: release.body.length, mode: '100644', type: 'blob' as const }];
  const shown = detect({ repository: context.repository, files, texts, date: release.publishedAt, tags: [], declarations: [] });
  return shown.map((detection) => withAssets(relocate(detection, release, heading === '' ? 0 : 1), release));
}

function relocate(detection: Detection, release: ReleaseNotes, shift: number): Detection {
  const line = (number: number | null): number | null => (number === null ? null : Math.max(1, number - shift));
  return {
    ...detection,
    evidence: detection.evidence.map((one): Evidence => ({ ...one, path: null, line: line(one.line), url: one.url ?? release.url })),
    promises: detection.promises.map((promise) => ({ ...promise, path: null, line: line(promise.line) })),
  };
}

function withAssets(detection: Detection, release: ReleaseNotes): Detection {
  const assets = release.assets.slice(0, 200).filter((asset) => {
    const match = assetKinds.find(({ pattern }) => pattern.test(asset.name));
    return match?.kind === detection.kind && asset.size >= match.least;
  });
  if (assets.length === 0) return detection;
  const { assumed: _assumed, ...kept } = detection;
  return {
    ...kept,
    status: 'published',
    identifiers: [...assets.map((asset) => `github-release:${release.tag}/${asset.name}`), ...detection.identifiers],
    evidence: [...assets.slice(0, 8).map((asset) => evidence(releaseRule, { path: null, url: asset.url, note: asset.name })), ...detection.evidence],
  };
}
