import type { ArtifactKind } from '../../artifacts.ts';

/** How people call the artifacts, in the languages common in lab READMEs. Narrow names stand before wide ones. */

export interface ArtifactNoun {
  readonly kind: ArtifactKind;
  readonly pattern: RegExp;
}

/** What may stand between "training" and "code": "training, evaluation and inference code". */
const also = String.raw`(?:(?:\s*[,/&+]\s*|\s+(?:and|or)\s+)[\w-]+){0,3}`;
const heads = '(?:codes?|code ?base|source|scripts?|recipes?|pipelines?|implementations?|configs?|configurations?|notebooks?|framework|toolkit)';
const noun = (kind: ArtifactKind, source: string): ArtifactNoun => ({ kind, pattern: new RegExp(source, 'gi') });

/** May overlap one another: "training and inference code" is both. */
const codeNouns: readonly ArtifactNoun[] = [
  noun(
    'training-code',
    String.raw`\b(?:pre-?|post-?)?train(?:ing|er)?${also}(?:\s+[\w-]+)?\s+${heads}\b|\bfine-?\s?tun(?:ing|e)${also}(?:\s+[\w-]+)?\s+${heads}\b|\btraining (?:details|procedures?)\b|训练${'(?:的)?(?:代码|脚本)'}|微调(?:的)?(?:代码|脚本)|学習コード|학습 ?코드`,
  ),
  noun(
    'inference-code',
    String.raw`\b(?:inference|sampling|generation|deployment|testing|demo)${also}(?:\s+[\w-]+)?\s+${heads}\b|推理(?:的)?(?:代码|脚本)|推論コード|추론 ?코드`,
  ),
  noun(
    'evals',
    String.raw`\b(?:evaluation|eval|benchmark(?:ing)?|metrics?|scoring|reproduction)${also}(?:\s+[\w-]+)?\s+(?:${heads.slice(3, -1)}|harness|suite|interface|tools?|protocol|server)\b|\beval(?:uation)? (?:harness|suite)\b|\bscripts? (?:for|to) (?:evaluat|benchmark|reproduc|generat\w+ (?:the )?scores)\w*|评[测估](?:的)?(?:代码|脚本)|評価コード|평가 ?코드`,
  ),
];

/** The first that matches a stretch of text keeps it. */
const plainNouns: readonly ArtifactNoun[] = [
  noun('model-card', String.raw`\bmodel ?cards?\b|模型卡`),
  noun('data-card', String.raw`\bdata(?:set)? ?(?:cards?|sheets?|statements?)\b|数据卡`),
  noun('training-logs', String.raw`\b(?:training|train) (?:logs?|curves?|dynamics)\b|\bloss curves?\b|\bwandb (?:logs?|runs?|reports?)\b|训练日志`),
  noun('citation', String.raw`\bcitations?\b|\bbib ?tex\b|引用`),
  noun(
    'preprint',
    String.raw`\b(?:arxiv )?(?:pre-?print|paper|manuscript)s?\b|\btech(?:nical|nique)?[ -]?reports?\b|\barxiv\b|论文|技术报告|論文|技術レポート|논문`,
  ),
  noun(
    'code',
    String.raw`\b(?:data|image|video|text)?\s?(?:pre-?)?(?:processing|preparation|collection|generation|curation|loader|loading)\s+${heads}\b|\bmodel (?:code|implementation)\b|数据处理(?:代码|脚本)`,
  ),
  noun(
    'eval-results',
    String.raw`\b(?:(?:evaluation|benchmark|experimental|detailed|full|more|quantitative|comparison|test|training)\s+)+(?:results?|numbers|experiments)\b|\bresults?\b|\bleader ?boards?\b|评[测估]结果|实验结果`,
  ),
  noun(
    'weights',
    String.raw`\bmodel zoo\b|\b(?:pre-?trained |trained |fine-?tuned |model |network |base |chat |larger |delta |lora )*(?:models?|weights?|check ?points?|ckpts?|adapters?)\b|\bpre-?trained\b|\b(?:chat|instruct(?:ion)?|base|large|larger|small|smaller|tiny|giant|distilled|quantized|fp8|lite|turbo|pro)[ -](?:versions?|variants?)\b|\b(?:[a-z][\w.]*-)*\d+(?:\.\d+)?[bB](?:-[\w.]+)*\b|\b[a-z]\w*-\d+px\b|模型(?!卡)|权重|モデル|重み|모델|가중치`,
  ),
  noun(
    'data',
    String.raw`\b(?:training |instruction |preference |annotated |raw |caption |our )*(?:data ?sets?|corpus|corpora|annotations|captions)\b|\bdata\b|数据集|数据|データ(?:セット)?|데이터(?:셋)?`,
  ),
  noun('evals', String.raw`\bevaluations?\b|\bbench ?marks?\b|评测|评估`),
  noun(
    'code',
    String.raw`\b(?:source |official |full )*(?:codes?|code ?base|sources|scripts?|implementations?)\b|代码|源码|コード|코드|(?<!\b(?:loss|objective|activation|energy|value|reward|score) )\bfunctions?\b|\b(?:cuda|custom|triton) kernels?\b`,
  ),
];

/** Words that turn an artifact's name into something else: "model license", "data parallel", "paper deadline". */
const spoiling =
  /^[\s-]*(?:licen[cs]es?|parallel\w*|loaders?|loading|processing|preparation|augmentation|format|formats|size|sizes? limit|architecture|deadline|page|hub|serving|sharding|merging|compression|interpretability|quality|privacy|efficien\w+|weighted|agreement|owners?|names?|ids?|paths?|configurations?|configs?|urls?|version of|review|reviewers?|link to|point of|(?:use|usage|sharing|transfer|access|protection) (?:agreement|policy|terms|form))\b/i;

export interface FoundNoun {
  readonly kind: ArtifactKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Artifact nouns of a sentence in reading order. */
export function findNouns(text: string): readonly FoundNoun[] {
  const found: FoundNoun[] = [];
  const taken = new Uint8Array(text.length + 1);
  const collect = (nouns: readonly ArtifactNoun[], exclusive: boolean): void => {
    for (const { kind, pattern } of nouns) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (exclusive && taken.subarray(start, end).includes(1)) continue;
        if (exclusive && spoiling.test(text.slice(end, end + 24))) continue;
        found.push({ kind, start, end, text: match[0] });
      }
      if (exclusive) mark(found, taken);
    }
    mark(found, taken);
  };
  collect(codeNouns, false);
  collect(plainNouns, true);
  return found.sort((a, b) => a.start - b.start);
}

function mark(found: readonly FoundNoun[], taken: Uint8Array): void {
  for (const { start, end } of found) taken.fill(1, start, end);
}

/** Distinct kinds in order. */
export function kindsOf(nouns: readonly FoundNoun[]): readonly ArtifactKind[] {
  return [...new Set(nouns.map(({ kind }) => kind))];
}
