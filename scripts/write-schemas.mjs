#!/usr/bin/env node
// Writes the published JSON Schemas from the code's own schemas. `--check` writes nothing and fails when one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { policyJsonSchema } from '../src/policy/json-schema.ts';
import { reportSchema } from '../src/render/report-schema.ts';

const { $schema, ...report } = z.toJSONSchema(reportSchema);
const base = 'https://raw.githubusercontent.com/default-to-share/default-to-share/main/schemas';

/** One entry for each file under schemas/. */
const schemas = {
  'policy.schema.json': policyJsonSchema(),
  'report.schema.json': { $schema, $id: `${base}/report.schema.json`, title: 'Report of default-to-share', ...report },
};

for (const [name, schema] of Object.entries(schemas)) {
  const path = fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (existing(path) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`schemas/${name} is stale: run npm run write`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
  }
}

/** @param {string} path */
function existing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
