/** Does what was decided. Whatever GitHub refuses degrades to the job summary and one warning; everything else goes on. */
import type { GitHub } from '../read/github/client.ts';
import type { Plan } from './plan.ts';
import { type Refusal, refusalOf, refusalWarning } from './refusals.ts';
import { writeBadge } from './write-badge.ts';
import { type Said, writeConversation } from './write-conversation.ts';

export interface Outcome {
  /** Of the first line that has one. */
  readonly commentUrl: string | null;
  readonly issueUrl: string | null;
  /** The picture's address; null when there is none. */
  readonly badgeUrl: string | null;
  /** In plain words, each with what to do. One at most is about refused writes. */
  readonly warnings: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** Runs of one release overlap when hosts are slow to answer. A run faster than this saves itself the second look. */
const longAgo = 2_000;

/**
 * Carries a plan out: the badge beside the conversations, the conversations of several lines one after the other (GitHub asks for that).
 * @param options.fromFork a pull request from a fork: its token can't write
 * @param options.lookedAgo milliseconds since the facts were read
 * @throws only what is not GitHub's refusal
 */
export async function act(github: GitHub, plan: Plan, options: { readonly fromFork?: boolean; readonly lookedAgo?: number } = {}): Promise<Outcome> {
  const [badgeRefusals, said] = await Promise.all([badge(github, plan), conversations(github, plan, (options.lookedAgo ?? 0) > longAgo)]);
  const refusals = [...said.flatMap((one) => one.refusals), ...badgeRefusals];
  const warning = refusalWarning(refusals, options.fromFork === true);
  return {
    commentUrl: said.find((one) => one.commentUrl !== null)?.commentUrl ?? null,
    issueUrl: said.find((one) => one.issueUrl !== null)?.issueUrl ?? null,
    badgeUrl: badgeRefusals.length > 0 && plan.badge?.head === null ? null : plan.badgeUrl,
    warnings: [...plan.warnings, ...(warning === null ? [] : [warning])],
    refusals,
  };
}

async function badge(github: GitHub, plan: Plan): Promise<readonly Refusal[]> {
  if (plan.badge === null) return [];
  try {
    await writeBadge(github, plan.repository, plan.badge);
    return [];
  } catch (error) {
    return [refusalOf('badge-branch', error)];
  }
}

async function conversations(github: GitHub, plan: Plan, careful: boolean): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const conversation of plan.conversations) {
    const one = await writeConversation(github, plan.repository, conversation, careful);
    said.push(conversation.outgrown === true ? { ...one, issueUrl: null } : one);
  }
  return said;
}
