/** Repositories, contents, commits and accounts. */
import { Refusal } from '../refusal.ts';
import { type HandlerTable, ok } from './call.ts';
import { repositoryOf } from './git.ts';
import { publicUser } from './shape-account.ts';
import { fullRepositoryShape } from './shape-repository.ts';

export const otherHandlers: HandlerTable = {
  'repos/get': (call) => ok(fullRepositoryShape(call.world, repositoryOf(call), call.token)),
  'users/get-authenticated': (call) => {
    if (call.token === null) throw new Refusal(401, 'Requires authentication');
    if (call.token.kind === 'actions' || call.token.kind === 'app') throw new Refusal(403, 'Resource not accessible by integration');
    return ok(publicUser(call.world, call.token.account));
  },
};
