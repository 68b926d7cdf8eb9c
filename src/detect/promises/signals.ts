/** The words that promise, and the words that only look like it. Tables: wording is data. */

export interface Signal {
  readonly id: string;
  readonly pattern: RegExp;
  /** Where the promised thing stands: before the words ("the code will be released") or behind them ("we will release the code"). */
  readonly noun: 'before' | 'behind' | 'around';
  /** `strong`: a release is meant whatever the thing. `weak`: only with an artifact's name in the sentence itself. */
  readonly force: 'strong' | 'weak';
  /** A release is spoken of without saying of what. */
  readonly unnamed?: true;
}

const soft = String.raw`(?:\s+(?:also|soon|be|shortly|then|eventually|further|gradually|progressively|continue to|try to|now|very|likely|first|fully|publicly|actively|and|share and|clean up and|clean and|to|open-?source and)){0,4}`;
const releaseVerbs = String.raw`(?:release(?! notes)|re-release|publish|open[- ]?source|upload|make\s+(?:\S+\s+){1,8}?(?:publicly\s+)?(?:available|public|open))`;
const released = String.raw`(?:(?:publicly\s+|fully\s+|officially\s+|soon\s+)?(?:released?|published?|open[- ]?sourced|upload(?:ed)?|available|made\s+(?:publicly\s+|freely\s+|openly\s+)?(?:available|public)|public(?:ly available)?|provided|shared|out|online|up(?! and running))\b)`;
const giveVerbs = '(?:provide|share|add|post|include|put|push|launch|offer|introduce)';
const first = String.raw`(?:\bwe(?:\s+are|'re|’re)?|\bi|\bour team|\bauthors|\bteam)`;
const plan = String.raw`(?:(?:\s+|')(?:(?:wi)?ll|shall|are going to|am going to|(?:are\s+)?(?:currently\s+|also\s+|actively\s+)?plan(?:ning|s)?\s+(?:to|on)|intend to|aim to|expect to|are about to|are working (?:hard )?(?:on|to)|are (?:gradually|progressively|continuously|still)|are preparing to|'ll|’ll))`;

