import type { DetectionContext, Findings, Gate, Mention } from '../context.ts';
import { type Block, headingsAbove, type TextDocument } from '../document/model.ts';
import { type Candidate, gateCandidates, sentenceBefore } from './candidates.ts';
import { type GatedKind, gatedKind, isNoGate } from './sentences.ts';
import { speaksOfOthers, speaksOfOwn } from './whose.ts';
import { gateHosts } from './wording.ts';

/** Kinds that are ever handed out behind a gate. */
const gatedKinds = ['weights', 'data'] as const;

/**
 * Gates on the project's own artifacts: by the words around a link, by the link's target, by the hub id or the section.
 * @param findings what is out, with own identifiers: they tell own gates from other people's, and the whole from a part
 */
export function findGates(context: DetectionContext, findings: Findings): readonly Gate[] {
  const gates: Gate[] = [];
  for (const document of context.documents) {
    for (const candidate of gateCandidates(document)) {
      const gate = bindGate(candidate, context, findings);
      if (
        gate !== null &&
        !gates.some((one) => one.kind === gate.kind && one.evidence.path === gate.evidence.path && one.evidence.line === gate.evidence.line)
      )
        gates.push(gate);
    }
  }
  return gates;
}

function bindGate(candidate: Candidate, context: DetectionContext, findings: Findings): Gate | null {
  const { document, sentence, block } = candidate;
  const near = mentionsNear(candidate, context);
  const kind = kindOf(candidate, near, findings);
  if (kind === null) return null;
  const finding = findings.get(kind);
  const own = finding?.identifiers ?? [];
  const named = near.filter(({ identifier }) => own.includes(identifier));
  if (candidate.rule === 'gates/link-credentialed' && named.length === 0) return null;
  const foreignHub = near.some(
    ({ identifier, link }) => link?.block === block.index && /^hf(?:-dataset)?:/.test(identifier) && !own.includes(identifier),
  );
  if (named.length === 0 && foreignHub) return null;
  if (named.length === 0 && speaksOfOthers(candidate, context)) return null;
  if (finding?.found !== true && !speaksOfOwn(candidate, context)) return null;
  const row = block.kind === 'row';
  const inSection = row ? [] : sectionMentions(candidate, context).filter(({ identifier }) => own.includes(identifier));
  const covered = named.length > 0 ? named : inSection;
  const identifiers = [...new Set(covered.map(({ identifier }) => identifier))].filter((identifier) => !isForm(identifier));
  return {
    kind,
    identifiers,
    share: shareOf(identifiers, own, candidate, context),
    evidence: { rule: candidate.rule, path: document.path, line: document.lined ? sentence.line : null, note: sentence.text.slice(0, 300) },
  };
}

/** A form is the gate, not what is behind it. */
function isForm(identifier: string): boolean {
  const href = identifier.replace(/^url:/, '');
  return gateHosts.some(({ id, pattern }) => id === 'form' && pattern.test(href));
}

/** The main artifact decides: a gate that leaves it open is a gate on a part. */
function shareOf(identifiers: readonly string[], own: readonly string[], candidate: Candidate, context: DetectionContext): Gate['share'] {
  const [main] = own;
  if (main === undefined) return 'all';
  if (identifiers.length > 0) return identifiers.includes(main) ? 'all' : 'part';
  const { document, block } = candidate;
  if (block.kind === 'row') return rowsBeside(document, block) > 1 ? 'part' : 'all';
  const folder = folderOf(document.path);
  if (folder !== '' && !/^(?:docs?|documentation)(?:\/|$)/i.test(folder)) {
    const shownAbove = context.mentions.some(({ identifier, path }) => identifier === main && !path.startsWith(`${folder}/`));
    if (shownAbove) return 'part';
  }
  const direct = own.some((identifier) =>
    /^(?:gdrive|github-release|zenodo|file):|^url:.*\.(?:pth?|ckpt|safetensors|bin|tar|gz|zip|npz)$/i.test(identifier),
  );
  return direct && candidate.kind === null ? 'part' : 'all';
}

function kindOf(candidate: Candidate, near: readonly Mention[], findings: Findings): (typeof gatedKinds)[number] | null {
  const { document, sentence, block } = candidate;
  const direct = plain(candidate.kind);
  if (direct !== null) return direct;
  for (const { identifier } of near) {
    if (identifier.startsWith('hf-dataset:') || identifier.startsWith('modelscope-dataset:')) return 'data';
    if (/^(?:hf|modelscope):/.test(identifier)) return 'weights';
  }
  const before = sentenceBefore(candidate);
  const last = headingsAbove(document, block.section).at(-1) ?? '';
  if (isNoGate(before) || isNoGate(last)) return null;
  const lead = block.lead === null ? '' : (document.blocks[block.lead]?.text ?? '');
  const above = document.blocks[block.index - 1];
  const handsOut = /\b(?:download|access|obtain|receive|get|use|url|link)\b|下载|获取/i;
  if (!candidate.asks && ![sentence.text, before, lead].some((text) => handsOut.test(text)) && near.length === 0 && block.kind !== 'item')
    return null;
  const texts = [
    before,
    ...(block.kind === 'row' ? [block.header.join(' '), ...headingsAbove(document, block.section).slice(-1)] : []),
    lead,
    above?.section === block.section ? above.text : '',
  ];
  for (const text of texts) {
    const kind = plain(gatedKind(text));
    if (kind !== null) return kind;
  }
  for (const heading of [...headingsAbove(document, block.section)].reverse().slice(0, 2)) {
    const kind = plain(gatedKind(heading));
    if (kind !== null) return kind;
  }
  const found = gatedKinds.filter((one) => findings.get(one)?.found === true);
  return /\b(?:download|access|obtain)\b/i.test(sentence.text) && found.length === 1 ? (found[0] ?? null) : null;
}

function plain(kind: GatedKind | null): (typeof gatedKinds)[number] | null {
  return kind === 'data' ? 'data' : kind === 'weights' || kind === 'checkpoints' ? 'weights' : null;
}

/** Identifiers in the same sentence, cell or block, and in the other items of the same list. */
function mentionsNear({ document, sentence, block }: Candidate, context: DetectionContext): readonly Mention[] {
  const inDocument = context.mentions.filter((mention) => mention.document === document && mention.link !== null);
  const end = sentence.offset + sentence.text.length;
  const inSentence = inDocument.filter(
    ({ link }) => link !== null && link.block === block.index && link.offset >= sentence.offset && link.offset <= end,
  );
  if (inSentence.some(({ identifier }) => /^(?:hf|modelscope|url|gdrive|zenodo)/.test(identifier))) return inSentence;
  return inDocument.filter(({ link }) => {
    const other = link === null ? undefined : document.blocks[link.block];
    return (
      other !== undefined &&
      (other.index === block.index || (block.kind === 'item' && other.kind === 'item' && other.lead === block.lead && other.lead !== null))
    );
  });
}

function sectionMentions({ document, block }: Candidate, context: DetectionContext): readonly Mention[] {
  if (document.sections[block.section]?.level === 0) return [];
  return context.mentions.filter((mention) => mention.document === document && mention.link?.section === block.section);
}

/** Rows of the same table that hold a link. */
function rowsBeside(document: TextDocument, block: Block): number {
  const rows = new Set<number>();
  for (const link of document.links) {
    const other = document.blocks[link.block];
    if (other?.kind === 'row' && other.lead === block.lead && other.section === block.section) rows.add(other.index);
  }
  return rows.size;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
