import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A safetensors file: header length, header, and as many bytes as one likes to pretend. */
export function safetensors(tensors: Readonly<Record<string, readonly number[]>> = { 'layer.weight': [64, 64] }, dataBytes = 16_384): Buffer {
  let at = 0;
  const header = Object.fromEntries(
    Object.entries(tensors).map(([name, shape]) => {
      const size = shape.reduce((product, length) => product * length, 4);
      at += size;
      return [name, { dtype: 'F32', shape, data_offsets: [at - size, at] }];
    }),
  );
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, Buffer.alloc(dataBytes, 7)]);
}

export function gguf(): Buffer {
  return Buffer.concat([Buffer.from('GGUF\x03\x00\x00\x00', 'latin1'), Buffer.alloc(2_000, 1)]);
}

export function lfsPointer(size = 4_000_000): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize ${size}\n`;
}

export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A `.tar.gz` as the forge makes it: everything under one folder. */
export function tarball(files: Readonly<Record<string, string>>, folder = 'project-abc'): Buffer {
  const blocks: Buffer[] = [];
  for (const [path, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(`${folder}/${path}`, 0, 100);
    header.write('0000644\0', 100);
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write('0', 156);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(header, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1_024)]));
}

/** What a server that knows ranges answers. */
export function ranged(
  content: Buffer,
  range: string | undefined,
): { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer } {
  const match = /^bytes=(\d+)-(\d+)$/.exec(range ?? '');
  if (match === null) return { status: 200, headers: { 'accept-ranges': 'bytes' }, body: content };
  const from = Number(match[1]);
  const to = Math.min(Number(match[2]), content.length - 1);
  if (from >= content.length) return { status: 416, headers: { 'content-range': `bytes */${content.length}` }, body: Buffer.alloc(0) };
  return { status: 206, headers: { 'content-range': `bytes ${from}-${to}/${content.length}` }, body: content.subarray(from, to + 1) };
}
