/** What an event asks for. Names come from the payload, ids never do: everything is looked up again through the API (DESIGN §6). */
export type Trigger =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'rejudge' }
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'ignore'; readonly why: string };

export interface EventFacts {
  /** GITHUB_EVENT_NAME */
  readonly name: string;
  /** GITHUB_REF, `refs/…` */
  readonly ref: string;
  /** The payload as GitHub wrote it: shape not trusted. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The `ref` input, where given. */
  readonly wanted: string | null;
}

const judgedReleaseActions = new Set(['published', 'released', 'edited']);
const judgedPullRequestActions = new Set(['opened', 'reopened', 'synchronize', 'edited', 'ready_for_review']);
const rejudging = new Set(['schedule', 'workflow_dispatch', 'workflow_call', 'workflow_run', 'repository_dispatch']);

/** Reads an event. Anything that is not for us is `ignore` with a reason that is shown as a notice. */
export function triggerOf(event: EventFacts): Trigger {
  if (event.wanted !== null) return { kind: 'ref', ref: event.wanted.replace(/^refs\/(tags|heads)\//, '') };
  if (rejudging.has(event.name)) return tagOf(event.ref) ?? { kind: 'rejudge' };
  switch (event.name) {
    case 'push':
      return pushTrigger(event);
    case 'create':
      return event.payload.ref_type === 'tag' && typeof event.payload.ref === 'string'
        ? { kind: 'tag', tag: event.payload.ref }
        : { kind: 'ignore', why: 'A branch was created; only tags are judged on `create`.' };
    case 'release':
      return releaseTrigger(event.payload);
    case 'pull_request':
      return pullRequestTrigger(event.payload);
    default:
      return { kind: 'ignore', why: `The event \`${event.name}\` asks for nothing here.` };
  }
}

function pushTrigger(event: EventFacts): Trigger {
  const after = event.payload.after;
  if (event.payload.deleted === true || (typeof after === 'string' && /^0+$/.test(after))) {
    return { kind: 'ignore', why: `${event.ref} was deleted: nothing to judge.` };
  }
  const tag = tagOf(event.ref);
  if (tag !== null) return tag;
  if (event.ref.startsWith('refs/heads/')) return { kind: 'branch', branch: event.ref.slice('refs/heads/'.length) };
  return { kind: 'ignore', why: `A push to ${event.ref} asks for nothing here.` };
}

function releaseTrigger(payload: EventFacts['payload']): Trigger {
  const action = String(payload.action);
  const release = isRecord(payload.release) ? payload.release : {};
  if (!judgedReleaseActions.has(action)) return { kind: 'ignore', why: `A release was ${action}; only published, released and edited are judged.` };
  if (release.draft === true) return { kind: 'ignore', why: 'The release is a draft: nothing is public yet.' };
  if (typeof release.tag_name !== 'string' || release.tag_name === '') return { kind: 'ignore', why: 'The release names no tag.' };
  return { kind: 'tag', tag: release.tag_name };
}

function pullRequestTrigger(payload: EventFacts['payload']): Trigger {
  const action = String(payload.action);
  if (!judgedPullRequestActions.has(action)) return { kind: 'ignore', why: `A pull request was ${action}; there is nothing new to compare.` };
  const pull = isRecord(payload.pull_request) ? payload.pull_request : {};
  const number = typeof payload.number === 'number' ? payload.number : pull.number;
  return typeof number === 'number' ? { kind: 'pull-request', number } : { kind: 'ignore', why: 'The event names no pull request.' };
}

function tagOf(ref: string): Trigger | null {
  return ref.startsWith('refs/tags/') ? { kind: 'tag', tag: ref.slice('refs/tags/'.length) } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
