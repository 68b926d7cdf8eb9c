import { type Company, jsonObject, type Subject, unexpected, type Verdict } from '../provider.ts';
import { dayOfTime, fields, items, json, number, text } from '../shape.ts';
import { Unanswered } from '../unanswered.ts';
import { paperVerdict } from './paper-record.ts';

/**
 * Proves an OpenReview forum. Source: OpenReview API 2, `GET /notes?forum={id}`. Since 2026 anonymous calls are often answered with
 * `ChallengeRequiredError`: that decides nothing.
 */
export async function proveOpenReview(subject: Subject, { world }: Company): Promise<Verdict> {
  const id = subject.parsed.value;
  const url = `https://openreview.net/forum?id=${encodeURIComponent(id)}`;
  const answer = await world.read(`${world.endpoint('openreview')}/notes?${new URLSearchParams({ id })}`, { accept: 'application/json' });
  const error = text(fields(json(answer.body, answer.cut)).name) ?? '';
  if (/challenge/i.test(error) || (answer.status === 403 && error === '')) {
    throw new Unanswered('unverifiable', 'OpenReview asks anonymous readers to solve a challenge', url, 'openreview-api');
  }
  const base = { method: 'openreview-api', url, level: 2 as const };
  if (/forbidden/i.test(error)) return { ...base, state: 'broken', reason: 'the submission is not open to everyone' };
  if (answer.status === 404 || /notfound/i.test(error)) return { ...base, state: 'broken', reason: 'OpenReview does not know this submission' };
  if (answer.status !== 200) throw unexpected(answer, 'OpenReview');
  const note = items(jsonObject(answer, 'OpenReview').notes)
    .map(fields)
    .find((item) => text(item.id) === id);
  if (note === undefined) return { ...base, state: 'broken', reason: 'OpenReview does not know this submission' };
  if (note.ddate !== undefined && note.ddate !== null) return { ...base, state: 'broken', reason: 'the submission was deleted' };
  const content = fields(note.content);
  // API 2 wraps each field in {value}, API 1 does not.
  const value = (name: string) => text(fields(content[name]).value) ?? text(content[name]);
  const when = number(note.pdate) ?? number(note.cdate);
  const venue = value('venueid') ?? value('venue') ?? '';
  return paperVerdict(
    subject,
    {
      service: 'openreview-api',
      answer,
      title: value('title'),
      published: when === undefined ? undefined : dayOfTime(when),
      prose: ['abstract', 'TLDR', 'code', 'supplementary_material', 'html'].map((name) => value(name) ?? '').join('\n'),
      withdrawn: /withdrawn/i.test(venue),
    },
    url,
  );
}
