import { identify } from '../identity.ts';
import { type Subject, type Verdict, validatorOf } from '../provider.ts';
import type { Answer } from '../world.ts';

/** What a preprint service or registry says of one paper. */
export interface PaperRecord {
  /** Becomes the proof's method. */
  readonly service: string;
  readonly answer: Answer;
  readonly title: string | undefined;
  /** Day of the first public version. */
  readonly published: string | undefined;
  /** Abstract, comment, links. */
  readonly prose: string;
  readonly withdrawn: boolean;
}

/**
 * A record that exists, held against what the repository claims of it. Only a claimed preprint is held against its title:
 * data, software and archives are named as people like.
 */
export function paperVerdict(subject: Subject, record: PaperRecord, url: string): Verdict {
  const paper = subject.kinds.has('preprint');
  const { identity: likeness, backlink } = identify(subject, record);
  const identity = likeness === 'mismatch' && !paper ? 'unknown' : likeness;
  const noun = paper ? 'paper' : 'record';
  const found: Verdict = {
    state: 'verified',
    level: 3,
    method: record.service,
    url,
    identity,
    backlink,
    reason: `the ${noun} is public${backlink ? ' and names this repository' : identity === 'match' ? ' under this title' : ''}`,
    ...(record.title === undefined ? {} : { title: record.title.replace(/\s+/g, ' ').slice(0, 300) }),
    ...(record.published === undefined ? {} : { published: record.published }),
    ...validatorOf(record.answer),
  };
  if (record.withdrawn) return { ...found, state: 'broken', level: 2, reason: `the ${noun} was withdrawn` };
  if (identity === 'mismatch') {
    return {
      ...found,
      state: 'broken',
      level: 2,
      reason: 'another paper: neither its title nor its abstract has anything in common with this repository',
    };
  }
  return found;
}
