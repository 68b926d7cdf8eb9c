import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkUrl, isPublicAddress } from '../../src/probe/guard.ts';
import { attempts } from '../support/world/no-network.ts';
import { claim, type Stage, setStage } from '../support/world/stage.ts';

const nobody = { allow: new Set<string>() };

describe('addresses', () => {
  test.each([
    ['8.8.8.8', true],
    ['151.101.1.1', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['127.255.255.254', false],
    ['10.0.0.1', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['100.127.255.255', false],
    ['0.0.0.0', false],
    ['192.0.0.1', false],
    ['192.0.2.1', false],
    ['198.18.0.1', false],
    ['198.51.100.1', false],
    ['203.0.113.1', false],
    ['224.0.0.1', false],
    ['240.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['::127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['64:ff9b:1::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001::1', false],
    ['2001:db8::1', false],
    ['100::1', false],
    ['not an address', false],
  ])('%s may be reached: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  test('no address of a private block is ever public, in any spelling of IPv6', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom('10', '127', '0', '240'), byte, byte, byte, (first, b, c, d) => {
        const address = `${first}.${b}.${c}.${d}`;
        expect(isPublicAddress(address)).toBe(false);
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        expect(isPublicAddress(`::${address}`)).toBe(false);
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
      }),
    );
  });
});

describe('links', () => {
  test.each([
    ['https://127.0.0.1/', '127.0.0.1 is not a public address'],
    ['https://2130706433/', '127.0.0.1 is not a public address'],
    ['https://0x7f000001/', '127.0.0.1 is not a public address'],
    ['https://0177.0.0.1/', '127.0.0.1 is not a public address'],
    ['https://127.1/', '127.0.0.1 is not a public address'],
    ['https://017700000001/', '127.0.0.1 is not a public address'],
    ['https://①②⑦.⓪.⓪.①/', '127.0.0.1 is not a public address'],
    ['https://169.254.169.254/latest/meta-data', '169.254.169.254 is not a public address'],
    ['https://[::1]/', '::1 is not a public address'],
    ['https://[::ffff:10.0.0.1]/', '::ffff:a00:1 is not a public address'],
    ['https://[fd00::1]/', 'fd00::1 is not a public address'],
    ['https://localhost/', 'localhost is a name of an internal network'],
    ['https://LOCALHOST./', 'localhost is a name of an internal network'],
    ['https://metadata/', 'metadata is a name of an internal network'],
    ['https://metadata.google.internal/', 'metadata.google.internal is a name of an internal network'],
    ['https://printer.local/', 'printer.local is a name of an internal network'],
    ['https://router.home.arpa/', 'router.home.arpa is a name of an internal network'],
    ['https://wiki.corp/', 'wiki.corp is a name of an internal network'],
    ['http://lab.edu/', 'only https is asked'],
    ['file:///etc/passwd', 'only https is asked'],
    ['gopher://lab.edu/', 'only https is asked'],
    ['https://lab.edu:8443/', 'port 8443 is not asked'],
    ['https://lab.edu:22/', 'port 22 is not asked'],
    ['https://user:secret@lab.edu/', 'it carries a user name or password'],
    ['https://huggingface.co@127.0.0.1/', 'it carries a user name or password'],
  ])('%s is refused: %s', (link, why) => {
    expect(() => checkUrl(new URL(link), nobody)).toThrow(`refused: ${why}`);
  });

  test.each(['https://lab.edu/', 'https://lab.edu:443/x', 'https://8.8.8.8/', 'https://local.lab.edu/', 'https://xn--bcher-kva.example.org/'])(
    '%s passes',
    (link) => {
      expect(() => checkUrl(new URL(link), nobody)).not.toThrow();
    },
  );

  test('what the user allows passes with its port and by http, and nothing beside it', () => {
    const guard = { allow: new Set(['127.0.0.1:8080', 'hub.internal']) };
    expect(() => checkUrl(new URL('http://127.0.0.1:8080/x'), guard)).not.toThrow();
    expect(() => checkUrl(new URL('https://hub.internal/x'), guard)).not.toThrow();
    expect(() => checkUrl(new URL('http://127.0.0.1:8081/x'), guard)).toThrow('refused');
    expect(() => checkUrl(new URL('https://other.internal/x'), guard)).toThrow('refused');
    expect(() => checkUrl(new URL('http://user:pw@127.0.0.1:8080/x'), guard)).toThrow('refused');
  });
});

