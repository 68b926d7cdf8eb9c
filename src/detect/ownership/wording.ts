import { anyOf, type Phrase } from '../phrases.ts';

/** How people call a paper: in anchors, badges, addresses. */
export const paperLabels: readonly Phrase[] = [
  { id: 'paper', pattern: /\b(?:papers?|arxiv|pre-?print|pdf|publication|article|journal|manuscript|openreview|biorxiv|medrxiv|model card)\b/ },
  { id: 'report', pattern: /\b(?:tech(?:nical)?[\s_-]?)?report\b/ },
  { id: 'venue', pattern: /\b(?:neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|siggraph|nature|science)\b/ },
  { id: 'chinese', pattern: /论文|技术报告|論文/ },
];

/** The writer speaks of the paper as theirs. */
export const ownPaperWords: readonly Phrase[] = [
  {
    id: 'our-paper',
    pattern: /\bour\s+(?:[\w-]+\s+){0,4}(?:papers?|preprint|work|report|publication|article|technical|research|arxiv|manuscript|study)\b/,
  },
  {
    id: 'we-release',
    pattern: /\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:releas|present|introduc|propos|publish|describ)(?:e|ed)?\b/,
  },
  { id: 'we-post', pattern: /\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:posted|uploaded|open-?source)\b/ },
  { id: 'official', pattern: /\bofficial\s+(?:[\w-]+\s+){0,4}(?:implementation|code|repo|repository|codebase|release)\b/ },
  { id: 'this-repository', pattern: /\bthis (?:repo|repository|code|codebase|project|is the)\b/ },
  {
    id: 'code-of-the-paper',
    pattern:
      /\b(?:code|implementation|repository|dataset|data|models?)\s+(?:for|of|from|accompan\w+)\s+(?:the|our|this)\s+(?:paper|article|preprint)/,
  },
  { id: 'in-this-work', pattern: /\bin (?:the|this) (?:paper|work)\b/ },
  { id: 'see-the-paper', pattern: /\b(?:see|read|refer to|check(?: out)?)\s+(?:the|our|this)\s+(?:\w+\s+){0,2}(?:paper|report|preprint)/ },
  { id: 'paper-is-out', pattern: /\bpaper (?:is )?(?:now )?(?:available|released|out|accepted)|\baccepted (?:to|at|by|in)\b/ },
  { id: 'cite-our', pattern: /\bcite (?:our|this|the)\b/ },
  { id: 'chinese', pattern: /本文|我们的(?:论文|技术报告)|我们(?:发布|提出|开源)|发布了?(?:论文|技术报告)/ },
];

