import { type DetectionContext, finding, type KindFinding, type Mention } from './context.ts';
import { type IndexedFile, liesBelow } from './files.ts';
import { type Holding, type HoldingSignal, scoreHoldings } from './ownership/holdings.ts';
import { namesProject } from './ownership/names.ts';
import { decodeBadge } from './ownership/paper-places.ts';
import { anyOf, type Phrase } from './phrases.ts';
import { evidence, type Rule } from './rule.ts';

export const dataRules = {
  hub: {
    id: 'data/hub-link',
    sees: 'A dataset on a hub that is the project’s own, by owner, name or words',
    todo: 'Publish the dataset on a hub or in a data archive and link it in the README',
    example: '# Foo\n\nOur data: [Foo-Instruct](https://huggingface.co/datasets/foo-lab/foo-instruct).\n',
    counter: '# Foo\n\nWe evaluate on [Bar](https://huggingface.co/datasets/bar-inc/bar).\n',
  },
  download: {
    id: 'data/download',
    sees: 'A file or folder for download that the text calls the project’s own data',
    todo: 'Move the dataset to an archive that keeps it and gives it a DOI',
    example: '# Foo dataset\n\n## Download\n\nWe release the dataset [here](https://zenodo.org/records/7654321).\n',
    counter: '# Foo\n\n## Data preparation\n\nDownload [Bar](https://zenodo.org/records/1234567) and unpack it.\n',
  },
  file: {
    id: 'data/file',
    sees: 'Data files in the repository that the README presents as the project’s own',
    todo: 'Say in the README what the data files are and under which licence they may be used',
    example: 'README.md: # FooBench: a benchmark of foo\n\nThe test set is in `data/`.\nfiles:\nREADME.md\ndata/foo_test.jsonl 400000\n',
    counter: 'README.md: # Foo\n\nTrain with `train.py`.\nfiles:\nREADME.md\nassets/demo.json 2000\n',
  },
} as const satisfies Record<string, Rule>;

const dataFile =
  /\.(?:jsonl|csv|tsv|parquet|arrow|tfrecord|json|txt|zip|tar|tgz|tar\.gz|gz|7z|h5|hdf5|npz|npy|lmdb|xlsx|pkl|zst|bz2|rar|sqlite|db)$/i;
const archiveHosts =
  /^url:https?:\/\/(?:[\w-]+\.)*(?:kaggle\.com\/datasets|figshare\.com|dataverse\.\w+|osf\.io|physionet\.org|openml\.org|ieee-dataport\.org|data\.mendeley\.com|registry\.opendata\.aws|dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|pan\.baidu\.com|box\.com|opendatalab\.com|academictorrents\.com|cloud\.tsinghua\.edu\.cn)\//i;
const bucket =
  /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]*s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com)\//i;