describe('the prober', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const secret = () => ({ body: 'PK\x03\x04 the secret of the metadata service' });
  const ask = async (url: string) => (await stage.prove([claim(`url:${url}`, 'weights')]))[0];

  test.each([
    ['a name that resolves to loopback', ['127.0.0.1']],
    ['a name that resolves to the metadata service', ['169.254.169.254']],
    ['a name that resolves to a private network', ['10.1.2.3']],
    ['a name that resolves to unique-local IPv6', ['fd00::1']],
    ['a name that resolves to mapped loopback', ['::ffff:127.0.0.1']],
    ['a name with a public and a private address', ['151.101.3.3', '192.168.0.1']],
  ])('%s is refused before any connection', async (_, addresses) => {
    stage.actors();
    stage.world.address('evil.lab.edu', addresses);
    stage.world.host('evil.lab.edu', secret);
    expect(await ask('https://evil.lab.edu/model.pt')).toMatchObject({
      state: 'unverifiable',
      bytes: null,
      reason: `refused: evil.lab.edu resolves to ${addresses.at(-1)}, which is not a public address`,
    });
    expect(stage.world.dialled).toEqual([]);
    expect(stage.world.requests).toEqual([]);
  });

  test('a name of the nip.io kind is refused by what it resolves to', async () => {
    stage.actors();
    stage.world.address('7f000001.nip.io', ['127.0.0.1']);
    expect(await ask('https://7f000001.nip.io/model.pt')).toMatchObject({ state: 'unverifiable', reason: expect.stringContaining('127.0.0.1') });
    expect(stage.world.dialled).toEqual([]);
  });

  test('DNS rebinding: the address that was checked is the address that is dialled, whatever the name says next', async () => {
    stage.actors();
    stage.world.address('rebind.attacker.net', ['151.101.3.9'], ['127.0.0.1']);
    stage.world.host('rebind.attacker.net', secret);
    await ask('https://rebind.attacker.net/model.pt');
    expect(stage.world.resolved).toEqual(['rebind.attacker.net']);
    expect(stage.world.dialled).toEqual(['151.101.3.9']);
  });

  test('DNS rebinding over a redirect to itself: the second look-up is checked anew', async () => {
    stage.actors();
    stage.world.address('rebind.attacker.net', ['151.101.3.9'], ['127.0.0.1']);
    stage.world.host('rebind.attacker.net', () => ({ status: 302, headers: { location: '/again' } }));
    expect(await ask('https://rebind.attacker.net/model.pt')).toMatchObject({
      state: 'unverifiable',
      reason: expect.stringContaining('resolves to 127.0.0.1'),
    });
    expect(stage.world.dialled).toEqual(['151.101.3.9']);
  });

  test.each([
    'https://127.0.0.1/latest',
    'https://2130706433/latest',
    'https://[::1]/latest',
    'https://localhost/latest',
    'http://169.254.169.254/latest',
    'https://www.lab.edu:8443/latest',
    'https://user:pw@www.lab.edu/latest',
    '//10.0.0.1/latest',
  ])('a redirect to %s is refused', async (location) => {
    stage.actors();
    stage.world.host('www.lab.edu', () => ({ status: 302, headers: { location } }));
    expect(await ask('https://www.lab.edu/model.pt')).toMatchObject({ state: 'unverifiable', reason: expect.stringMatching(/^refused: /) });
    expect(stage.world.requests).toHaveLength(1);
  });

  test('a dataset host of Zenodo can not send us elsewhere by its file link', async () => {
    const { zenodo } = stage.actors();
    zenodo['7'] = { record: { files: [{ key: 'x.zip', size: 3, links: { self: 'https://169.254.169.254/latest' } }] } };
    const [proof] = await stage.prove([claim('zenodo:7', 'data')]);
    expect(proof).toMatchObject({ state: 'unverifiable', reason: 'refused: 169.254.169.254 is not a public address' });
  });

  test('credentials in a link are neither sent nor kept', async () => {
    stage.actors();
    const proof = await ask('https://me:hunter2@www.lab.edu/model.pt');
    expect(proof).toMatchObject({ state: 'unverifiable', reason: 'refused: it carries a user name or password' });
    expect(JSON.stringify({ ...proof, identifier: '' })).not.toContain('hunter2');
    expect(stage.world.requests).toEqual([]);
  });

  test('nothing in these tests left the machine', () => {
    expect(attempts).toEqual([]);
  });
});