/** The sentence speaks of somebody else's work. */
export const foreignPaperWords: readonly Phrase[] = [
  { id: 'built-on', pattern: /\b(?:based on|built (?:on|upon|from)|borrow\w*|adapted from|inspired by|following|follows|originally)\b/ },
  { id: 'thanks', pattern: /\b(?:thanks? to|thank|credits?|third[- ]party)\b/ },
  {
    id: 'proposed-by',
    pattern: /\b(?:proposed (?:by|in)|introduced (?:by|in)|from (?:the )?(?:authors|paper by)|(?:a|another) paper by|dataset from)\b/,
  },
  { id: 'unofficial', pattern: /\b(?:unofficial|re-?implement\w*)\b/ },
  { id: 'compared', pattern: /\b(?:similar to|compared? (?:to|with)|baselines?|such as|used (?:by|in)|trained with|concurrent|other work)\b/ },
  { id: 'cited', pattern: /\bet al\.?,? ?\(?(?:19|20)\d\d\b|\b(?:(?:please|and) )?also cite\b/ },
  { id: 'chinese', pattern: /参考|基于|借鉴|感谢/ },
];

/** Own work that the writer counts as gone before. */
export const earlierPaperWords: readonly Phrase[] = [
  {
    id: 'our-first',
    pattern: /\bour (?:first|initial|previous|earlier|prior) (?:[\w-]+ ){0,2}(?:papers?|works?|reports?|preprint|publication|study)\b/,
  },
];

/** The project says that it re-implements somebody else's work. */
export const unofficialWords: readonly Phrase[] = [
  {
    id: 'unofficial',
    pattern: /\bunofficial\s+(?:[\w-]+\s+){0,3}(?:re-?)?(?:implementation|reproduction|port|version|code|repo\w*|pytorch|jax)\b/,
  },
  { id: 'community', pattern: /\b(?:community|independent|third[- ]party) (?:re-?)?implementation\b/ },
  { id: 're-implementation', pattern: /\bre-?implementation of\b/ },
  { id: 'not-official', pattern: /\bnot (?:the|an) official\b/ },
];

/** The writer speaks of weights or data as theirs, or as just released. */
export const ownHoldingWords: readonly Phrase[] = [
  { id: 'our', pattern: /\bour\b/ },
  {
    id: 'we-release',
    pattern:
      /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:releas(?:e[ds]?|ing)|provide[ds]?|open-?sourced?|offer|publish(?:ed)?|share[ds]?|make|made)\b/,
  },
  {
    id: 'we-made',
    pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:upload(?:ed)?|host(?:ed)?|train(?:ed)?|present|introduce|collect(?:ed)?|buil[dt])\b/,
  },
  { id: 'we-curated', pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:construct(?:ed)?|curate[ds]?|create[ds]?)\b/ },
  {
    id: 'is-released',
    pattern:
      /\b(?:is|are|now|been|has been|have been)\s+(?:now\s+|also\s+|publicly\s+)?(?:released|available|open-?sourced|published|uploaded|online|out)\b/,
  },
  { id: 'released', pattern: /\breleased?\b|我们|发布|开源/ },
];

/** Others gave, converted or host it. */
export const foreignHoldingWords: readonly Phrase[] = [
  { id: 'thanks', pattern: /\b(?:third[- ]party|thanks? to|thank|credits?|community|unofficial|contributed by|by @)\b/ },
  { id: 'by-others', pattern: /\b(?:provided by|converted by|based on|from the (?:original|official)|original (?:repo|model|weights|authors?))\b/ },
  { id: 'elsewhere', pattern: /\b(?:integrated (?:in|into|with)|supported (?:by|in)|baselines?|other (?:models?|datasets?))\b/ },
  { id: 'instances', pattern: /\b(?:e\.g\.|such as|for example)\b/ },
  { id: 'chinese', pattern: /感谢|社区/ },
];

/** Parts the project starts from, that are somebody else's. */
export const ingredientPhrases: readonly Phrase[] = [
  {
    id: 'base',
    pattern: /\b(?:base models?|backbones?|initiali[sz]\w+|fine-?tuned? (?:from|on)|starting (?:point|from|checkpoint)|built (?:on|upon))\b/,
  },
  { id: 'part', pattern: /\b(?:text[- ]encoders?|vae|vision encoders?|image encoders?|tokenizers?|detector|judge|teacher|reference model)\b/ },
  { id: 'prerequisite', pattern: /\b(?:prerequisite|original weights|llm weights|language model weights|reward model from)\b/ },
  {
    id: 'download-theirs',
    pattern: /\bdownload (?:the )?(?:llama|vicuna|bert|clip|stable|sd|t5|qwen|mistral|gpt|imagenet|base|original)\b/,
  },
  { id: 'chinese', pattern: /基座|底座/ },
];

export const saysPaper = anyOf(paperLabels);
export const saysOwnPaper = anyOf(ownPaperWords);
export const saysForeignPaper = anyOf(foreignPaperWords);
export const saysEarlierPaper = anyOf(earlierPaperWords);
export const saysUnofficial = anyOf(unofficialWords);
export const saysOwnHolding = anyOf(ownHoldingWords);
export const saysForeignHolding = anyOf(foreignHoldingWords);
export const saysIngredient = anyOf(ingredientPhrases);
