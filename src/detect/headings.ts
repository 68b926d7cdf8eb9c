import type { TextDocument } from './document/model.ts';

/** What a section is about, told by its heading. Data with ids; several may hold. Matched against each heading from the inside out. */
export interface HeadingTopic {
  readonly id: Topic;
  readonly pattern: RegExp;
}

export type Topic =
  | 'foreign'
  | 'baseline'
  | 'citation'
  | 'news'
  | 'plan'
  | 'weights'
  | 'data'
  | 'evaluation'
  | 'results'
  | 'training'
  | 'usage'
  | 'install'
  | 'license'
  | 'paper'
  | 'demo'
  | 'convert';

const topics: readonly HeadingTopic[] = [
  {
    id: 'foreign',
    pattern:
      /related (?:work|project|repo|link|resource|paper)|acknowledg|credits?\b|thanks|contributors|similar (?:work|project)|community|third[- ]party|awesome|ecosystem|powered by|projects? (?:using|based|built)|follow-?ups? by|extensions by|built (?:on|with)|integrations?\b|inspired|other (?:work|project|resource|implementation)s?|external|useful links|further reading|see also|致谢|鸣谢|相关工作|友情|社区|謝辞|감사/i,
  },
  {
    id: 'baseline',
    pattern:
      /baselines?\b|compar(?:ison|ed|ing)|competitors?|prior work|previous work|background|references?$|bibliography|supported (?:models|datasets|tasks)|other models/i,
  },
  { id: 'citation', pattern: /\bcit(?:e|ation|ations|ing|ed)\b|bib ?tex|reference\b|引用|citar|인용/i },
  { id: 'news', pattern: /\bnews\b|\bupdates?\b|change ?log|history|what'?s new|latest|announcement|release notes|新闻|更新|动态|最新|お知らせ/i },
  { id: 'plan', pattern: /\bto-?\s?do|road ?map|\bplans?\b|coming soon|upcoming|milestone|open-?source plan|future|checklist|计划|待办|路线/i },
  {
    id: 'weights',
    pattern:
      /model ?zoo|check ?points?|\bckpts?\b|weights?\b|pre-?trained|(?:released?|available|download\w*|our|open|the|trained) (?:\w+ )?models?|model (?:download|release|weights|list|hub|card|variant|summary|families|family|details|access|introduction)s?|models?$|^models?\b|model & |& model|parameters|权重|模型(?!卡)|モデル|模型下载/i,
  },
  { id: 'data', pattern: /\bdata\b|data ?sets?|corpus|corpora|annotations?|数据|データ/i },
  { id: 'evaluation', pattern: /\beval\w*|benchmark\w*|\btest(?:ing)?\b|validat\w+|\bmetrics?\b|leader ?board|评[测估]|評価/i },
  { id: 'results', pattern: /\bresults?\b|performance|leader ?board|scores?|accuracy|main results|benchmark|结果|性能|表现/i },
  { id: 'training', pattern: /\btrain\w*|fine-?\s?tun\w*|pre-?train\w*|\bsft\b|\brlhf\b|\bdpo\b|训练|微调|学習/i },
  {
    id: 'usage',
    pattern:
      /usage|quick ?start|getting started|how to|\buse\b|\busing\b|infer\w*|sampl\w+|generat\w*|demo|example|tutorial|predict|run(?:ning)?\b|deploy|使用|快速|推理/i,
  },
  { id: 'install', pattern: /install\w*|set ?up|requirements?|dependenc\w*|environment|prepar\w+|安装|环境|依赖/i },
  { id: 'license', pattern: /licen[cs]e|terms|许可|协议/i },
  { id: 'paper', pattern: /paper|publication|technical report|论文|技术报告|abstract|preprint/i },
  { id: 'demo', pattern: /\bdemos?\b|web ?ui|gradio|playground|colab/i },
  { id: 'convert', pattern: /quanti[sz]|\bgguf\b|\bgptq\b|\bawq\b|llama\.cpp|ollama|convert\w*|deploy\w*/i },
];

const cache = new Map<string, readonly Topic[]>();

/** Topics of one heading. */
export function topicsOf(heading: string): readonly Topic[] {
  const known = cache.get(heading);
  if (known !== undefined) return known;
  const text = heading.slice(0, 200);
  const found = topics.filter((topic) => topic.pattern.test(text)).map((topic) => topic.id);
  if (cache.size > 5_000) cache.clear();
  cache.set(heading, found);
  return found;
}

/** Headings above a section, without the title of a main README: it names the project, not a topic. */
export function topicHeadings(document: TextDocument, section: number): readonly string[] {
  const path = document.sections[section]?.path ?? [];
  const isMain = /^(?:\.github\/)?readme(?:[._-][^/]*)?$/i.test(document.path);
  return isMain && path.length > 0 && document.sections[1]?.heading === path[0] && (document.sections[1]?.level ?? 9) <= 2 ? path.slice(1) : path;
}

/** Does any heading above carry the topic? */
export function isUnder(headings: readonly string[], topic: Topic): boolean {
  return headings.some((heading) => topicsOf(heading).includes(topic));
}

/** Topics of the innermost heading. */
export function isIn(headings: readonly string[], topic: Topic): boolean {
  return topicsOf(headings[headings.length - 1] ?? '').includes(topic);
}