export const signals: readonly Signal[] = [
  {
    id: 'will-release',
    noun: 'behind',
    force: 'strong',
    pattern: new RegExp(
      `${first}(?:’|)${plan}${soft}\\s+(?:${releaseVerbs}|releasing|publishing|uploading|open-?sourcing|do a (?:full |public )?release)`,
      'i',
    ),
  },
  {
    id: 'will-give',
    noun: 'behind',
    force: 'weak',
    pattern: new RegExp(`${first}(?:’|)${plan}${soft}\\s+(?:${giveVerbs}|adding|including|providing|sharing|updating)\\b`, 'i'),
  },
  {
    id: 'will-be-released',
    noun: 'before',
    force: 'strong',
    pattern: new RegExp(
      `(?:\\bwill|\\bshall|'ll|\\bto|\\bshould|\\bexpected to|\\bscheduled to|\\bplanned to|\\bgoing to)${soft}\\s+(?:be|become|get)\\s+(?:\\w+\\s+){0,2}?${released}`,
      'i',
    ),
  },
  {
    id: 'will-be-added',
    noun: 'before',
    force: 'weak',
    pattern:
      /\b(?:will|to) (?:also |soon )*be (?:soon |later )?(?:added|coming|included|posted|there)(?: (?:here|soon|shortly|later|next|in (?:the |a )?(?:near |next )?(?:future(?: \w+)?|\w+ weeks?|days?|updates?)))?\s*(?:[.!,;)]|$)/i,
  },
  {
    id: 'will-release-intransitive',
    noun: 'before',
    force: 'strong',
    pattern: /\bwill (?:be )?release(?:d)?(?: \w+)? (?:soon|shortly|later|in|after|upon|on|by|within)\b/i,
  },
  {
    id: 'will-follow',
    noun: 'before',
    force: 'weak',
    pattern:
      /\b(?:will|to) (?:also |soon |shortly )?follow(?: (?:here|soon|shortly|later|next|in (?!order|line|the (?:same|footsteps))|by|on|within|after|upon|once|before|at)\b|\s*(?:[.!;,)]|$))/i,
  },
  {
    id: 'will-contain',
    noun: 'behind',
    force: 'weak',
    pattern:
      /(?:\b(?:this|the) (?:repo|repository|page|folder|directory|project)(?: \w+)?|^\W*this|^\W*it) will (?:soon |eventually )?(?:contain|include|host|hold|provide|be updated with|be used to (?:release|share))\b/i,
  },
  {
    id: 'coming-soon',
    noun: 'around',
    force: 'strong',
    pattern:
      /\b(?:(?:is|are|will be|be) )?comm?ing (?:very )?(?:soon|shortly|next|up soon)\b|\b(?:will )?come (?:very )?soon\b|\bsoon to come\b|\barriv(?:e|es|ing) soon\b|\bon (?:its|their|the) way\b(?! (?:from|to|into)\b)/i,
  },
  {
    id: 'soon',
    noun: 'before',
    force: 'strong',
    pattern:
      /\(\s*(?:available |released? )?(?:very )?soon\s*!?\s*\)|\bavailable (?:very )?soon\b|\bsoon(?: to be)? (?:available|released)\b|\b(?:to be|being) (?:released?|published|open-?sourced|announced|uploaded)(?: soon)?\b|\brelease(?:d|s)? (?:very )?soon\b|\bupdated? (?:very )?soon\b/i,
  },
  { id: 'tba', noun: 'around', force: 'strong', pattern: /\bTB[AD]\b|\bto be announced\b|\bt\.b\.a\.?/u },
  {
    id: 'not-yet',
    noun: 'before',
    force: 'strong',
    pattern:
      /\b(?:not|n't|n’t) (?:been )?(?:yet|quite)? ?(?:been )?(?:released?|published|available|public|uploaded|figured out \w+ to make)(?: \S+){0,9}? yet\b|\bnot yet (?:been )?(?:released?|published|available|public|uploaded|open-?sourced|ready)\b|\byet to be (?:released|published)\b|\bnot ready yet\b/i,
  },
  {
    id: 'in-preparation',
    noun: 'around',
    force: 'weak',
    pattern:
      /\b(?:(?:is|are) (?:currently |still |now |actively )*(?:being |currently |still |now |under )(?:prepared|finali[sz]ed|cleaned(?: up)?|organi[sz]ed|polished|refactored|uploaded|reviewed|approved)|(?:working on|in the process of|busy|currently|we are|we're|still|am)(?: \w+){0,2} (?:preparing|finali[sz]ing|cleaning(?: up)?|organi[sz]ing|polishing)|(?:working on|in the process of|busy|preparing for)(?: \w+){0,2} (?:releasing|uploading|open-?sourcing|publishing)|under (?:internal |legal )?(?:review|preparation|construction|approval))\b/i,
  },
  {
    id: 'upon-acceptance',
    noun: 'around',
    force: 'weak',
    pattern:
      /\b(?:after|upon|once|when|until|pending)\s+(?:the\s+|our\s+|its\s+|this\s+)?(?:(?:paper|work|article|manuscript|submission|review|project|conference)\s+(?:is\s+|has been\s+|gets\s+|being\s+)?(?:accepted|published|approved)|(?:paper |work |journal )?(?:acceptance|publication|approval|peer[- ]review|camera[- ]ready))\b/i,
  },
  {
    id: 'stay-tuned',
    noun: 'around',
    force: 'weak',
    pattern:
      /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |new |full |official |open[- ]?source )*(?:release|paper|code|model|weight|checkpoint|dataset|data|technical report|report)|\bcheck back (?:soon|later)\b|\bwatch this space\b/i,
  },
  {
    id: 'stay-tuned-release',
    noun: 'around',
    force: 'strong',
    unnamed: true,
    pattern: /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |next |new |full |official |public )+releases?\b/i,
  },
  { id: 'working-on', noun: 'behind', force: 'weak', pattern: /\bworking on (?:including|adding|providing|releasing|uploading|sharing)\b/i },
  {
    id: 'in-report',
    noun: 'behind',
    force: 'weak',
    pattern:
      /\bwill be (?:described|detailed|explained|reported|presented|discussed|included|given|provided|released) in (?:the|our|an?) (?:upcoming|forthcoming|future|coming)\b/i,
  },
  {
    id: 'working-on-thing',
    noun: 'behind',
    force: 'weak',
    pattern: /\bworking on (?:an?|the|our|some|more|new|larger|better)\b(?=.{0,200}\bstay tuned\b)/i,
  },
  {
    id: 'working-on-release',
    noun: 'around',
    force: 'strong',
    unnamed: true,
    pattern:
      /\b(?:working on|preparing|planning) (?:a|an|the|our) (?:[\w-]+ ){0,3}release\b(?! notes)|\bplan(?:ning)? (?:to do )?an? (?:full|public|open) release\b/i,
  },
  {
    id: 'zh-will',
    noun: 'around',
    force: 'strong',
    pattern:
      /(?:(?<![即为]|为了)将(?:会|在|于)?|会在|计划|准备|预计|打算)(?:(?!带领|使用|通过|可以|支持)[^。；，,]){0,14}?(?:开源(?!模型|仓库|项目|社区|的)|发布(?!会)|公开|放出|上传|释出|提供下载)/u,
  },
  {
    id: 'zh-soon',
    noun: 'around',
    force: 'strong',
    pattern:
      /即将[^。；，,]{0,12}?(?:开源|发布|公开|上线|推出|放出|到来|开放|更新)|敬请期待|尽请期待|稍后(?:开源|发布|公开|放出|上传)|(?:待|尚未|暂未|还未)(?:开源|发布|公开|上传|释放)|近期(?:开源|发布|公开)|(?:很快|马上|不久)[^。；，,]{0,8}(?:开源|发布|公开)/u,
  },
  {
    id: 'ja-will',
    noun: 'around',
    force: 'strong',
    pattern: /(?:公開|リリース|アップロード|提供)(?:予定|する予定|準備中)|近日(?:公開|リリース)|(?:公開|リリース)されます|準備中/u,
  },
  { id: 'ko-will', noun: 'around', force: 'strong', pattern: /(?:공개|출시|배포|업로드)(?:할|될)? ?(?:예정|계획)|곧 (?:공개|출시)|준비 ?중/u },
];

