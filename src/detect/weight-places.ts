import type { Mention } from './context.ts';
import { normalName } from './ownership/names.ts';

/** Where trained parameters may lie, told from addresses alone. */

const weightFile =
  /\.(?:safetensors|pth?|th|ckpt|gguf|npz|bin|onnx|h5|hdf5|keras|msgpack|tflite|nemo|pkl|pickle|params|caffemodel|mlmodel|t7|torchscript|jit|npy|weights|pdparams|joblib)(?:\.(?:tar|zip|gz|bz2|xz|tar\.gz))?$/i;
/** Documents, pictures and data are no parameters, and neither is an archive that calls itself data. */
const notParameters =
  /\.(?:pdf|html?|md|png|jpe?g|gif|mp4|mov|webm|wav|mp3|txt|csv|tsv|json|jsonl|ipynb|whl|deb|ya?ml)$|(?:^|[/_-])(?:data|datasets?|corpus|images|train|test|val)(?:[_-]\w+)?\.(?:tar|tgz|zip|tar\.gz|7z|npz|h5)$/i;

/** Endings that data have as often as weights. */
export const looseFile = /\.(?:npz|npy|bin|pkl|pickle|h5|hdf5|joblib|msgpack)(?:\.(?:tar|zip|gz|bz2|xz))?$/i;
const archive = /\.(?:tar|tar\.gz|tgz|zip|7z|tar\.bz2|tar\.xz|tar\.zst)$/i;
const drives =
  /^url:https?:\/\/(?:[\w-]+\.)*(?:dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|box\.com|pan\.baidu\.com|mega\.nz|figshare\.com|cloud\.tsinghua\.edu\.cn|disk\.pku\.edu\.cn|kaggle\.com\/models|syncandshare\.[\w.]+|nextcloud\.[\w.]+|ngc\.nvidia\.com|catalog\.ngc\.nvidia\.com|console\.cloud\.google\.com\/storage|tfhub\.dev|osf\.io)\//i;
const bucket =
  /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]+\.s3[\w.-]*\.amazonaws\.com|s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com|ml-site\.cdn-apple\.com|[\w.-]+\.r2\.dev|[\w.-]+\.aliyuncs\.com)\//i;

export type Place = 'page' | 'hub' | 'hub-account' | 'file-url' | 'drive' | 'repository-file' | 'release';

/** Where weights may lie; null: not a place for weights. */
export function placeOf(mention: Mention): Place | null {
  const id = mention.identifier;
  if (/^(?:hf|hf-collection|modelscope):/.test(id)) return 'hub';
  if (
    /^url:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|(?:www\.)?modelscope\.cn\/organization)\/[\w.-]+(?:\/models)?(?:\?.*)?$/i.test(id) &&
    !/\/(?:docs|blog|spaces|datasets|models|papers|join|pricing)(?:$|[/?])/.test(id)
  )
    return 'hub-account';
  if (id.startsWith('file:')) return weightFile.test(id) && !/\.(?:pkl|npy|npz|h5|bin|pickle|joblib)$/i.test(id) ? 'repository-file' : null;
  if (id.startsWith('github-release:')) return weightFile.test(id) || archive.test(id) || !/\//.test(id.replace(/^.*@/, '')) ? 'release' : null;
  if (id.startsWith('hf-space:'))
    return /\/(?:tree|blob|resolve)\/[^/]+\/(?:checkpoints?|weights|models?|ckpts?)/i.test(mention.href) ? 'file-url' : null;
  if (/^(?:gdrive|zenodo):/.test(id) || drives.test(id)) return 'drive';
  if (/^url:https?:\/\/github\.com\/[^/]+\/[^/]+\/releases/.test(id)) return 'drive';
  if (id.startsWith('url:')) {
    const path = id.replace(/[?#].*$/, '');
    if (weightFile.test(path)) return 'file-url';
    if ((bucket.test(id) || archive.test(path)) && !notParameters.test(path)) return 'drive';
    if (isDownloadPage(mention)) return 'page';
  }
  return null;
}

/** A web page a sentence sends the reader to for the model: counted only where the sentence names the project. */
function isDownloadPage(mention: Mention): boolean {
  if (mention.document === null || mention.link?.kind === 'image' || mention.link?.kind === 'code') return false;
  if (
    /^url:https?:\/\/(?:[\w-]+\.)*(?:github\.com|github\.io|pytorch\.org|nvidia\.com|anaconda\.\w+|python\.org|pypi\.org|readthedocs\.\w+|docker\.com|wikipedia\.org|huggingface\.co|hf\.co)\//i.test(
      `${mention.identifier}/`,
    )
  )
    return false;
  return /\bdownload(?:ing)?\b[^.]{0,60}\b(?:models?|weights|checkpoints?|parameters)\b/i.test(mention.context);
}

export const isHub = (mention: Mention): boolean => placeOf(mention) === 'hub';
export const isAccount = (mention: Mention): boolean => placeOf(mention) === 'hub-account';

export const isReleasePage = (mention: Mention): boolean =>
  /^github-release:[^/]*$|^github-release:[^@]+@[^/]*$|\/releases(?:\/latest)?$/.test(mention.identifier);
export const isForeignRelease = (mention: Mention): boolean => /^github-release:[^@/]+\/[^@]+@/.test(mention.identifier);

/** Download hosts that only members of one lab can fill. */
const labHosts: readonly RegExp[] = [
  /^url:https?:\/\/dl\.fbaipublicfiles\.com\//i,
  /^url:https?:\/\/openaipublic\.(?:blob|azureedge)\./i,
  /^url:https?:\/\/download\.pytorch\.org\//i,
  /^url:https?:\/\/ml-site\.cdn-apple\.com\//i,
  /^url:https?:\/\/download\.openmmlab\.com\//i,
];

/** A file on a lab's own host that is not called after the repository's owner. Whose it is then has to be said. */
export function isOtherLab(identifier: string, owner: string | null): boolean {
  const host = labHosts.map((pattern) => pattern.exec(identifier)?.[0]).find((found) => found !== undefined);
  return owner !== null && host !== undefined && !normalName(host).includes(normalName(owner));
}

/** Parts that projects fetch in order to start: word vectors, ImageNet backbones, Google's BERT files, networks of metrics. */
export const wellKnown =
  /(?:^|[/._-])(?:glove[._-]?\d|wiki-news-300d|crawl-300d|googlenews-vectors|fasttext|word2vec|(?:bn_)?inception(?:[._-]?v\d)?[._-]|pt_inception|vgg_?(?:ish)?1[1369]|resnet_?(?:18|34|50|101|152)-[\da-f]{8}|(?:multi_|chinese_)?(?:un)?cased_l-\d+_h-\d+|lpaps|lpips|i3d_torchscript|cloud-tpu-checkpoints\/bert|raft-(?:things|sintel))/i;
