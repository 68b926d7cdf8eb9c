/**
 * Runs a GraphQL request for real on GitHub's schema. A field of the schema that nobody serves here is a violation, never a silent null:
 * add it to the table of its type.
 */
import {
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLTypeResolver,
  getOperationAST,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Effects } from '../faults.ts';
import { Refusal } from '../refusal.ts';
import type { Token } from '../state.ts';
import type { World } from '../world.ts';
import type { Context, ResolverTable } from './context.ts';
import { conversationResolvers } from './conversations.ts';
import { gitResolvers } from './git.ts';
import { measure } from './limits.ts';
import { mutationResolvers } from './mutations.ts';
import { repositoryResolvers } from './repository.ts';
import { githubSchema, readDocument } from './schema.ts';

const tables: Readonly<Record<string, ResolverTable>> = { ...repositoryResolvers, ...gitResolvers, ...conversationResolvers, ...mutationResolvers };

export interface GraphQLRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

export interface GraphQLFacts {
  readonly name: string | null;
  readonly kind: 'query' | 'mutation';
  readonly fields: readonly string[];
}

export function readRequest(body: unknown): GraphQLRequest | null {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null;
  const variables = 'variables' in body && typeof body.variables === 'object' && body.variables !== null ? body.variables : {};
  const operationName = 'operationName' in body && typeof body.operationName === 'string' ? body.operationName : null;
  return { query: body.query, variables: variables as Readonly<Record<string, unknown>>, operationName };
}

/** Name, kind and root fields, for the log and for faults; null when it can't be parsed. */
export function factsOf(request: GraphQLRequest): GraphQLFacts | null {
  try {
    const operation = getOperationAST(readDocument(request.query).document, request.operationName);
    if (operation === null || operation === undefined) return null;
    const fields = operation.selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
    return { name: operation.name?.value ?? null, kind: operation.operation === 'mutation' ? 'mutation' : 'query', fields };
  } catch {
    return null;
  }
}

const gitTypes = { blob: 'Blob', tree: 'Tree', commit: 'Commit', tag: 'Tag' } as const;
const kindTypes: Readonly<Record<string, string>> = {
  repository: 'Repository',
  issue: 'Issue',
  pull: 'PullRequest',
  comment: 'IssueComment',
  label: 'Label',
  release: 'Release',
};

const typeResolver: GraphQLTypeResolver<unknown, Context> = (value) => {
  const source = value as { git?: { type: keyof typeof gitTypes }; kind?: string; ref?: string; type?: string };
  if (source.git !== undefined) return gitTypes[source.git.type];
  if (source.kind !== undefined) return kindTypes[source.kind];
  return source.ref === undefined ? source.type : 'Ref';
};

const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const { parentType, fieldName } = info;
  if (context.effects.forbidFields.includes(`${parentType.name}.${fieldName}`)) throw new Refusal(403, 'Resource not accessible by integration');
  const resolver = tables[parentType.name]?.[fieldName];
  if (resolver !== undefined) return resolver(source, args, context);
  if (source !== null && typeof source === 'object' && fieldName in source && isObjectType(parentType))
    return (source as Record<string, unknown>)[fieldName];
  context.world.violation(`GraphQL: the local GitHub does not serve ${parentType.name}.${fieldName} yet`);
  throw new Refusal(500, `${parentType.name}.${fieldName} is not served by the local GitHub`);
};

function formatError(error: GraphQLError, world: World): Record<string, unknown> {
  const cause = error.originalError;
  if (cause !== undefined && !(cause instanceof Refusal)) world.violation(`GraphQL: ${error.message} at ${error.path?.join('.') ?? '?'}`);
  const type = cause instanceof Refusal ? { type: cause.graphqlType } : {};
  const where = {
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
  };
  const extensions = cause instanceof Refusal && cause.status === 403 ? { extensions: { saml_failure: false } } : {};
  const detail = cause instanceof Refusal ? (cause.errors ?? []).map((item) => item.message).find((text) => text !== undefined) : undefined;
  return { ...type, ...where, ...extensions, message: detail ?? error.message };
}

/** The answer's body; the status is always 200. */
export async function executeGraphQL(world: World, token: Token, effects: Effects, request: GraphQLRequest): Promise<Record<string, unknown>> {
  let parsed: ReturnType<typeof readDocument>;
  try {
    parsed = readDocument(request.query);
  } catch (error) {
    world.violation(`GraphQL: ${error instanceof GraphQLError ? error.message : String(error)}`);
    return { errors: [{ message: error instanceof GraphQLError ? error.message : 'A query attribute must be specified and must be a string.' }] };
  }
  if (parsed.problems.length > 0) {
    for (const problem of parsed.problems) world.violation(`GraphQL: ${problem.message}`);
    return { errors: parsed.problems.map((problem) => ({ message: problem.message, locations: problem.locations })) };
  }
  const schema = githubSchema();
  const { problems, cost, nodeCount } = measure(schema, parsed.document, request.variables);
  if (problems.length > 0) {
    for (const problem of problems) world.violation(`GraphQL: ${problem.message}`);
    return { data: null, errors: problems };
  }
  const operation: OperationDefinitionNode | null | undefined = getOperationAST(parsed.document, request.operationName);
  if (operation === null || operation === undefined) return { errors: [{ message: 'An operation name is required' }] };
  const contextValue: Context = { world, token, effects, cost: { cost, nodeCount } };
  const result = await execute({
    schema,
    document: parsed.document,
    rootValue: {},
    contextValue,
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver,
    typeResolver,
  });
  const errors = result.errors?.map((error) => formatError(error, world));
  if (result.data === undefined) for (const error of result.errors ?? []) world.violation(`GraphQL: ${error.message}`);
  return { ...(result.data === undefined ? {} : { data: result.data }), ...(errors === undefined ? {} : { errors }) };
}
