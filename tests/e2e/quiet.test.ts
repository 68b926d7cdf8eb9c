/** Repositories where there is nothing to say or nowhere to say it: every run ends with a visible reason, exit 0 and no write. And hosts of a GHES. */
import { expect, test } from 'vitest';
import { branchPush, releaseEvent, scheduleEvent, tagPush } from '../support/events.ts';
import { smallLab, withLab } from './harness.ts';

test('an archived repository is left alone, and the summary says why', async () => {
  await withLab(async ({ server, run }) => {
    const lab = server.repository('otter-lab/shelved', { archived: true });
    lab.commit({ files: { 'README.md': '# Otter\n\nWeights will be released in June.\n' } });
    lab.tag('v1.0');
    for (const event of [tagPush(server, lab, 'v1.0'), scheduleEvent(lab)]) {
      const done = await run(event);
      expect(done).toMatchObject({ code: 0, stderr: '' });
      expect(done.summary).toContain('the repository is archived');
    }
    expect(server.log.writes()).toEqual([]);
  });
});

test('an empty repository is a notice', async () => {
  await withLab(async ({ server, run }) => {
    const done = await run({ ...scheduleEvent(smallLab(server)), repository: server.repository('otter-lab/nothing') });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(done.summary).toContain('empty');
    expect(server.log.writes()).toEqual([]);
  });
});

test('on a GHES neither outputs, texts, badge nor requests name github.com, but for our own pages', async () => {
  await withLab(
    async ({ server, run }) => {
      const lab = smallLab(server);
      lab.tag('v1.0');
      const first = await run(releaseEvent(server, lab.release({ tag: 'v1.0', body: 'First.' }), lab));
      const second = await run(branchPush(server, lab));
      const files = ['badge.svg', 'badge.json', 'report.json'].map((path) => lab.text(path, 'default-to-share') ?? '');
      const texts = [first, second].flatMap(({ outputs, summary, stdout }) => [...Object.values(outputs), summary, stdout]);
      const said = [...texts, ...files, ...lab.issues().map(({ body }) => body)].join('\n').replaceAll('https://github.com/default-to-share/', '');
      expect(said.length).toBeGreaterThan(5_000);
      expect(said.match(/.{0,60}(?:github\.com|githubusercontent\.com).{0,60}/g)).toBeNull();
      expect(first.outputs['badge-url']).toBe(`${server.serverUrl}/${lab.name}/raw/default-to-share/badge.svg`);
    },
    { flavour: 'ghes' },
  );
});