function isDataPlace(mention: Mention): boolean {
  const id = mention.identifier;
  if (/^(?:hf-dataset|modelscope-dataset|gdrive|zenodo):/.test(id) || archiveHosts.test(id) || bucket.test(id)) return true;
  if (id.startsWith('hf-collection:')) return /data/i.test(`${id} ${mention.link?.text ?? ''}`);
  if (id.startsWith('github-release:')) return dataFile.test(id);
  if (id.startsWith('url:')) return dataFile.test(id.replace(/[?#].*$/, '')) && !/raw\.githubusercontent|cdn\.jsdelivr/.test(id);
  return false;
}

const page =
  /^url:https?:\/\/(?!(?:[\w-]+\.)*(?:github\.com|github\.io|youtube\.com|youtu\.be|twitter\.com|x\.com|shields\.io|pypi\.org|readthedocs\.\w+|discord\.\w+|paperswithcode\.com)\/)/i;
const getting = /\b(?:download\w*|access\w*|obtain\w*|request\w*|available|get the)\b|下载/i;

/** A web page the project's own dataset is got from: the anchor names both, or the sentence of a dataset project tells to download there. */
function isOwnPage(mention: Mention, context: DetectionContext, dataset: boolean): boolean {
  if (!page.test(mention.identifier) || mention.document === null || mention.link === null || mention.link.kind !== 'link') return false;
  const anchor = `${mention.link.text} ${decodeBadge(mention.link.image)}`;
  if (/\b(?:paper|arxiv|blog|video|slides|poster|code|terms|license|leader ?board|news|demo|docs?|documentation)\b/i.test(anchor)) return false;
  if (/\bdata ?sets?\b/i.test(anchor) && namesProject(anchor, context.names)) return true;
  if (
    /\bdata ?sets?\b/i.test(mention.context) &&
    getting.test(mention.context) &&
    namesProject(mention.href.replace(/^\w+:\/\/[^/]+/, ''), context.names)
  )
    return true;
  if (!dataset || !/\b(?:download\w*|data ?sets?)\b/i.test(mention.context)) return false;
  return (
    (getting.test(mention.context) && namesProject(mention.context, context.names)) || /^(?:the )?(?:download|data ?set)\b/i.test(mention.link.text)
  );
}

/** Files of public datasets that projects keep copies of: somebody else's. */
const publicData =
  /^(?:enwik\d|text8|mnist|fashion-?mnist|cifar|imagenet|ilsvrc|coco(?:_|20)|wikitext|ptb|penn|gsm8k|math(?:_|\.)|mmlu|human_?eval|mbpp|squad|glue|sst-?2?|imdb|yelp|librispeech|vctk|celeba|svhn|kitti|ade20k|pascal|voc20|iris|adult|movielens|cora|citeseer|pubmed|qm9|zinc|arc[-_.]|hellaswag|truthful)/i;

/** A well-known dataset is public to all but the project that bears its name. */
function isPublic(name: string, context: DetectionContext): boolean {
  return publicData.test(name) && !namesProject(name, context.names);
}

const isHub = (mention: Mention): boolean => /^(?:hf-dataset|modelscope-dataset):/.test(mention.identifier);
/** A sentence says that the data are the project's own. */
const ownDataWords: readonly Phrase[] = [
  {
    id: 'we-made-available',
    pattern:
      /\bwe(?:['’]ve| have)?\s+(?:\w+\s+){0,2}(?:made|make|provide|release|share|upload|host|open|offer)\w*\b[^.]{0,100}\b(?:data(?: ?sets?)?|corpus|runs)\b/,
  },
  {
    id: 'we-made-more',
    pattern:
      /\bwe(?:['’]ve| have)?\s+(?:\w+\s+){0,2}(?:made|make|provide|release|share|upload|host|open|offer)\w*\b[^.]{0,100}\b(?:annotations?|benchmark|test ?sets?|prompts)\b/,
  },
  {
    id: 'our-data',
    pattern: /\b(?:our|we)\b[^.]{0,80}\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?|test ?set|instructions|preferences|collection)\b/,
  },
  {
    id: 'data-we-made',
    pattern: /\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?)\b[^.]{0,60}\bwe (?:used|collected|release|built|construct\w*|created|curated)/,
  },
  {
    id: 'data-is-out',
    pattern: /\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?)\b[^.]{0,60}\b(?:(?:is|are|now) (?:released|available|open-?sourced)|released)/,
  },
  { id: 'chinese', pattern: /我们的?[^。]{0,20}数据/ },
];
const ownWork = anyOf(ownDataWords);

/** A holding counts as own data from this score on. */
const ownData = 4;

export const dataSignals: readonly HoldingSignal[] = [
  { id: 'owner', points: 4, sees: 'the hub account resembles the repository’s owner', test: (at, mention) => at.ownerAlike && isHub(mention) },
  { id: 'name', points: 4, sees: 'it carries the project’s name', test: (at, mention) => at.namedAlike && isHub(mention) },
  { id: 'name-file', points: 2, sees: 'the address carries the project’s name', test: (at, mention) => at.namedAlike && !isHub(mention) },
  {
    id: 'own-words',
    points: 3,
    sees: 'the sentence says that the data are the project’s own',
    test: (_at, mention) => ownWork.test(mention.context),
  },
  { id: 'anchor', points: 1, sees: 'the words next to it say data', test: (at) => at.dataAnchor },
  { id: 'sentence', points: 1, sees: 'its sentence speaks of data', test: (at) => at.dataWords },
  {
    id: 'data-name',
    points: 2,
    sees: 'the file calls itself data',
    test: (_at, mention) =>
      /(?:^|[/_-])(?:data|datasets?|corpus)(?:[_-]\w+)?\.(?:tar|tgz|zip|tar\.gz|7z|csv|jsonl?|tsv|parquet)$/i.test(mention.identifier),
  },
  {
    id: 'model-name',
    points: -5,
    sees: 'its name says model or weights',
    test: (_at, mention) =>
      /model|weights|checkpoint|ckpt|[-_](?:evals|results?|outputs|details|generations|predictions|logs)$/i.test(
        mention.identifier.replace(/^[^/]*\//, ''),
      ) && isHub(mention),
  },
  { id: 'section', points: 1, sees: 'a section on data', test: (at) => at.dataSection },
  {
    id: 'download-table',
    points: 2,
    sees: 'a table of downloads of a project that is a dataset',
    test: (at, mention, context) => at.main && at.inTable && !isHub(mention) && !at.foreignSection && isDatasetProject(context),
  },
  { id: 'head', points: 1, sees: 'it stands in the head of the README', test: (at) => at.inHead && at.dataAnchor },
  {
    id: 'weights',
    points: -3,
    sees: 'the words speak of weights',
    test: (at, mention) => !isHub(mention) && !at.dataAnchor && !at.dataSection && (at.weightAnchor || at.weightsSection),
  },
  { id: 'no-words', points: -2, sees: 'nothing near speaks of data', test: (at, mention) => !isHub(mention) && !at.dataWords && !at.dataSection },
  {
    id: 'public',
    points: -4,
    sees: 'a well-known public dataset',
    test: (_at, mention, context) => isPublic(mention.href.slice(mention.href.lastIndexOf('/') + 1), context),
  },
  {
    id: 'foreign-account',
    points: -2,
    sees: 'a hub account of others, outside the main README',
    test: (at, mention) => isHub(mention) && !at.ownerAlike && !at.namedAlike && !at.main,
  },
  { id: 'demo', points: -2, sees: 'a demo, outputs, results', test: (at) => at.demoWords },
  { id: 'foreign-section', points: -4, sees: 'a section on other people’s work', test: (at) => at.foreignSection && !at.ownerAlike },
  { id: 'foreign-words', points: -2, sees: 'thanks, credits, third parties', test: (at) => at.foreignWords && !at.ownerAlike },
  { id: 'source', points: -1, sees: 'it stands in code alone', test: (at) => at.inSource && !at.ownerAlike },
];

/** Own datasets. Benchmarks of others and training sets the project only uses are not. */
export function detectData(context: DetectionContext): KindFinding {
  const dataset = isDatasetProject(context);
  const bonus = dataset ? 1 : 0;
  const holdings = scoreHoldings(context, isDataPlace, dataSignals).filter((one) => one.score + bonus >= ownData);
  const pages = scoreHoldings(context, (mention) => !isDataPlace(mention) && isOwnPage(mention, context, dataset), []);
  holdings.push(...pages.slice(0, holdings.length === 0 ? 4 : 1));
  const files = dataFiles(context, dataset);
  const shown = [...holdings.slice(0, 10).map(explain), ...files.map((path) => evidence(dataRules.file, { path }))];
  return finding('data', shown, [...holdings.map((one) => one.identifier), ...files.map((path) => `file:${path}`)].slice(0, 100), {
    mentions: holdings.flatMap((one) => one.mentions),
  });
}

function explain(holding: Holding) {
  const mention = holding.mentions[0];
  const rule = mention !== undefined && isHub(mention) ? dataRules.hub : dataRules.download;
  return evidence(rule, {
    path: mention?.path ?? null,
    line: mention?.line ?? null,
    url: mention?.href ?? '',
    note: `${holding.identifier}: ${holding.why.slice(0, 3).join('; ')}`,
  });
}

const datasetTitle = /\b(?:data ?sets?|benchmark|corpus|bench|challenge|leader ?board)\b|数据集/i;

/** "Foo is a large dataset of bars": what stands before "is" has to be the project's name. */
const isOneItself = /^[^.]{2,40}\sis\s(?:an?|the)\s[^.]{0,60}\b(?:data ?set|benchmark|corpus)\b/i;

/** The project is itself a dataset or a benchmark: by its title, its name or its first paragraph. */
export function isDatasetProject(context: DetectionContext): boolean {
  const known = datasets.get(context) ?? saysDataset(context);
  datasets.set(context, known);
  return known;
}

const datasets = new WeakMap<DetectionContext, boolean>();

function saysDataset(context: DetectionContext): boolean {
  if (
    datasetTitle.test(context.readme?.title ?? '') ||
    datasetTitle.test(context.title ?? '') ||
    /bench|dataset|corpus|annotations/i.test(context.name ?? '')
  )
    return true;
  const paragraphs = context.readme?.blocks.filter((block) => block.kind === 'paragraph').slice(0, 12) ?? [];
  const first = paragraphs.find((block) => block.text.length > 60)?.text.slice(0, 300) ?? '';
  if (paragraphs.some(({ text }) => isOneItself.test(text) && namesProject(text.slice(0, text.search(/\sis\s/)), context.names))) return true;
  return /\b(?:is|introduce|present|release)\b[^.]{0,40}\b(?:data ?set|benchmark|corpus)\b/i.test(first);
}

const dataFolder = /^(?:data|datasets?|benchmarks?|bbh|tasks|annotations?|test_?sets?|questions|prompts)$/;
const dataEndings = new Set('jsonl csv tsv parquet json xlsx arrow zip gz'.split(' '));

/** Committed data: files in a data folder that a README beside them, or a sentence of the documentation, presents. */
function dataFiles(context: DetectionContext, dataset: boolean): readonly string[] {
  const lfs = /\.(?:jsonl?|csv|tsv|parquet|zip|gz)\s[^\n]*filter=lfs/.test(context.text('.gitattributes') ?? '');
  const least = dataset ? 2_000 : 20_000;
  const candidates = context.files.own.filter(
    (file) =>
      dataEndings.has(file.extension) &&
      (file.size === null || file.size > least || (lfs && file.size > 100 && file.size < 200)) &&
      (dataset || isInDataFolder(file)) &&
      !liesBelow(file, notDataFolder) &&
      !/dummy|sample|example|toy|debug|demo|mock|template|schema|config|^baselines?\./.test(file.lower) &&
      !isPublic(file.lower, context),
  );
  if (candidates.length === 0) return [];
  const presented = presentedPaths(context);
  const shown = candidates.filter(
    (file) => presented.has(file.path) || presented.has(file.path.slice(0, file.path.lastIndexOf('/'))) || presented.has(file.lower),
  );
  return [...new Set([...shown, ...(dataset ? candidates.filter(isInDataFolder) : [])].map((file) => file.path))].slice(0, 6);
}

const isInDataFolder = (file: IndexedFile): boolean => liesBelow(file, dataFolder);

const notDataFolder =
  /^(?:tests?|testdata|fixtures|node_modules|configs?|results?|outputs?|logs?|website|static|assets|demo|demos|examples?|frontend|samples?)$/;

/** Files and folders that the documentation presents as data: linked or named in a sentence that speaks of data, or with a README beside them. */
function presentedPaths(context: DetectionContext): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const mention of context.mentions) {
    if (!mention.identifier.startsWith('file:') || mention.document === null) continue;
    if (presents.test(`${mention.context} ${mention.link?.text ?? ''}`) && !notOurs.test(mention.context))
      paths.add(mention.identifier.slice('file:'.length));
  }
  for (const document of context.documents.slice(0, 30)) {
    const folder = document.path.slice(0, Math.max(0, document.path.lastIndexOf('/')));
    if (
      /^readme/i.test(document.path.slice(folder.length).replace('/', '')) &&
      dataFolder.test(folder.slice(folder.lastIndexOf('/') + 1).toLowerCase())
    )
      paths.add(folder);
    for (const sentence of document.sentences) {
      if (!presents.test(sentence.text) || notOurs.test(sentence.text) || sentence.text.length > 800) continue;
      for (const match of sentence.text.matchAll(/[\w./-]{3,120}/g)) {
        const path = match[0].replace(/^\.?\/+|[/.]+$/g, '');
        if (path.includes('.') || context.files.below(path).length > 0) paths.add(path.includes('/') ? path : path.toLowerCase());
      }
    }
  }
  return paths;
}

const presents =
  /\b(?:data ?sets?|corpus|prompts|annotations?|benchmark|questions|test ?set|splits?|labels|contains? our|our (?:\w+ )?data|released?|evaluation set)\b|数据/i;
const notOurs =
  /\b(?:download|your (?:own )?(?:data|file)|place|put|prepare|organi[sz]e|preprocess|example|sample|custom|format|should be|e\.g\.)\b/i;
