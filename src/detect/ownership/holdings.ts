import { parseIdentifier } from '../../identifiers.ts';
import type { DetectionContext, Mention } from '../context.ts';
import { isReadme } from '../create-context.ts';
import { isIn, isUnder } from '../headings.ts';
import { namesProject, similarOwners } from './names.ts';
import { decodeBadge } from './paper-places.ts';
import { saysForeignHolding, saysIngredient, saysOwnHolding } from './wording.ts';

/** What all rules about weights and data ask of one place: whose it is, and what the words around it say. */
export interface Surroundings {
  /** Hub account equals or resembles the repository's owner. */
  readonly ownerAlike: boolean;
  /** The identifier carries a name of the project. */
  readonly namedAlike: boolean;
  readonly firstPerson: boolean;
  readonly foreignWords: boolean;
  readonly foreignSection: boolean;
  readonly baselineSection: boolean;
  readonly convertSection: boolean;
  readonly weightsSection: boolean;
  readonly dataSection: boolean;
  readonly weightWords: boolean;
  readonly dataWords: boolean;
  readonly dataAnchor: boolean;
  readonly weightAnchor: boolean;
  /** The sentence speaks of weights, not only of a model. */
  readonly weightSentence: boolean;
  readonly demoWords: boolean;
  readonly ingredientWords: boolean;
  readonly inHead: boolean;
  readonly inTable: boolean;
  readonly inSource: boolean;
  readonly inCode: boolean;
  readonly main: boolean;
}

const weightWords =
  /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ )?models?|models?|parameters|adapters?|lora|delta|\d+(?:\.\d+)?[bm]\b|instruct|hugging ?face|hf|model ?scope|params)\b|模型|权重/i;
const dataWords =
  /\b(?:data|data ?sets?|corpus|corpora|annotations?|captions|benchmark|test sets?|training sets?|splits?|samples|examples|instructions|preferences|prompts|csv|jsonl|json)\b|数据/i;
const weightSentence =
  /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ ){0,2}models?|model (?:files?|parameters|params)|model zoo|\w+\.(?:pth?|ckpt|safetensors|pth\.tar|caffemodel|onnx))\b|权重|预训练/i;
const demoWords =
  /\b(?:demo|space|playground|try it|gradio|colab|leader ?board|video|homepage|project page|website|blog|slides|poster|results?|outputs?|predictions|logs?|visuali[sz]\w+|supplementary|evaluation outputs|generations)\b|演示|体验/i;

/** Weights, data and checkpoints ask of the same places: each is looked at once. */
const looked = new WeakMap<DetectionContext, Map<Mention, Surroundings>>();

export function surroundings(mention: Mention, context: DetectionContext): Surroundings {
  const known = looked.get(context) ?? new Map<Mention, Surroundings>();
  looked.set(context, known);
  const found = known.get(mention) ?? lookAround(mention, context);
  known.set(mention, found);
  return found;
}

function lookAround(mention: Mention, context: DetectionContext): Surroundings {
  const identifier = parseIdentifier(mention.identifier);
  const value = identifier?.value ?? '';
  const account = /^(?:hf|hf-dataset|hf-collection|hf-space|modelscope|modelscope-dataset|github)$/.test(identifier?.scheme ?? '')
    ? (value.split('/')[0] ?? '')
    : (/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/organization|kaggle\.com)\/(?:datasets\/)?([\w.-]+)/.exec(value)?.[1] ?? '');
  const name = account === '' ? value.replace(/^https?:\/\/[^/]+/, '') : value.slice(account.length);
  const anchor = `${mention.link?.text ?? ''} ${decodeBadge(mention.link?.image)}`;
  const words = `${mention.context} ${anchor} ${tableWords(mention)}`;
  const near = `${anchor} ${tableWords(mention)}`;
  return {
    ownerAlike:
      account !== '' &&
      context.owner !== null &&
      (similarOwners(account, context.owner) || context.names.includes(account.toLowerCase().replace(/[^a-z0-9]/g, ''))),
    namedAlike: name.length > 2 && namesProject(name, context.names),
    firstPerson: saysOwnHolding.test(mention.context),
    foreignWords: saysForeignHolding.test(mention.context),
    foreignSection: isUnder(mention.headings, 'foreign'),
    baselineSection: isUnder(mention.headings, 'baseline'),
    convertSection: isUnder(mention.headings, 'convert'),
    weightsSection: isUnder(mention.headings, 'weights'),
    dataSection: isIn(mention.headings, 'data'),
    weightWords: weightWords.test(words),
    dataWords: dataWords.test(words),
    dataAnchor: dataWords.test(near),
    weightAnchor: weightWords.test(near),
    weightSentence: weightSentence.test(mention.context),
    demoWords: demoWords.test(near),
    ingredientWords: saysIngredient.test(words),
    inHead: mention.link?.inHead === true && isReadme(mention.path),
    inTable: (mention.link?.cell ?? -1) >= 0,
    inSource: mention.document === null,
    inCode: mention.link?.kind === 'code',
    main: mention.document !== null && mention.document === context.readme,
  };
}

/** Header of the column and first cell of the row a link stands in. */
export function tableWords(mention: Mention): string {
  const { link, document } = mention;
  if (link === null || document === null || link.cell < 0) return '';
  const block = document.blocks[link.block];
  return `${block?.header[link.cell] ?? ''} ${block?.cells[0]?.text ?? ''}`.slice(0, 300);
}

/** One candidate artifact with all places that mention it. */
export interface Holding {
  readonly identifier: string;
  readonly score: number;
  readonly why: readonly string[];
  readonly mentions: readonly Mention[];
  readonly order: number;
}

/** A signal for or against; several places add up once each. */
export interface HoldingSignal {
  readonly id: string;
  readonly points: number;
  readonly sees: string;
  readonly test: (at: Surroundings, mention: Mention, context: DetectionContext) => boolean;
}

/** Groups mentions by identifier and scores each by its best place. */
export function scoreHoldings(
  context: DetectionContext,
  accepts: (mention: Mention) => boolean,
  signals: readonly HoldingSignal[],
): readonly Holding[] {
  const holdings = new Map<string, { score: number; why: readonly string[]; mentions: Mention[]; order: number }>();
  for (const [order, mention] of context.mentions.entries()) {
    if (!accepts(mention)) continue;
    const at = surroundings(mention, context);
    const fired = signals.filter((signal) => signal.test(at, mention, context));
    const score = fired.reduce((sum, signal) => sum + signal.points, 0);
    const why = fired.filter((signal) => signal.points > 0).map((signal) => signal.sees);
    const key = mention.identifier.toLowerCase();
    const known = holdings.get(key);
    if (known === undefined) holdings.set(key, { score, why, mentions: [mention], order });
    else {
      known.mentions.push(mention);
      if (score > known.score) {
        known.score = score;
        known.why = why;
        known.mentions.unshift(known.mentions.pop() as Mention);
      }
    }
  }
  return [...holdings.values()]
    .map((one) => ({ identifier: one.mentions[0]?.identifier ?? '', ...one }))
    .sort((a, b) => b.score - a.score || a.order - b.order);
}
