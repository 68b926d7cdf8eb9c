#!/usr/bin/env node
// Completes package-lock.json with the native packages of platforms that the registry in use doesn't offer (a mirror often lacks them):
// `npm ci` refuses a lockfile in which an optional dependency is missing, even one for another platform. Run after `npm install`.
// Entries written here carry version and platform, so that npm skips them elsewhere and fetches them where they belong; no integrity is invented.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} name */
function platformOf(name) {
  const parts = (name.split('/').at(-1) ?? '').split('-');
  const pick = (/** @type {readonly string[]} */ known) => known.find((word) => parts.includes(word));
  const os = pick(['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony', 'aix', 'sunos', 'netbsd', 'openbsd']);
  const cpu = pick(['x64', 'arm64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32', 'loong64']) ?? (parts.includes('x86') ? 'x64' : undefined);
  const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : os === 'linux' ? 'glibc' : undefined;
  return { ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(os === undefined ? {} : { os: [os] }), ...(libc === undefined ? {} : { libc: [libc] }) };
}

let added = 0;
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${where}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (lock.packages[nested] !== undefined || (lock.packages[hoisted] !== undefined && lock.packages[hoisted].version === version)) continue;
    const platform = platformOf(name);
    if (platform.os === undefined && platform.cpu === undefined) continue;
    const place = lock.packages[hoisted] === undefined ? hoisted : nested;
    lock.packages[place] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
