/** Six real repositories, where the labelled corpus lies beside the checkout; skipped, visibly, where it does not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tagPush } from '../support/events.ts';
import type { SnapshotFile } from '../support/github/import.ts';
import { badgeOf, trackingIssues, withLab } from './harness.ts';

const folder = fileURLToPath(new URL('../../../shared/corpus/snapshots/', import.meta.url));
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('@')) : [];
/** Evenly spread over the list, so that no name is written here. */
const six = Array.from({ length: 6 }, (_, index) => names[Math.floor((index * names.length) / 6)]).filter((name) => name !== undefined);

test.skipIf(six.length === 0).each(six.length === 0 ? [['six repositories of the corpus']] : six.map((name) => [name.replace(/\.json$/, '')]))(
  '%s: a first run says it, a second writes nothing',
  async (name) => {
    await withLab(async ({ server, run }) => {
      const snapshot = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as SnapshotFile;
      const lab = server.fromSnapshot(snapshot);
      lab.tag('v1.0');
      const event = tagPush(server, lab, 'v1.0');
      const first = await run(event);
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(trackingIssues(lab).length).toBeLessThanOrEqual(1);
      expect(badgeOf(lab)?.record.report.subject.line).toBe('v1.0');
      server.log.clear();
      expect(await run(event)).toMatchObject({ code: 0 });
      expect(server.log.writes()).toEqual([]);
    });
  },
  120_000,
);
