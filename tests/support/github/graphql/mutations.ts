/** GraphQL's mutations: the same changes REST makes, in GraphQL's words. */
import {
  commitOnBranch,
  createComment,
  createIssue,
  createRef,
  deleteComment,
  deleteRef,
  updateComment,
  updateConversation,
  updateRef,
} from '../changes.ts';
import { peelToCommit } from '../objects.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Comment, Conversation, Label, Repository } from '../state.ts';
import { type Args, type Context, fields } from './context.ts';
import { gitNode, type RefNode } from './git.ts';
import { findNode, repositoryByName } from './repository.ts';

interface CommitInput {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: { readonly additions?: readonly { path: string; contents: string }[]; readonly deletions?: readonly { path: string }[] };
}

type Input = Readonly<Record<string, string | undefined>> & { readonly clientMutationId?: string };

const inputOf = <Shape = Input>(args: Args) => args.input as Shape;

function nodeOf<Kind extends { readonly kind: string }>(context: Context, id: string, kinds: readonly Kind['kind'][]): Kind {
  const node = findNode(context, id) as { kind?: string };
  if (node.kind === undefined || !kinds.includes(node.kind)) throw notFound();
  return node as Kind;
}

function branchOf(context: Context, branch: CommitInput['branch']): { repository: Repository; name: string } {
  if (branch.id !== undefined) {
    const node = findNode(context, branch.id) as Partial<RefNode>;
    if (node.ref === undefined || node.repository === undefined) throw notFound();
    return { repository: node.repository, name: node.ref.replace(/^refs\/heads\//, '') };
  }
  const [owner = '', name = ''] = (branch.repositoryNameWithOwner ?? '').split('/');
  if (branch.branchName === undefined)
    throw new Refusal(422, 'A branch must be specified with an id or with both repositoryNameWithOwner and branchName.');
  return { repository: repositoryByName(context, owner, name), name: branch.branchName };
}

const buffers = (changes: CommitInput['fileChanges']) => ({
  additions: (changes?.additions ?? []).map(({ path, contents }) => ({ path, contents: Buffer.from(contents, 'base64') })),
  deletions: changes?.deletions ?? [],
});

function setState(state: 'open' | 'closed', args: Args, context: Context) {
  const input = inputOf(args);
  const id = input.issueId ?? '';
  const reason = input.stateReason?.toLowerCase() as Conversation['stateReason'] | undefined;
  const issue = updateConversation(context.world.state, context.token, nodeOf<Conversation>(context, id, ['issue']), {
    state,
    ...(reason === undefined ? {} : { stateReason: reason }),
  });
  return { clientMutationId: input.clientMutationId ?? null, issue };
}

export const mutationResolvers = {
  Mutation: fields<unknown>({
    createCommitOnBranch: (_, args, context) => {
      const input = inputOf<CommitInput & { clientMutationId?: string }>(args);
      const { repository, name } = branchOf(context, input.branch);
      const { headline, body } = input.message;
      const commit = commitOnBranch(context.world.state, context.token, repository, {
        branch: name,
        expectedHeadOid: input.expectedHeadOid,
        message: body === undefined || body === '' ? headline : `${headline}\n\n${body}`,
        changes: buffers(input.fileChanges),
      });
      const ref: RefNode = { ref: `refs/heads/${name.replace(/^refs\/heads\//, '')}`, repository };
      return { clientMutationId: input.clientMutationId ?? null, commit: gitNode(repository, commit), ref };
    },
    addComment: (_, args, context) => {
      const input = inputOf(args);
      const subject = nodeOf<Conversation>(context, input.subjectId ?? '', ['issue', 'pull']);
      const node = createComment(context.world.state, context.token, subject, input.body ?? '');
      return { clientMutationId: input.clientMutationId ?? null, subject, commentEdge: { node, cursor: '' } };
    },
    updateIssueComment: (_, args, context) => {
      const input = inputOf(args);
      const comment = nodeOf<Comment>(context, input.id ?? '', ['comment']);
      return {
        clientMutationId: input.clientMutationId ?? null,
        issueComment: updateComment(context.world.state, context.token, comment, input.body ?? ''),
      };
    },
    deleteIssueComment: (_, args, context) => {
      const input = inputOf(args);
      deleteComment(context.world.state, context.token, nodeOf<Comment>(context, input.id ?? '', ['comment']));
      return { clientMutationId: input.clientMutationId ?? null };
    },
    createIssue: (_, args, context) => {
      const input = inputOf<Input & { labelIds?: readonly string[] }>(args);
      const repository = nodeOf<Repository>(context, input.repositoryId ?? '', ['repository']);
      const labels = (input.labelIds ?? []).map((id) => nodeOf<Label>(context, id, ['label']).name);
      const issue = createIssue(context.world.state, context.token, repository, { title: input.title ?? '', body: input.body ?? '', labels });
      return { clientMutationId: input.clientMutationId ?? null, issue };
    },
    updateIssue: (_, args, context) => {
      const input = inputOf(args);
      const state = input.state?.toLowerCase() as 'open' | 'closed' | undefined;
      const issue = updateConversation(context.world.state, context.token, nodeOf<Conversation>(context, input.id ?? '', ['issue']), {
        ...(input.title === undefined ? {} : { title: input.title }),
        ...(input.body === undefined ? {} : { body: input.body }),
        ...(state === undefined ? {} : { state }),
      });
      return { clientMutationId: input.clientMutationId ?? null, issue };
    },
    closeIssue: (_, args, context) => setState('closed', args, context),
    reopenIssue: (_, args, context) => setState('open', args, context),
    createRef: (_, args, context) => {
      const input = inputOf(args);
      const repository = nodeOf<Repository>(context, input.repositoryId ?? '', ['repository']);
      const ref = input.name ?? '';
      createRef(context.world.state, context.token, repository, ref, input.oid ?? '');
      return { clientMutationId: input.clientMutationId ?? null, ref: { ref, repository } satisfies RefNode };
    },
    updateRef: (_, args, context) => {
      const input = inputOf<Input & { force?: boolean }>(args);
      const node = findNode(context, input.refId ?? '') as RefNode;
      const oid = input.oid ?? '';
      if (peelToCommit(node.repository.objects, oid) === undefined) throw new Refusal(422, 'Object does not exist');
      updateRef(context.world.state, context.token, node.repository, node.ref, oid, input.force ?? false);
      return { clientMutationId: input.clientMutationId ?? null, ref: node };
    },
    deleteRef: (_, args, context) => {
      const input = inputOf(args);
      const node = findNode(context, input.refId ?? '') as RefNode;
      deleteRef(context.world.state, context.token, node.repository, node.ref);
      return { clientMutationId: input.clientMutationId ?? null };
    },
  }),
};
