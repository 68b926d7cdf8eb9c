import dgram from 'node:dgram';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNameServer } from '../../src/probe/name-server.ts';

type Zone = Readonly<Record<string, { readonly A?: readonly string[]; readonly AAAA?: readonly string[] } | 'silent'>>;

/** A name server on loopback, as far as one question a packet needs it (RFC 1035). */
function answerTo(query: Buffer, zone: Zone): Buffer | null {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length !== 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const question = query.subarray(12, at + 5);
  const entry = zone[labels.join('.').toLowerCase()];
  if (entry === 'silent') return null;
  const type = query.readUInt16BE(at + 1) === 28 ? 'AAAA' : 'A';
  const records = (entry?.[type] ?? []).map((address) => {
    const data = type === 'A' ? Buffer.from(address.split('.').map(Number)) : Buffer.from(address.replaceAll(':', ''), 'hex');
    const head = Buffer.from([0xc0, 12, 0, type === 'A' ? 1 : 28, 0, 1, 0, 0, 0, 60, 0, data.length]);
    return Buffer.concat([head, data]);
  });
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(entry === undefined ? 0x8183 : 0x8180, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  return Buffer.concat([header, question, ...records]);
}

let socket: dgram.Socket;
let servers: string[];
const system = async (host: string) => {
  throw Object.assign(new Error(`system does not know ${host}`), { code: 'ENOTFOUND' });
};
const zone: Zone = {
  'both.lab.edu': { A: ['192.0.2.1', '192.0.2.2'], AAAA: ['2001:0db8:0000:0000:0000:0000:0000:0001'] },
  'four.lab.edu': { A: ['192.0.2.9'] },
  'silent.lab.edu': 'silent',
};

beforeEach(async () => {
  socket = dgram.createSocket('udp4');
  socket.on('message', (query, from) => {
    const answer = answerTo(query, zone);
    if (answer !== null) socket.send(answer, from.port, from.address);
  });
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', ready));
  servers = [`127.0.0.1:${socket.address().port}`];
});
afterEach(() => void socket.close());

test('both families are told', async () => {
  expect(await createNameServer({ servers, system }).resolve('both.lab.edu')).toEqual([
    { address: '192.0.2.1', family: 4 },
    { address: '192.0.2.2', family: 4 },
    { address: '2001:db8::1', family: 6 },
  ]);
});

test('one family is enough', async () => {
  expect(await createNameServer({ servers, system }).resolve('four.lab.edu')).toEqual([{ address: '192.0.2.9', family: 4 }]);
});

test('a name the servers do not know is asked of the system', async () => {
  await expect(createNameServer({ servers, system }).resolve('gone.lab.edu')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  const hosts = createNameServer({ servers, system: async () => [{ address: '192.0.2.7', family: 4 }] });
  expect(await hosts.resolve('gone.lab.edu')).toEqual([{ address: '192.0.2.7', family: 4 }]);
});

test('a silent server is given up when told to, and the system is not asked', async () => {
  const asked: string[] = [];
  const names = createNameServer({
    servers,
    system: async (host) => {
      asked.push(host);
      return [];
    },
  });
  const started = performance.now();
  const answer = names.resolve('silent.lab.edu');
  setTimeout(() => names.cancel(), 50);
  await expect(answer).rejects.toMatchObject({ code: 'ECANCELLED' });
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(asked).toEqual([]);
});
