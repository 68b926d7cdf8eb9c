import type { Evidence } from '../detection.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import { liesBelow } from './files.ts';
import { type Holding, type HoldingSignal, scoreHoldings, surroundings } from './ownership/holdings.ts';
import { namesProject } from './ownership/names.ts';
import { evidence, type Rule } from './rule.ts';
import { downloadScript, namedModel } from './weight-loaders.ts';
import { isAccount, isForeignRelease, isHub, isOtherLab, isReleasePage, looseFile, placeOf, wellKnown } from './weight-places.ts';

export const weightsRules = {
  hub: {
    id: 'weights/hub-link',
    sees: 'A model or collection on a model hub that is the project’s own, by owner, name or words',
    todo: 'Publish the trained parameters on a model hub and link them in the README',
    example: '# Foo\n\n## Model zoo\n\nWe release [Foo-7B](https://huggingface.co/foo-lab/foo-7b).\n',
    counter: '# Foo\n\nWe start from the base model [Bar](https://huggingface.co/bar-inc/bar-7b).\n',
  },
  download: {
    id: 'weights/download',
    sees: 'A file or folder for download (release asset, Drive, Zenodo, bucket) that the text calls weights, checkpoint or model',
    todo: 'Move the files to a host that keeps them: a model hub or Zenodo',
    example: '# Foo\n\n## Pretrained models\n\n- [foo.pth](https://example.org/files/foo.pth)\n',
    counter: '# Foo\n\n## Data\n\n- [images](https://drive.google.com/file/d/1aaaaaaaaaaaaaaaaaaaaaaaaa/view)\n',
  },
  file: {
    id: 'weights/file',
    sees: 'A file of trained parameters in the repository itself',
    todo: 'Keep large parameter files on a model hub; a repository with them is slow to clone',
    example: 'files:\nREADME.md\ncheckpoints/foo.safetensors 52428800\n',
    counter: 'files:\nREADME.md\ncheckpoints/.gitkeep 0\n',
  },
  script: {
    id: 'weights/download-script',
    sees: 'A command in the README that runs a script of the repository to download the weights',
    todo: 'Name the address of the weights in the README as well: a script can’t be proven without being run',
    example:
      'README.md: # Foo\n\n## Usage\n\nDownload the weights:\n\n```bash\nbash download.sh\n```\nfiles:\nREADME.md\nfoo.py 9000\ndownload.sh 400\n',
    counter:
      'README.md: # Foo\n\n## Usage\n\nDownload the images:\n\n```bash\nbash download.sh\n```\nfiles:\nREADME.md\nfoo.py 9000\ndownload.sh 400\n',
  },
  named: {
    id: 'weights/named-model',
    sees: 'A call of the project’s own loader, or its torch hub entry, that takes a model by its name',
    todo: 'Name the address of the weights in the README as well, not only in the loader',
    example: '# Foo\n\n## Usage\n\n```python\nimport foo\nmodel = foo.load_model("base")\n```\n',
    counter: '# Foo\n\n## Usage\n\n```python\nimport foo\nmodel = foo.load_model("out/last.ckpt")\n```\n',
  },
} as const satisfies Record<string, Rule>;

/** A holding counts as own weights from this score on. */
const ownWeights = 3;

