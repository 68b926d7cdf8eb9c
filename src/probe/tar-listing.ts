import { constants, gunzipSync } from 'node:zlib';

export interface TarListing {
  readonly files: readonly { readonly path: string; readonly size: number; readonly text?: string }[];
  /** False when the archive went on after what was read. */
  readonly whole: boolean;
}

/** Bytes unpacked at most: 64 KiB of gzip can hold 64 MiB of zeros. */
const unpackedCap = 4_194_304;
const block = 512;

/**
 * Lists the head of a `.tar.gz` from its first bytes; contents of README files among them come along.
 * @param cut the archive was longer than `head`
 * @returns null when it is no gzipped tar
 */
export function tarListing(head: Uint8Array, cut: boolean): TarListing | null {
  let tar: Buffer;
  try {
    tar = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: unpackedCap });
  } catch {
    return null;
  }
  const files: { path: string; size: number; text?: string }[] = [];
  let at = 0;
  while (at + block <= tar.length) {
    const header = tar.subarray(at, at + block);
    if (header[0] === 0) return { files, whole: !cut };
    // ustar: name 0–99, size in octal 124–135, type 156, "ustar" at 257, prefix 345–499.
    if (header.toString('latin1', 257, 262) !== 'ustar') return at === 0 ? null : { files, whole: false };
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
    const type = String.fromCharCode(header[156] ?? 0);
    const path = [field(header, 345, 500), field(header, 0, 100)].filter((part) => part !== '').join('/');
    if (type === '0' || type === '\0') {
      const readme = /(?:^|\/)README[^/]*$/i.test(path);
      files.push({ path, size, ...(readme ? { text: tar.toString('utf8', at + block, at + block + Math.min(size, 65_536)) } : {}) });
    }
    at += block + Math.ceil(size / block) * block;
  }
  return { files, whole: false };
}

function field(header: Buffer, from: number, to: number): string {
  const raw = header.toString('utf8', from, to);
  const end = raw.indexOf('\0');
  return end < 0 ? raw : raw.slice(0, end);
}
