import { arxivIdentifier, identifierFromUrl } from '../identifiers.ts';
import type { Mention, SourceText } from './context.ts';
import { bareLinks } from './document/bare-links.ts';
import { contextOf, type Link, lineAt, type TextDocument } from './document/model.ts';
import type { FileIndex } from './files.ts';
import { topicHeadings } from './headings.ts';

/** Mentions kept of one repository, and of one source file. */
const mentionLimit = 20_000;
const perSource = 60;

/** Hub ids as code names them. The first group is the id; `data` says that the call is about a dataset. */
const hubCalls: readonly { readonly pattern: RegExp; readonly data: boolean }[] = [
  { data: true, pattern: /\bload_dataset\(\s{0,40}(?:path\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g },
  { data: true, pattern: /repo[-_]type[= ]{1,3}["']?dataset["']?[^\n]{0,200}?["' ]([\w.-]{1,96}\/[\w.-]{1,96})["' ]/g },
  { data: true, pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?=[^\n]{0,200}--repo-type[= ]dataset)/g },
  { data: false, pattern: /\bfrom_pretrained\(\s{0,40}(?:\w{1,40}\s{0,4}=\s{0,4})?f?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g },
  { data: false, pattern: /\b(?:hf_hub_download|snapshot_download)\(\s{0,40}(?:repo_id\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g },
  { data: false, pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?![^\n]{0,200}--repo-type[= ]dataset)/g },
  {
    data: false,
    pattern:
      /\b(?:vllm serve|--model|--model_path|--model-path|--model_name|--model-name|pretrained(?==)|--model_name_or_path|--checkpoint|--ckpt|--repo_id|--repo-id|--hf_repo|--hf-repo|--pretrained_model_name_or_path)[= ]{1,3}["']?([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})(?=["'\s\\,)]|$)/g,
  },
  {
    data: false,
    pattern:
      /\b(?:repo_id|model_id|model_name|model_path|model_name_or_path|pretrained_model_name_or_path|checkpoint|ckpt|hf_repo|hub_id)["']?\s{0,4}[:=]\s{0,4}["']([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})["']/g,
  },
];

/** Every identifier anywhere: links, ids in text, hub ids in code and configurations, files of the repository that are linked. */
export function findMentions(
  documents: readonly TextDocument[],
  sources: readonly SourceText[],
  files: FileIndex,
  repository: string | null,
): readonly Mention[] {
  const result: Mention[] = [];
  const own = repository?.toLowerCase() ?? null;
  for (const document of documents) {
    for (const link of document.links) {
      if (result.length >= mentionLimit) return result;
      const identifier = fromLink(link, document, files, own);
      if (identifier !== null) result.push(documentMention(identifier, document, link));
    }
    for (const mention of inText(document)) result.push(mention);
  }
  for (const source of sources) {
    if (result.length >= mentionLimit) return result;
    result.push(...inSource(source, own));
  }
  return result;
}

function fromLink(link: Link, document: TextDocument, files: FileIndex, own: string | null): string | null {
  const identifier = ownRelease(identifierFromUrl(link.href), own);
  if (identifier !== null) return ownFile(link.href, own, files) ?? identifier;
  if (/^[a-z][\w+.-]*:/i.test(link.href) || link.href.startsWith('#') || link.href === '') return null;
  const folder = document.path.includes('/') ? document.path.slice(0, document.path.lastIndexOf('/')) : '';
  const path = resolvePath(folder, link.href);
  return path !== null && files.has(path) ? `file:${path}` : null;
}

/** Release assets of this repository lose its name; those of others keep it. */
function ownRelease(identifier: string | null, own: string | null): string | null {
  if (identifier === null || own === null || !identifier.startsWith('github-release:')) return identifier;
  const value = identifier.slice('github-release:'.length);
  return value.toLowerCase().startsWith(`${own}@`) ? `github-release:${value.slice(own.length + 1)}` : identifier;
}

/** A full address of a file in this very repository is that file. */
function ownFile(href: string, own: string | null, files: FileIndex): string | null {
  if (own === null) return null;
  const match =
    /^https?:\/\/(?:www\.)?(?:github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/[^/]+\/([^#?]+)|raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/[^/]+\/([^#?]+))/i.exec(
      href,
    );
  const repository = (match?.[1] ?? match?.[3])?.toLowerCase();
  const path = match?.[2] ?? match?.[4];
  return repository === own && path !== undefined && files.has(path) ? `file:${path.replace(/\/+$/, '')}` : null;
}

/** Path of a relative link, `..` resolved; null when it leaves the repository. */
export function resolvePath(folder: string, href: string): string | null {
  const clean = href.replace(/[?#].*$/, '');
  const parts = clean.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of clean.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else parts.push(part);
  }
  return parts.length === 0 ? null : parts.join('/');
}

function documentMention(identifier: string, document: TextDocument, link: Link): Mention {
  return {
    identifier,
    href: link.href,
    path: document.path,
    line: document.lined ? link.line : null,
    document,
    link,
    context: contextOf(document, link).slice(0, 600),
    headings: topicHeadings(document, link.section),
  };
}

const arxivText = /\barxiv[:\s]{1,2}(?:\[?)(\d{4}\.\d{4,5})(?:v\d+)?/gi;

/** `arXiv:2401.00001` in running text, and hub ids in code blocks. */
function* inText(document: TextDocument): Generator<Mention> {
  for (const block of document.blocks) {
    if (block.kind === 'code') {
      for (const found of hubIds(block.text)) yield textMention(found.identifier, found.id, document, block.index, found.offset);
      continue;
    }
    for (const match of block.text.matchAll(arxivText)) {
      const identifier = arxivIdentifier(match[1] ?? '');
      if (identifier !== null) yield textMention(identifier, match[0], document, block.index, match.index);
    }
  }
}

function textMention(identifier: string, href: string, document: TextDocument, index: number, offset: number): Mention {
  const block = document.blocks[index];
  const line = block === undefined ? 1 : lineAt(block, offset);
  const section = block?.section ?? 0;
  const inHead = line <= 40 && document.sections.filter((one) => one.level > 0 && one.level < 7 && one.line <= line).length <= 1;
  const kind = block?.kind === 'code' ? 'code' : 'bare';
  const link: Link = { href, text: href, kind, image: null, line, section, block: index, offset, cell: -1, inHead };
  return documentMention(identifier, document, link);
}

function hubIds(text: string): { readonly identifier: string; readonly id: string; readonly offset: number }[] {
  const result: { identifier: string; id: string; offset: number }[] = [];
  if (!text.includes('/')) return result;
  for (const { pattern, data } of hubCalls) {
    for (const match of text.matchAll(pattern)) {
      const id = match[1] ?? '';
      if (!isHubId(id) || result.length >= perSource) continue;
      result.push({ identifier: `${data ? 'hf-dataset' : 'hf'}:${id}`, id, offset: match.index });
    }
  }
  return result.sort((a, b) => a.offset - b.offset);
}

/** `owner/name` that can't be a path: no known file ending, no folder words. */
function isHubId(id: string): boolean {
  const [owner = '', name = ''] = id.split('/');
  if (/\.(?:py|json|ya?ml|pth?|ckpt|bin|txt|jsonl?|csv|sh|safetensors|pkl|npz|onnx|gguf|tar|gz|zip|cfg|model)$/i.test(name)) return false;
  if (
    /^(?:\.+|~|path|your|my|output|outputs|checkpoints?|ckpts?|models?|weights|data|datasets?|results?|logs?|exp|experiments?|configs?|runs?|save|saved|tmp|home|mnt|user|username|org|organization|pretrained(?:_models?)?|examples?|assets|cache|models--.*|hf_models|local|dir|folder)$/i.test(
      owner,
    )
  )
    return false;
  return owner !== '' && name !== '' && !/^(?:your|my|path|model|name|x+)(?:[-_](?:model|name|path|repo))?$/i.test(name) && !/[{}<>$]/.test(id);
}

function inSource(source: SourceText, own: string | null): Mention[] {
  const lines = source.text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const found: { identifier: string; href: string; offset: number }[] = [];
  for (const link of bareLinks(source.text)) {
    const identifier = ownRelease(identifierFromUrl(link.href), own);
    if (identifier !== null) found.push({ identifier, href: link.href, offset: link.offset });
    if (found.length >= perSource) break;
  }
  for (const hub of hubIds(source.text)) found.push({ identifier: hub.identifier, href: hub.id, offset: hub.offset });
  return found.map((one) => {
    const line = lineIndex(starts, one.offset);
    const context = (lines[line] ?? '').trim().slice(0, 600);
    return { identifier: one.identifier, href: one.href, path: source.path, line: line + 1, document: null, link: null, context, headings: [] };
  });
}

function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
