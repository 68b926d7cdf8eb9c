import * as z from 'zod/mini';
import { policyFile } from './language.ts';

/** The JSON Schema of policy files (draft 7, which every editor's YAML support knows), generated from the schema in the code. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(policyFile, { target: 'draft-7', io: 'input' });
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/default-to-share/default-to-share/main/schemas/policy.schema.json',
    title: 'Policy of default-to-share',
    description: 'What a repository will share, by when, and what is withheld for which reason.',
    ...schema,
  };
}
