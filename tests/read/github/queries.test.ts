import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { factsQuery, moreCommentsQuery, moreIssuesQuery, pathHistoryQuery, pullRequestsQuery } from '../../../src/read/github/facts-query.ts';
import { approvalsQuery } from '../../../src/read/github/query-approvals.ts';
import { githubSchema } from '../../support/github/graphql/schema.ts';

describe("every query holds against GitHub's own schema", () => {
  const queries = { approvalsQuery, factsQuery, moreCommentsQuery, moreIssuesQuery, pathHistoryQuery, pullRequests: pullRequestsQuery(3) };
  test.each(Object.entries(queries))('%s', (_, query) => {
    expect(validate(githubSchema(), parse(query)).map(({ message }) => message)).toEqual([]);
  });
});