export const weightSignals: readonly HoldingSignal[] = [
  { id: 'owner', points: 3, sees: 'the hub account resembles the repository’s owner', test: (at) => at.ownerAlike },
  { id: 'name', points: 3, sees: 'it carries the project’s name', test: (at, mention) => at.namedAlike && (isHub(mention) || isAccount(mention)) },
  {
    id: 'name-file',
    points: 1,
    sees: 'the file carries the project’s name',
    test: (at, mention) => at.namedAlike && !isHub(mention) && !isAccount(mention),
  },
  {
    id: 'loose-file',
    points: 1,
    sees: 'the address ends like an array or a binary file',
    test: (_at, mention) => looseFile.test(mention.identifier),
  },
  {
    id: 'weight-file',
    points: 3,
    sees: 'the address ends like a parameter file',
    test: (_at, mention) => ['file-url', 'repository-file'].includes(placeOf(mention) ?? '') && !looseFile.test(mention.identifier),
  },
  {
    id: 'page',
    points: 2,
    sees: 'the sentence sends the reader there for the project’s model',
    test: (_at, mention, context) => placeOf(mention) === 'page' && namesProject(mention.context, context.names),
  },
  {
    id: 'page-foreign',
    points: -6,
    sees: 'a web page for somebody else’s model',
    test: (_at, mention, context) => placeOf(mention) === 'page' && !namesProject(mention.context, context.names),
  },
  { id: 'weights-section', points: 2, sees: 'it stands in a section on models or weights', test: (at) => at.weightsSection },
  {
    id: 'words',
    points: 2,
    sees: 'the words next to it say weights, checkpoint or model',
    test: (at, mention) => at.weightAnchor && !isHub(mention),
  },
  {
    id: 'weights-sentence',
    points: 2,
    sees: 'its sentence speaks of weights or checkpoints',
    test: (at, mention) => at.weightSentence && !isHub(mention),
  },
  { id: 'sentence', points: 1, sees: 'its sentence speaks of models or weights', test: (at) => at.weightWords },
  { id: 'first-person', points: 1, sees: 'the text says "our" or "we release"', test: (at) => at.firstPerson },
  { id: 'release', points: 1, sees: 'a release asset', test: (_at, mention) => placeOf(mention) === 'release' && /\//.test(mention.identifier) },
  {
    id: 'release-page',
    points: -2,
    sees: 'a release page without a file',
    test: (at, mention) => isReleasePage(mention) && !at.weightSentence && !at.weightsSection,
  },
  { id: 'head', points: 1, sees: 'it stands in the head of the README', test: (at) => at.inHead },
  { id: 'table', points: 1, sees: 'it stands in a table', test: (at) => at.inTable },
  {
    id: 'data',
    points: -3,
    sees: 'the words speak of data',
    test: (at, mention) => !isHub(mention) && (at.dataAnchor || at.dataSection) && !at.weightAnchor && !at.weightSentence,
  },
  {
    id: 'data-sentence',
    points: -2,
    sees: 'the words speak of data, not of weights',
    test: (at, mention) => !isHub(mention) && at.dataWords && !at.weightsSection && !at.weightAnchor && !at.weightSentence,
  },
  { id: 'demo', points: -2, sees: 'a demo, a leaderboard, outputs', test: (at, mention) => at.demoWords && !isHub(mention) },
  { id: 'foreign-section', points: -4, sees: 'a section on other people’s work', test: (at) => at.foreignSection && !at.ownerAlike },
  { id: 'baseline-section', points: -3, sees: 'a section on baselines', test: (at) => at.baselineSection && !at.ownerAlike },
  { id: 'foreign-words', points: -2, sees: 'thanks, credits, third parties', test: (at) => at.foreignWords && !at.ownerAlike },
  {
    id: 'ingredient',
    points: -3,
    sees: 'a base model, an encoder, a prerequisite',
    test: (at) => at.ingredientWords && !at.ownerAlike && !at.namedAlike,
  },
  {
    id: 'baseline-folder',
    points: -8,
    sees: 'a file of a baseline: it lies in their folder',
    test: (at, mention) => /(?:^|\/)baselines?\//i.test(mention.path) && !at.ownerAlike && !at.namedAlike,
  },
  {
    id: 'well-known',
    points: -5,
    sees: 'an embedding, a backbone or a metric’s network that everybody uses',
    test: (_at, mention, context) =>
      !isHub(mention) && wellKnown.test(mention.identifier) && !namesProject(mention.href.slice(mention.href.lastIndexOf('/') + 1), context.names),
  },
  {
    id: 'other-lab',
    points: -9,
    sees: 'a download host of another lab',
    test: (at, mention, context) => !at.namedAlike && !at.firstPerson && isOtherLab(mention.identifier, context.owner),
  },
  { id: 'convert', points: -2, sees: 'a conversion or quantisation by others', test: (at) => at.convertSection && !at.ownerAlike },
  {
    id: 'foreign-account',
    points: -3,
    sees: 'a hub account of others',
    test: (at, mention) => isHub(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson && !(at.weightsSection && at.inTable),
  },
  {
    id: 'foreign-page',
    points: -4,
    sees: 'an account page or a release page of others',
    test: (at, mention) => (isAccount(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson) || isForeignRelease(mention),
  },
  {
    id: 'foreign-source',
    points: -2,
    sees: 'a hub id in code alone',
    test: (at, mention) => (at.inSource || at.inCode) && isHub(mention) && !at.ownerAlike && !at.namedAlike,
  },
];

/** Own trained parameters: hub links, downloads, files in the repository. The base model and baselines are not. */
export function detectWeights(context: DetectionContext): KindFinding {
  const holdings = scoreHoldings(context, (mention) => placeOf(mention) !== null && !isPlaceholder(mention.href), weightSignals).filter(
    (one) => one.score >= ownWeights,
  );
  const accounts = holdings.filter((one) => one.mentions.some(isAccount));
  const rest = ownHubFirst(
    holdings.filter((one) => !one.mentions.some(isAccount)),
    context,
  );
  const files = parameterFiles(context);
  const identifiers = [...rest, ...(rest.length === 0 ? accounts : [])].map((one) => one.identifier);
  const shown = [...rest, ...accounts].slice(0, 12).map(explain);
  const evidences = [...shown, ...files.map((path) => evidence(weightsRules.file, { path }))];
  if (evidences.length === 0) evidences.push(...leftToCode(context));
  const mentions = holdings.flatMap((one) => one.mentions);
  return finding('weights', evidences, [...identifiers, ...files.map((path) => `file:${path}`)].slice(0, 200), { mentions });
}

function leftToCode(context: DetectionContext): readonly Evidence[] {
  const script = downloadScript(context, (mention) => placeOf(mention) !== null);
  if (script !== null) return [evidence(weightsRules.script, script)];
  const named = namedModel(context);
  return named === null ? [] : [evidence(weightsRules.named, named)];
}

/** A model on a hub under the owner's or the project's name is the main one: it has a card, a revision and an address that stays. */
function ownHubFirst(holdings: readonly Holding[], context: DetectionContext): readonly Holding[] {
  const own = (one: Holding): boolean =>
    /^(?:hf|modelscope):/.test(one.identifier) &&
    one.mentions.some((mention) => {
      const at = surroundings(mention, context);
      return !at.inSource && !at.inCode && (at.ownerAlike || at.namedAlike);
    });
  const mirror = (one: Holding): boolean => one.identifier.startsWith('modelscope:');
  const mine = holdings.filter(own);
  return [...mine.filter((one) => !mirror(one)), ...mine.filter(mirror), ...holdings.filter((one) => !own(one))];
}

function explain(holding: Holding) {
  const mention = holding.mentions[0];
  const rule = mention !== undefined && (isHub(mention) || isAccount(mention)) ? weightsRules.hub : weightsRules.download;
  return evidence(rule, {
    path: mention?.path ?? null,
    line: mention?.line ?? null,
    url: mention?.href ?? '',
    note: `${holding.identifier}: ${holding.why.slice(0, 3).join('; ')}`,
  });
}

/** `org/model` placeholders of templates. */
function isPlaceholder(href: string): boolean {
  return /(?:x{4,}|your[-_]|\$[{(\w]|^(?:hf:)?user(?:name)?\/|huggingface\.co\/user(?:name)?\/|\bmy[-_]?bucket\b|\btodo\b|placeholder|\.\.\.|<[^>]*>)/i.test(
    href,
  );
}

const parameterEndings = new Set(
  'safetensors pt pth th ckpt gguf onnx keras msgpack tflite nemo params caffemodel t7 pdparams h5 weights'.split(' '),
);

/** What the common libraries call parameters; other `.bin` files are anything. */
const hubFile = /^(?:(?:diffusion_)?pytorch_model|adapter_model)[\w-]*\.bin$/;

/** Parameter files committed or kept by LFS (pointers are about 130 bytes: they stand for a large object). */
function parameterFiles(context: DetectionContext): readonly string[] {
  const lfs = lfsEndings(context);
  return context.files.own
    .filter(
      (file) => (parameterEndings.has(file.extension) || (file.extension === 'bin' && hubFile.test(file.lower))) && !liesBelow(file, testFolder),
    )
    .filter((file) => liesBelow(file, modelFolder) || isMentioned(context, file.path, file.lower))
    .filter((file) => !/(?:map|vocab|stats|mean|std|split|index|dataset|data|list|embeddings?)\.\w+$/.test(file.lower))
    .filter((file) => (file.size ?? 100_000) >= 100_000 || (lfs.has(file.extension) && (file.size ?? 0) > 100))
    .map((file) => file.path)
    .slice(0, 8);
}

const testFolder = /^(?:tests?|testdata|fixtures|examples?_data|third_party)$/;
const modelFolder = /check_?points?|ckpts?|weights|pre_?trained|model_?zoo|trained|saved_?models?|^models?$/;

function isMentioned(context: DetectionContext, path: string, name: string): boolean {
  return context.documents.slice(0, 20).some((document) => document.lines.some((line) => line.includes(path) || line.toLowerCase().includes(name)));
}

function lfsEndings(context: DetectionContext): ReadonlySet<string> {
  const text = context.text('.gitattributes') ?? '';
  return new Set([...text.slice(0, 65_536).matchAll(/^\*\.(\w+)\s[^\n]*filter=lfs/gm)].map((match) => (match[1] ?? '').toLowerCase()));
}
