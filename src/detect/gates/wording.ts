/** The words of a gate: an action AND a condition before one gets the thing. Tables: wording is data. */

export interface GateWording {
  readonly id: string;
  readonly pattern: RegExp;
  /** `needs-kind`: only with an artifact in the sentence, its heading or its link. */
  readonly force: 'strong' | 'needs-kind';
}

const thing = String.raw`(?:\S+\s+){0,6}?(?:weights?|models?|check ?points?|parameters|data ?sets?|data|corpus|annotations|files?|images|archive|access|link|download(?: link)?)`;

export const gateWordings: readonly GateWording[] = [
  {
    id: 'request',
    force: 'strong',
    pattern: new RegExp(
      String.raw`\brequest(?:ing)?\s+(?:for\s+)?(?:\S+\s+){0,2}?access\b|\baccess\s+request|\brequest\s+form\b|\bappl(?:y|ication|ying)\s+for\s+(?:\S+\s+){0,3}?access\b|\b(?:up)?on\s+(?:reasonable\s+)?request\b|\bby\s+request\b|\brequest(?:ing)?\s+(?:the|our|your|a|it|them|these|this)\s+${thing}|\brequest\s+(?:it|them)\s+(?:by|via|from|through)\b`,
      'i',
    ),
  },
  {
    id: 'approval',
    force: 'needs-kind',
    pattern:
      /\b(?:upon|after|once|when|pending|until|subject to)\b(?:\W+\w+){0,5}\W+(?:approv(?:al|ed)|granted|verified)\b|\b(?:if|once) you are granted\b|\bsigned url\b|\bpre-?signed\b|\bcredentialed (?:access|data use|physionet)\b|\b(?:require|need)s?\s+(?:\w+\s+)?credentials\s+(?:to|for)\s+(?:access|download)/i,
  },
  {
    id: 'accept',
    force: 'needs-kind',
    pattern:
      /\b(?:need|needs|must|have|has|required|requires?|please|first|and|then|to|before|after|you|by)\b[^.;]{0,60}?\b(?:accept|accepting|agree|agreeing|sign|signing|consent|complete an?|completing an?)\b(?:\s+to)?(?:\s+\S+){0,6}?\s+(?:terms|licen[cs]e|agreements?|conditions|dua|policy)\b|^\W*(?:read and )?(?:accept|agree to|sign)\s+(?:\S+\s+){0,3}?(?:terms|licen[cs]e|agreement|conditions)\b/i,
  },
  {
    id: 'form',
    force: 'needs-kind',
    pattern:
      /\b(?:fill(?:ing)?[- ](?:in|out|up)|complet(?:e|ing) (?:a|an|the|this|our)|submit(?:ting)?|sign(?:ing)?)\b(?:\s+\S+){0,6}?\s+(?:form|questionnaire|application|request|agreement|dua)\b/i,
  },
  {
    id: 'register',
    force: 'needs-kind',
    pattern:
      /\b(?:register(?:ing)?|registration|sign(?:ing)?[- ]up|creat(?:e|ing) an?(?: \w+)? account|log(?:ging)? ?in)\b.{0,120}?\b(?:to (?:download|access|get access|obtain)|access to|download)|\bto (?:download|access|obtain|get)\b.{0,140}?\b(?:register|registration|sign up|create an?(?: \w+)? account)\b/i,
  },
  {
    id: 'mail',
    force: 'needs-kind',
    pattern: new RegExp(
      String.raw`\b(?:e-?mail|contact|write to|send an? e-?mail to|reach out to)\b[^.;]{0,100}?\b(?:to (?:obtain|get|request|access|receive|download)|for (?:access|the (?:download|weights|data|dataset|model|password|link)))|\bto (?:obtain|get|request|access|receive|download)\s+${thing}[^.;]{0,60}?\b(?:e-?mail|contact|write to)\b|\brequest\b[^.;]{0,40}\bby e-?mail`,
      'i',
    ),
  },
  {
    id: 'gated',
    force: 'needs-kind',
    pattern:
      /\b(?:is|are|was|were) (?:currently |now )?gated\b|\bgated (?:models?|repo(?:sitory)?|data ?sets?|access|weights|checkpoints?|release|on)\b/i,
  },
  {
    id: 'restricted',
    force: 'needs-kind',
    pattern:
      /\b(?:access|checkpoints?|weights|data(?:set)?) (?:is|are) (?:only )?(?:restricted|limited|available only|provided only) (?:to|for) (?!\w+ing\b)|\bonly (?:available|accessible|provided) (?:to|for) (?:researchers|academic|approved|registered|members)/i,
  },
  {
    id: 'zh',
    force: 'needs-kind',
    pattern:
      /(?:填写|提交|签署)[^。；]{0,20}(?:表|申请|协议)|申请(?:下载|获取|使用|权限|访问)|(?:发送?邮件|邮件联系)[^。；]{0,20}(?:获取|申请|下载)|注册[^。；]{0,12}(?:下载|获取)/u,
  },
];

/**
 * Words without which no wording matches: most sentences hold none of them, and one look spares the table. A new wording's words belong here too;
 * its example in the rules' tests fails until they do.
 */
const cue =
  /request|access|\bappl|approv|granted|verified|\bsigned|presigned|credential|\bsign|accept|\bagree|\bconsent|\bcomplet|\bfill|\bsubmit|\bregist|\bcreat(?:e|ing) an?\b|\blog(?:ging)? ?in\b|mail|\bcontact|\bwrite to\b|\breach out\b|gated|restricted|limited|\bonly\b|[\u3400-\u9fff]/i;

