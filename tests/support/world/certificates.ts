import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificates {
  readonly ca: string;
  readonly key: string;
  readonly cert: string;
  /** Same names, signed by an authority nobody trusts. */
  readonly strangeCert: string;
  /** Same authority, no longer valid. */
  readonly expiredCert: string;
}

/** Makes an authority and certificates for the names, in a folder that is gone afterwards. Needs the `openssl` program. */
export function makeCertificates(names: readonly string[]): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'world-tls-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...options: string[]) => execFileSync('openssl', options, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    for (const authority of ['ca', 'strange']) {
      openssl(
        'req',
        '-x509',
        ...newKey,
        '-days',
        '2',
        '-subj',
        `/CN=${authority} of a test`,
        '-keyout',
        `${authority}.key`,
        '-out',
        `${authority}.pem`,
      );
    }
    writeFileSync(file('names.ext'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')},IP:127.0.0.1\n`);
    openssl('req', '-new', ...newKey, '-subj', '/CN=world of a test', '-keyout', 'leaf.key', '-out', 'leaf.csr');
    const sign = (authority: string, out: string, ...validity: string[]) =>
      openssl(
        ...['x509', '-req', '-in', 'leaf.csr', '-CA', `${authority}.pem`, '-CAkey', `${authority}.key`, '-CAcreateserial'],
        ...['-extfile', 'names.ext', '-out', out, ...validity],
      );
    sign('ca', 'leaf.pem', '-days', '2');
    sign('strange', 'strange-leaf.pem', '-days', '2');
    // Not all versions take -not_after; a negative number of days works everywhere.
    sign('ca', 'expired.pem', '-days', '-1');
    const read = (name: string) => readFileSync(file(name), 'utf8');
    return {
      ca: read('ca.pem'),
      key: read('leaf.key'),
      cert: read('leaf.pem'),
      strangeCert: read('strange-leaf.pem'),
      expiredCert: read('expired.pem'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
