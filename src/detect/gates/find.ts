import type { DetectionContext, Findings, Gate, Mention } from '../context.ts';
import { type Block, headingsAbove, type Sentence, sentencesOf, type TextDocument } from '../document/model.ts';
import { type GatedKind, gatedKind, isNoGate, readGate } from './sentences.ts';
import { askingText, gateHosts } from './wording.ts';

/** Policies, licences and help pages speak of agreement in general. */
const notAsking =
  /(?:^|\/)(?:\.github|tests?)\/|(?:^|\/)(?:contributing|code_of_conduct|security|support|[^/]*use[_-]policy|[^/]*terms(?:[_-]of[_-]\w+)?|eula|[^/]*licen[cs]e|changelog|faq)(?:\.[^/]*)?$/i;

const otherPeople = /\brelated\b|\backnowledg|\bcredits?\b|\bsimilar\b|\bawesome\b|\bthird[- ]party\b|\bbaselines?\b|致谢|相关工作/i;

/** Sentences looked at in one document; a page for people has a handful. */
const gatesPerDocument = 80;

interface Candidate {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly rule: string;
  readonly kind: GatedKind | null;
  readonly asks: boolean;
}

/** Kinds that are ever handed out behind a gate. */
const gatedKinds = ['weights', 'data'] as const;

/**
 * Gates on the project's own artifacts: by the words around a link, by the link's target, by the hub id or the section.
 * @param findings what is out, with own identifiers: they tell own gates from other people's, and the whole from a part
 */
export function findGates(context: DetectionContext, findings: Findings): readonly Gate[] {
  const gates: Gate[] = [];
  for (const document of context.documents) {
    if (notAsking.test(document.path)) continue;
    for (const candidate of candidates(document)) {
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

function candidates(document: TextDocument): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    if (found.length >= gatesPerDocument) return found;
    const block = document.blocks[sentence.block];
    const gate = readGate(sentence.text);
    if (
      gate === null ||
      block === undefined ||
      block.kind === 'heading' ||
      block.struck ||
      headingsAbove(document, block.section)
        .slice(1)
        .some((heading) => otherPeople.test(heading))
    )
      continue;
    found.push({ document, sentence, block, rule: `gates/${gate.wording.id}`, kind: gate.kind, asks: gate.wording.force === 'strong' });
  }
  for (const link of document.links) {
    if (found.length >= gatesPerDocument) return found;
    const host = gateHosts.find(({ pattern }) => pattern.test(link.href));
    const block = document.blocks[link.block];
    if (host === undefined || block === undefined) continue;
    const sentence = sentenceAt(document, link.block, link.offset);
    const text = `${link.text} ${block.kind === 'row' ? block.text : sentence.text}`;
    if (host.id !== 'credentialed' && (!askingText.test(text) || (readGate(text) === null && gatedKind(text) === null))) continue;
    if (found.some((one) => one.sentence === sentence) || /\b(?:feedback|survey|question|citation|contribut|slack|join|mailing)\b/i.test(text))
      continue;
    found.push({ document, sentence, block, rule: `gates/link-${host.id}`, kind: gatedKind(text) ?? host.kind, asks: true });
  }
  return found;
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
  const sentences = sentencesOf(document, block.index);
  const before = sentences[sentences.indexOf(sentence) - 1]?.text ?? '';
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

/** "the LLaMA weights", "ImageNet dataset": a proper name before the noun that is none of the project's. */
function namesOther(text: string, context: DetectionContext): boolean {
  const names = [
    ...text.matchAll(
      /\b(?:(?:the|original|official|base|both) )*((?:[A-Z][\w.+-]*)(?:[ /-][A-Z0-9][\w.+-]*){0,4})(?:['’]s)?(?: v?\d[\w.]*)?(?: (?:base|model|pre-?trained|original|official|chat))* (?:weights|models?|checkpoints?|data ?sets?|license)\b/g,
    ),
  ];
  const proper = names.map((match) => match[1] ?? '').filter((name) => !generic.test(name));
  if (proper.length === 0) return /\b[Ee]\.g\.,? (?:for )?[A-Z]/.test(text) || /\b(?:original|base) (?:llama|model) weights\b/i.test(text);
  return !proper.some((name) => isOwnName(name, context));
}

const generic =
  /^(?:The|Our|All|These|This|To|Please|Access|Request|Download|Model|Dataset|Data|Pre-?trained|HF|Hugging ?Face|Before|Accept|In|For|If|You|We|Full|Read|Once|Visit|PyTorch|JAX|TensorFlow|Gated|SOTA|AI|ML|NLP|LLM|Large Language|Terms|Use)(?: (?:the|Model|Language|Face))*$/i;

function isOwnName(name: string, context: DetectionContext): boolean {
  const wanted = fold(name);
  const own = [...context.names, context.name ?? '', context.owner ?? ''].map(fold).filter((one) => one.length >= 2);
  return own.some(
    (one) =>
      one === wanted || (one.length >= 4 && wanted.includes(one)) || (wanted.length >= 4 && one.includes(wanted)) || commonStart(one, wanted) >= 5,
  );
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const firstPerson = /\b(?:our|we|us|me|my)\b|我们|本数据/iu;

/** Another team's thing by its name, in the sentence or, where that only says "the dataset", in the one before. */
function speaksOfOthers(candidate: Candidate, context: DetectionContext): boolean {
  const { text } = candidate.sentence;
  if (
    /\bfrom the (?:original )?authors\b|\btheir (?:web ?site|data|weights|form)\b|\b(?:third[- ]party|original (?:dataset|authors|repo))/i.test(text)
  )
    return true;
  const official = /\bofficial ([A-Z][\w-]*(?: [A-Z][\w-]*)?) (?:web ?site|web ?page|page)\b/.exec(text)?.[1];
  if (namesOther(text, context) || (official !== undefined && !isOwnName(official, context))) return true;
  return !firstPerson.test(text) && namesOther(before(candidate), context);
}

function before({ document, sentence, block }: Candidate): string {
  const sentences = sentencesOf(document, block.index);
  return sentences[sentences.indexOf(sentence) - 1]?.text ?? '';
}

/** Nothing of the kind was found otherwise: then only a sentence that plainly hands out the project's own thing counts. */
function speaksOfOwn(candidate: Candidate, context: DetectionContext): boolean {
  const { document, sentence, kind } = candidate;
  if (kind === null || document.path.split('/').length > 3) return false;
  const near = `${before(candidate)} ${sentence.text}`;
  if (firstPerson.test(near) || context.names.some((name) => name.length >= 4 && fold(near).includes(name))) return true;
  return (
    document === context.readme &&
    plain(kind) === 'weights' &&
    /\bthe (?:pre-?trained |model )?(?:weights|models?|checkpoints?)\b/i.test(sentence.text)
  );
}

function sentenceAt(document: TextDocument, block: number, offset: number): Sentence {
  const all = sentencesOf(document, block);
  let found = all[0];
  for (const sentence of all) if (sentence.offset <= offset) found = sentence;
  return found ?? { text: document.blocks[block]?.text ?? '', line: document.blocks[block]?.line ?? 1, section: 0, block, cell: -1, offset: 0 };
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
