import { describe, expect, test } from 'vitest';
import { type EventFacts, triggerOf } from '../../src/action/trigger.ts';

const zeros = '0'.repeat(40);
const event = (name: string, payload: EventFacts['payload'] = {}, ref = 'refs/heads/main', wanted: string | null = null): EventFacts => ({
  name,
  ref,
  payload,
  wanted,
});

describe('what an event asks for', () => {
  test.each([
    ['a pushed tag', event('push', { after: 'a'.repeat(40) }, 'refs/tags/v1.0'), { kind: 'tag', tag: 'v1.0' }],
    ['a tag with a slash', event('push', {}, 'refs/tags/model/v1'), { kind: 'tag', tag: 'model/v1' }],
    ['a push to a branch', event('push', { after: 'b'.repeat(40) }), { kind: 'branch', branch: 'main' }],
    ['a created tag', event('create', { ref_type: 'tag', ref: 'v2' }), { kind: 'tag', tag: 'v2' }],
    ['a published release', event('release', { action: 'published', release: { tag_name: 'v1' } }), { kind: 'tag', tag: 'v1' }],
    ['an edited release', event('release', { action: 'edited', release: { tag_name: 'v1' } }), { kind: 'tag', tag: 'v1' }],
    ['a pull request', event('pull_request', { action: 'opened', number: 7 }), { kind: 'pull-request', number: 7 }],
    ['a schedule without a repository object', event('schedule', { schedule: '0 6 * * 1' }), { kind: 'rejudge' }],
    ['a dispatch', event('workflow_dispatch'), { kind: 'rejudge' }],
    ['a dispatch on a tag', event('workflow_dispatch', {}, 'refs/tags/v3'), { kind: 'tag', tag: 'v3' }],
    ['a called workflow', event('workflow_call'), { kind: 'rejudge' }],
    ['a finished workflow', event('workflow_run', { action: 'completed' }), { kind: 'rejudge' }],
    ['a repository dispatch', event('repository_dispatch', { action: 'go' }), { kind: 'rejudge' }],
    ['a wanted ref', event('release', { action: 'deleted' }, 'refs/heads/main', 'refs/tags/v1.0'), { kind: 'ref', ref: 'v1.0' }],
  ])('%s', (_, facts, trigger) => {
    expect(triggerOf(facts)).toEqual(trigger);
  });

  test.each([
    ['a deleted tag', event('push', { deleted: true, after: zeros }, 'refs/tags/v1.0')],
    ['a deleted tag by its zeros alone', event('push', { after: zeros }, 'refs/tags/v1.0')],
    ['a created branch', event('create', { ref_type: 'branch', ref: 'dev' })],
    ['a draft', event('release', { action: 'edited', release: { tag_name: 'v1', draft: true } })],
    ['a deleted release', event('release', { action: 'deleted', release: { tag_name: 'v1' } })],
    ['a closed pull request', event('pull_request', { action: 'closed', number: 7 })],
    ['an issue', event('issues', { action: 'opened' })],
  ])('%s is left alone with a reason', (_, facts) => {
    const trigger = triggerOf(facts);
    expect(trigger.kind).toBe('ignore');
    expect(trigger.kind === 'ignore' && trigger.why.length).toBeGreaterThan(10);
  });
});
