/**
 * GitHub's limits on a query, checked before it runs: every connection needs `first` or `last` of 1–100,
 * and a query may reach 500,000 nodes at most.
 * Source: docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
import { type DocumentNode, type FieldNode, type GraphQLSchema, getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const nodeLimit = 500_000;
const pageLimit = 100;

interface LimitProblem {
  readonly type: string;
  readonly message: string;
}

export interface QueryCost {
  readonly problems: readonly LimitProblem[];
  readonly cost: number;
  readonly nodeCount: number;
}

function intArgument(field: FieldNode, name: string, variables: Readonly<Record<string, unknown>>): number | null {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return null;
  const given = variables[value.name.value];
  return typeof given === 'number' ? given : null;
}

function pageProblem(field: FieldNode, first: number | null, last: number | null): LimitProblem | null {
  const name = field.name.value;
  if (first === null && last === null) {
    return {
      type: 'MISSING_PAGINATION_BOUNDARIES',
      message: `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    };
  }
  if (first !== null && last !== null) {
    return { type: 'INVALID_PAGINATION', message: `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.` };
  }
  const size = first ?? last ?? 0;
  if (size > pageLimit) {
    const bound = first === null ? 'last' : 'first';
    return {
      type: 'EXCESSIVE_PAGINATION',
      message: `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${pageLimit} records.`,
    };
  }
  return size < 1
    ? { type: 'INVALID_PAGINATION', message: `\`${first === null ? 'last' : 'first'}\` on the \`${name}\` connection cannot be less than 1.` }
    : null;
}

/** Fragments count where they are defined, not where they are spread: enough for queries that are written by hand. */
export function measure(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): QueryCost {
  const problems: LimitProblem[] = [];
  const typeInfo = new TypeInfo(schema);
  const multipliers = [1];
  let nodeCount = 0;
  let requests = 0;
  const isConnection = () => {
    const type = typeInfo.getType();
    return type !== undefined && type !== null && getNamedType(type).name.endsWith('Connection');
  };
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: {
        enter(field) {
          if (!isConnection() || typeInfo.getFieldDef()?.args.every((argument) => argument.name !== 'first')) return;
          const first = intArgument(field, 'first', variables);
          const last = intArgument(field, 'last', variables);
          const problem = pageProblem(field, first, last);
          if (problem !== null) problems.push(problem);
          const outer = multipliers.at(-1) ?? 1;
          requests += outer;
          const nodes = outer * (first ?? last ?? 0);
          nodeCount += nodes;
          multipliers.push(nodes);
        },
        leave() {
          if (isConnection() && typeInfo.getFieldDef()?.args.some((argument) => argument.name === 'first')) multipliers.pop();
        },
      },
    }),
  );
  if (nodeCount > nodeLimit) {
    const message = `This query requests up to ${nodeCount} possible nodes which exceeds the maximum limit of ${nodeLimit}.`;
    problems.push({ type: 'MAX_NODE_LIMIT_EXCEEDED', message });
  }
  return { problems, nodeCount, cost: Math.max(1, Math.round(requests / 100)) };
}