/**
 * Words without which no signal matches. Most sentences hold none of them: one look spares the table.
 * A new signal's words belong here too; its example in the rules' tests fails until they do.
 */
const cue =
  /\b(?:wi|sha)ll\b|[\s'’]ll\b|soon|shortly|\byet\b|\bgoing to\b|\bplan|\bintend|\baim to\b|\bexpect|\babout to\b|\bworking\b|prepar|\bcomm?ing\b|\bon (?:its|their|the) way\b|\btb[ad]\b|\bt\.b\.a|\bstay tuned\b|\bcheck back\b|\bwatch this\b|finali[sz]|\bcleaning|\bcleaned|organi[sz]|polish|refactored|upload|review|approv|accept|releasing|sourcing|publish|publication|construction|\bcamera|\b(?:be|being|become|get)\s+(?:\w+\s+){0,3}?(?:releas|publi|open|upload|available|made|provided|shared|out|online|up|added|coming|included|posted|there|announced|determined)|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/i;

/** False: certainly none of the signals is in the text. */
export function maySignal(text: string): boolean {
  return cue.test(text);
}

export interface Decoy {
  readonly id: string;
  readonly pattern: RegExp;
}

/** A sentence with one of these promises nothing, whatever else it says. */
export const decoys: readonly Decoy[] = [
  { id: 'localhost', pattern: /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\bport \d{2,5}\b|\bmapped port\b/i },
  {
    id: 'negated',
    pattern:
      /\b(?:will|can|do|does|could|would|shall|are|is) ?(?:not|never|n't)(?: be)?(?: able to| going to| plan(?:ning)? to)?(?: publicly)? (?:release|publish|open[- ]?source|provide|share|make|upload|be (?:released|published|shared|made))\w*\b(?!.{0,60}\byet\b)|\bwon['’]t\b|\bno (?:plans?|intention) (?:to|of)\b|\bcannot (?:release|share|publish|provide)\b|不会(?:开源|发布|公开)|暂不(?:开源|发布|公开)/i,
  },
  {
    id: 'conditional',
    pattern:
      /\bmay (?:also |later |eventually |not )*(?:be|release|publish|open|provide|add|share|come|make|upload)\b|\b(?:might|could|would like to|hope to|hopefully|wish|would|possibly|perhaps|it is possible(?: that)?|consider(?:ing)?|feel free|if you (?:have|would|want|are|need|find)|if there is|let us know|depending on)\b/i,
  },
  {
    id: 'instruction',
    pattern:
      /\bnow,? we(?:'ll| will)\b|\bwe(?:'ll| will) be (?:adding|using|going)\b|\b(?:you (?:will|can|should|need|must|may)|the (?:script|command|output|results?|program|server|tool) will|this (?:will (?!(?:soon |eventually )?(?:hold|contain|host|include))|command|script)|it will(?! (?:soon |eventually )?(?:hold|contain|host|include))|will be (?:saved|written|stored|exported|downloaded|printed|generated|created|used|available (?:at|on|in|under|as) (?:the|your|`|\/|http))|automatically)\b/i,
  },
  {
    id: 'integration',
    pattern: /\b(?:will|to) (?:soon )?(?:be )?(?:supported|integrated into|merged into)\b|\bsupport (?:for|of)\b|\bsupport(?:ing)?\b.{0,40}\bsoon\b/i,
  },
  { id: 'access', pattern: /\bnext round of access\b|\bapi keys?\b|\bapi access\b|\bwait(?:ing)? ?list\b|\binference api\b/i },
  {
    id: 'maintenance',
    pattern:
      /\b(?:will|to) (?:fix|resolve|debug|improve|optimi[sz]e|refactor|re-enable|look into|investigate|keep updating|maintain)\b|\b(?:bug|issue)s? (?:will|to) be\b|\bwill maintain\b/i,
  },
  { id: 'demo', pattern: /\b(?:to|you can) try\b|\bchallenge\b.{0,40}\bwill\b|\bsubmission\b/i },
  { id: 'quoted', pattern: /["“”'‘’](?:coming soon|to be released|available soon)[.!]?["“”'‘’]/i },
  {
    id: 'option',
    pattern:
      /\b(?:can|must|should) be (?:set to|one of|either|chosen|provided (?:in|as|by|with|to|when|if|for|via|under))\b|\b(?:defaults? to|allowed values|one of:)/i,
  },
  { id: 'if-not-yet', pattern: /\bif (?:it is |they are )?not (?:yet|already) (?:available|present|there|done|downloaded)\b/i },
  { id: 'question', pattern: /[?？]\s*$|吗\s*$/ },
  { id: 'if-it-paid', pattern: /\bif (?:we|it|this|they) (?:could|can|get|gets|find|turns? out|proves?|works?|goes)\b/i },
  {
    id: 'requirement',
    pattern: /\b(?:needs?|expects?|has|have|had|requires?|allow\w*|supposed|set|assumed?|continue[sd]?|want\w*|must) (?:\S+ ){0,6}to (?:be|work)\b/i,
  },
  { id: 'past', pattern: /\b(?:was|were|had been) (?:to be )?(?:released|coming soon|announced)\b.{0,40}\b(?:soon|later)\b|\bas promised\b/i },
  { id: 'future-versions', pattern: /\bfuture versions? of\b|\bas we improve\b|\bfuture work\b/i },
];

/** Things that labs announce and that are no artifact of the catalogue: a sentence about them alone is refused. */
export const otherThings =
  /\b(?:demos?|gradio|space|spaces|colab|api|apis|documentation|docs|doc|tutorials?|examples?|blog(?: ?post)?|videos?|website|web ?page|project page|page|app|ui|gui|docker(?: images?)?|package|pypi|pip|conda|support|features?|functionalit(?:y|ies)|integration|events?|talks?|slides|poster|roadmap|newsletter|twitter|discord|comfyui|diffusers|updates?|challenge|workshop|plugin|extension|cookbooks?|explanations?|descriptions?|warnings?)\b|功能|演示|接口|文档|网站|教程|示例|デモ|데모/i;

/** Headings and lead sentences above lists of what is still to come. */
export const planHeading =
  /\bto[ -]?dos?\b|\broad ?map\b|\b(?:release|open[- ]?source|future|our|current)? ?plans?\b|\bplan\b|\bfuture\b|\bupcoming\b|\bcoming soon\b|\bnews\b|\bupdates?\b|\breleases?\b|\bmilestones?\b|\bcatalog\b|\bprogress\b|\bschedule\b|\btimeline\b|\bcheck ?list\b|\bstatus\b|\bnext steps?\b|\bwhat's next\b|\btask list\b|\bopen[- ]?source\b|待办|计划|路线图|更新|动态|新闻|进展|予定|ロードマップ|로드맵|계획/i;

/** Lists whose unticked boxes are work for contributors, not releases. */
export const workHeading =
  /\bcontribut\w*\b|\bbugs?\b|\bpull request\b|\bpr check\b|\bwish ?list\b|\bideas?\b|\bknown issues?\b|\bdevelopers?\b|\brequirements?\b|\bsupported\b|\bfeatures?\b|\btype of change\b|\backnowledg\w+|\bdeploy\w*\b/i;

/** Task items: the first word tells release from labour. */
export const releaseTask =
  /^(?:\W*(?:\d+[.)]\s*)?)(?:release|re-release|publish|open[- ]?sourc(?:e|ing)|upload|provide|add|share|make|post|put|releasing|publishing|uploading|opensource|发布|开源|公开|上传|提供|释放)\b/i;
export const labourTask =
  /^(?:\W*(?:\d+[.)]\s*)?)(?:support|fix|enlarge|expand|collect|explore|validate|batch|parse|detect|display|show|automat\w+|handle|include|includes|scopes|ensure|verify|confirm|matche[sd]|checked|is (?:the|this|it)|have you|has (?:the|this)|did|does|if|read|improve|improving|optimi[sz]e|optimi[sz]ing|extend|extending|train(?!ing (?:code|script|recipe|pipeline|log|config|data|set|curve|details?))(?:ing)?|try|trying|mix|mixing|refactor|implement|integrate|integrating|test|testing(?! (?:code|script))|evaluate|evaluating|write|clean|migrate|replace|remove|scale|speed|reduce|increase|use|using|make sure|check|run|convert|explore|investigate|enable|allow|build|create|finish|update|upgrade|merge|port|handle|set ?up|todo|add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)|支持|修复|优化|完善)\b/i;

const announcing =
  /\b(?:will|to) (?:soon |also )?be (?:populated|filled|released|published|added|updated|uploaded|open-?sourced) (?:with|soon|here|later|shortly)?|\b(?:we|i|repo(?:sitory)?) (?:will|plan to|are going to) (?:soon |also )?(?:release|publish|open-?source|upload|provide|add|share|contain|include)\b|\bcoming soon\b|\bto be released\b|将(?:开源|发布|公开)/i;

/** Does a line that introduces a list promise what the list names? */
export function announces(lead: string): boolean {
  return announcing.test(lead) && !decoys.some(({ pattern }) => pattern.test(lead));
}
