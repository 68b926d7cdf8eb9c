import type { FileContent, UnreadableReason } from '../snapshot.ts';
import { readLimit } from '../snapshot.ts';

/** Files above this many bytes (8 MiB) are not opened at all: no documentation or source we look into is that large. */
export const openLimit = 8 * 1_048_576;

/** How far a NUL byte is looked for: the rule git itself uses to tell binary from text. */
const binaryWindow = 8_000;

/**
 * Turns bytes into text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are not valid become U+FFFD.
 * @param bytes the file's beginning, as much of it as was read
 * @param size the whole file's size in bytes
 */
export function contentFromBytes(bytes: Uint8Array, size: number): FileContent {
  const truncated = size > readLimit || bytes.length < size;
  const head = bytes.length > readLimit ? bytes.subarray(0, readLimit) : bytes;
  const encoding = wideEncoding(head);
  if (encoding === null && head.subarray(0, binaryWindow).includes(0)) return unreadable('binary');
  // Streaming mode drops a character that the cut went through, where the usual mode would put U+FFFD.
  return { kind: 'text', text: new TextDecoder(encoding ?? 'utf-8').decode(head, { stream: truncated }), truncated };
}

/** Same cap for text that comes decoded already. */
export function contentFromText(text: string): FileContent {
  if (text.length * 3 <= readLimit || Buffer.byteLength(text) <= readLimit) return { kind: 'text', text, truncated: false };
  return contentFromBytes(Buffer.from(text), Buffer.byteLength(text));
}

export function unreadable(reason: UnreadableReason): FileContent {
  return { kind: 'unreadable', reason };
}

/** Modes that are never opened, and why; null for an ordinary file. */
export function unreadableMode(mode: string): FileContent | null {
  if (mode === '120000') return unreadable('symlink');
  return mode === '160000' ? unreadable('submodule') : null;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