/** False: certainly none of the wordings is in the text. */
export function mayGate(text: string): boolean {
  return cue.test(text);
}

/** These words look like a gate and are none, or are about something else than getting the artifact. */
export const notGates: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'by-downloading',
    pattern:
      /\bby (?:downloading|using|accessing|cloning|installing)\b.{0,80}\b(?:agree|accept|acknowledge|consent)|\bdownload(?:ing)?\b.{0,30}\b(?:implies|constitutes|indicates)\b/i,
  },
  {
    id: 'policy',
    pattern:
      /\bif you (?:access or use|do not agree|are agreeing|don't agree)\b|\bif you are attempting\b|\bcontinu(?:e|ing) to (?:access|use)\b|\bmust not (?:use|download)\b|\bimmediately cease\b|\bbinding\b/i,
  },
  {
    id: 'optional',
    pattern: /\boptional(?:ly)?\b|\b(?:appreciate|grateful)\b.{0,60}\bif you\b|(?:若|如果?)您?(?:能|愿意|方便)|可选|自愿/iu,
  },
  {
    id: 'login',
    pattern:
      /\blog(?:ging)?[- ]?in\b(?!.{0,160}\b(?:request|regist|accept|agree|appl(?:y|ication)|approv|granted)).{0,30}\b(?:hugging ?face|hf|wandb)\b(?!.{0,160}\b(?:request|regist|accept|agree|appl(?:y|ication)|approv|granted))/i,
  },
  { id: 'again', pattern: /\bre-?(?:request|sign)\b|\b403\b/i },
  {
    id: 'commercial',
    pattern:
      /\bbusiness (?:inquir|enquir)|\bcommercial(?:ly|ize)?\b.{0,120}\b(?:licen[cs]\w*|contact|e-?mail|request|appl\w+|inquir\w+|permission)\b|\b(?:contact|e-?mail|request|apply)\b.{0,100}\bcommercial/i,
  },
  {
    id: 'api',
    pattern:
      /\bapi\b(?!.{0,40}\bweights\b)|\b(?:wait(?:ing)?|white) ?list\b|\bplayground\b|\bbedrock\b|\b(?:aws|azure|gcp|cloud) (?:console|account)\b|\bvertex ai\b|\bsome models\b|\b(?:for|if|some|any|access(?:ing)?|use|using|other) (?:\w+ )?gated (?:models?|repos?)|\bgated models require\b|\bmodels requiring\b|\bexperience it\b|\bonline chat\b|\bgoogle account\b|白名单|测试|试用|体验|\bcompute grant\b/i,
  },
  {
    id: 'repository-work',
    pattern:
      /\b(?:pull|feature|merge|git) requests?\b|\bbug reports?\b|\bopen an? issue\b|\bcontributor licen[cs]e\b|\bcla\b|\bhttp(?:s)? request|\bcitation request\b|\brequest (?:changes|id|body|headers?|review)\b/i,
  },
  {
    id: 'challenge',
    pattern: /\b(?:challenge|competition|leader ?board|submission|submit your|evaluation server|eval ?ai|kaggle competition|workshop)\b/i,
  },
  {
    id: 'ungated',
    pattern:
      /\bun-?gated\b|\bno (?:registration|login|sign[- ]?up|form|request|gate)\b|\bwithout (?:registration|registering|login|request|signing)\b|\bnot gated\b|\bno longer (?:gated|required)\b|\bgated (?:recurrent|linear|attention|mlp|unit|delta|convolution|residual|fusion)/i,
  },
  {
    id: 'questions',
    pattern:
      /\b(?:questions?|feedback|problems?|issues?|inquiries|interested in (?:collaborat|contribut|joining))\b.{0,80}\b(?:contact|e-?mail|reach)|\b(?:contact|e-?mail|reach)\b.{0,80}\b(?:questions?|feedback|problems?|issues?|collaborat)/i,
  },
  { id: 'raw-logs', pattern: /\bwandb\b|\btensorboard\b|\bslack\b|\bdiscord\b|\bdocker login\b/i },
];

/** Addresses that are gates by themselves. */
export const gateHosts: readonly { readonly id: string; readonly pattern: RegExp; readonly kind: 'data' | null }[] = [
  {
    id: 'form',
    pattern:
      /^https?:\/\/(?:www\.)?(?:forms\.gle\/|docs\.google\.com\/forms\/|forms\.office\.com\/|forms\.microsoft\.com\/|[\w-]+\.typeform\.com\/|[\w-]+\.jotform\.com\/|form\.jotform\.com\/|www\.wjx\.(?:cn|top)\/|wj\.qq\.com\/|airtable\.com\/shr)/i,
    kind: null,
  },
  {
    id: 'form-page',
    pattern:
      /^https?:\/\/\S{4,200}?(?:access|request|application|register|registration|sign-?up|dua|eula)[-_]?(?:form|page)?(?:\.html?|\.php|\/)?(?:[?#]|$)/i,
    kind: null,
  },
  {
    id: 'credentialed',
    pattern:
      /^https?:\/\/(?:www\.)?(?:physionet\.org\/content|synapse\.org|ukbiobank\.ac\.uk|adni\.loni\.usc\.edu|ega-archive\.org|nda\.nih\.gov|dbgap\.ncbi\.nlm\.nih\.gov|catalog\.ldc\.upenn\.edu|portal\.brain-map\.org)/i,
    kind: 'data',
  },
];

/** Link texts and cells that ask for something rather than give it. */
export const askingText = /\b(?:request|apply|application|access form|sign ?up|register|agreement|form)\b|申请/i;
