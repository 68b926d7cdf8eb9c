import { type Block, headingsAbove, type Sentence, sentenceAt, sentencesOf, type TextDocument } from '../document/model.ts';
import { type GatedKind, gatedKind, readGate } from './sentences.ts';
import { askingText, gateHosts } from './wording.ts';

/** Policies, licences and help pages speak of agreement in general. */
const notAsking =
  /(?:^|\/)(?:\.github|tests?)\/|(?:^|\/)(?:contributing|code_of_conduct|security|support|[^/]*use[_-]policy|[^/]*terms(?:[_-]of[_-]\w+)?|eula|[^/]*licen[cs]e|changelog|faq)(?:\.[^/]*)?$/i;

const otherPeople = /\brelated\b|\backnowledg|\bcredits?\b|\bsimilar\b|\bawesome\b|\bthird[- ]party\b|\bbaselines?\b|致谢|相关工作/i;

/** Sentences looked at in one document; a page for people has a handful. */
const gatesPerDocument = 80;
/** Links to forms and sign-up pages whose sentences are read in one document. */
const linksPerDocument = 500;
/** Characters of a sentence or row that are looked at beside a link. */
const sentenceReach = 4_000;

/** A sentence or a link that asks for something before it hands out. */
export interface Candidate {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly rule: string;
  readonly kind: GatedKind | null;
  readonly asks: boolean;
}

/** Whether it asks is told by the words and by the link's target; whose thing it is, others decide. */
export function gateCandidates(document: TextDocument): readonly Candidate[] {
  if (notAsking.test(document.path)) return [];
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
  let read = 0;
  for (const link of document.links) {
    if (found.length >= gatesPerDocument || read >= linksPerDocument) return found;
    const host = gateHosts.find(({ pattern }) => pattern.test(link.href));
    const block = document.blocks[link.block];
    if (host === undefined || block === undefined) continue;
    read += 1;
    const sentence = sentenceOf(document, link.block, link.offset);
    const text = `${link.text} ${(block.kind === 'row' ? block.text : sentence.text).slice(0, sentenceReach)}`;
    if (host.id !== 'credentialed' && (!askingText.test(text) || (readGate(text) === null && gatedKind(text) === null))) continue;
    if (
      found.some((one) => one.sentence === sentence) ||
      /\b(?:feedback|survey|question(?:naire)?|optional(?:ly)?|business|citation|contribut|slack|join|mailing)\b|问卷/i.test(text)
    )
      continue;
    found.push({ document, sentence, block, rule: `gates/link-${host.id}`, kind: gatedKind(text) ?? host.kind, asks: true });
  }
  return found;
}

/** The sentence a link stands in; a block without sentences stands for one. */
function sentenceOf(document: TextDocument, block: number, offset: number): Sentence {
  return (
    sentenceAt(document, block, offset) ??
    sentencesOf(document, block)[0] ?? {
      text: document.blocks[block]?.text ?? '',
      line: document.blocks[block]?.line ?? 1,
      section: 0,
      block,
      cell: -1,
      offset: 0,
    }
  );
}

/** The sentence before it in the same block. */
export function sentenceBefore({ document, sentence, block }: Candidate): string {
  const sentences = sentencesOf(document, block.index);
  return sentences[sentences.indexOf(sentence) - 1]?.text ?? '';
}
