/** GitHub's own schema, built once a process (about a quarter of a second). */
import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

/** The package exports its types alone, so the file is named by its place. */
const schemaFile = new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

let schema: GraphQLSchema | undefined;

export function githubSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValid: true });
  return schema;
}

const documents = new Map<string, { readonly document: DocumentNode; readonly problems: readonly GraphQLError[] }>();

/** Parses and validates; throws a GraphQLError on a syntax error. */
export function readDocument(query: string) {
  let known = documents.get(query);
  if (known === undefined) {
    const document = parse(query);
    known = { document, problems: validate(githubSchema(), document) };
    documents.set(query, known);
  }
  return known;
}
