/** The repository itself, who asks, and how often one may. */
import { demand, roleOf } from '../access.ts';
import { notFound, Refusal } from '../refusal.ts';
import { type Call, type HandlerTable, ok } from './call.ts';
import { repositoryOf } from './git.ts';
import { publicUser, simpleUser } from './shape-account.ts';
import { fullRepositoryShape } from './shape-repository.ts';

function rateLimit(call: Call) {
  const rate = call.token?.rateLimit ?? { limit: 60, used: 0, resetAt: Math.floor(call.world.state.now() / 1000) + 3600 };
  const core = { limit: rate.limit, used: rate.used, remaining: Math.max(0, rate.limit - rate.used), reset: rate.resetAt };
  return ok({ resources: { core, graphql: core, search: { ...core, limit: 30, used: 0, remaining: 30 } }, rate: core });
}

export const accountHandlers: HandlerTable = {
  'repos/get': (call) => ok(fullRepositoryShape(call.world, repositoryOf(call), call.token)),
  'repos/get-collaborator-permission-level': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'metadata');
    const account = call.world.state.accounts.get((call.path.username ?? '').toLowerCase());
    if (account === undefined) throw notFound();
    const role = roleOf(repository, account) ?? 'none';
    const push = role === 'admin' || role === 'write';
    const permissions = { admin: role === 'admin', maintain: role === 'admin', push, triage: push, pull: role !== 'none' };
    return ok({ permission: role, role_name: role, user: { ...simpleUser(call.world, account), permissions, role_name: role } });
  },
  'users/get-authenticated': (call) => {
    if (call.token === null) throw new Refusal(401, 'Requires authentication');
    // GITHUB_TOKEN and App installations are nobody in particular.
    if (call.token.kind === 'actions' || call.token.kind === 'app') throw new Refusal(403, 'Resource not accessible by integration');
    return ok(publicUser(call.world, call.token.account));
  },
  'rate-limit/get': rateLimit,
};
