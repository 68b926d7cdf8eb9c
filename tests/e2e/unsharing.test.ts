/** What was shared once and is no longer: told on the scheduled run, once, and taken back when it returns (DESIGN §4 and §6). */
import { describe, expect, it } from 'vitest';
import { scheduleEvent, tagPush } from '../support/events.ts';
import type { RepositoryHandle } from '../support/github/build.ts';
import { buildSituation, situation } from '../support/situations.ts';
import { ownComments, trackingIssues } from './harness.ts';
import { type E2eStage, playSituation, setStage } from './proven-stage.ts';

const full = situation('full-release');
/** The hub alone has the weights: no asset stands in for them. */
const wanted = { ...full, releases: full.releases.map((release) => ({ ...release, assets: [] })) };
const model = wanted.identifiers.weights?.replace('hf:', '') ?? '';

async function released(): Promise<{ stage: E2eStage; lab: RepositoryHandle }> {
  const stage = await setStage();
  playSituation(stage, wanted);
  const lab = buildSituation(stage.server, wanted);
  await stage.run(tagPush(stage.server, lab, wanted.commits.flatMap((commit) => commit.tags ?? []).at(-1)?.name ?? ''));
  return { stage, lab };
}

const weightsOf = (run: Awaited<ReturnType<E2eStage['run']>>) => run.report.artifacts.find(({ kind }) => kind === 'weights');
const today = () => new Date().toISOString().slice(0, 10);

describe('weights that were verified', () => {
  it('and are gone now are broken: said on a schedule, once, and taken back when they return', async () => {
    const { stage, lab } = await released();
    const { models } = stage.actors.hub;
    const before = models[model] ?? {};
    delete models[model];
    expect(weightsOf(await stage.run(scheduleEvent(lab)))).toMatchObject({ standing: 'broken' });
    const [issue] = trackingIssues(lab);
    expect(issue).toMatchObject({ state: 'open', body: expect.stringContaining(`was verified on ${today()}`) });
    expect(ownComments(lab, issue?.number ?? 0)).toHaveLength(1);
    stage.server.log.clear();
    await stage.run(scheduleEvent(lab));
    expect(stage.server.log.writes()).toEqual([]);

    models[model] = before;
    expect(weightsOf(await stage.run(scheduleEvent(lab)))).toMatchObject({ standing: 'met' });
    expect(trackingIssues(lab).map(({ number, state }) => [number, state])).toEqual([[issue?.number, 'closed']]);

    delete models[model];
    await stage.run(scheduleEvent(lab));
    await stage.run(scheduleEvent(lab));
    expect(trackingIssues(lab).map(({ number, state }) => [number, state])).toEqual([[issue?.number, 'open']]);
    // One comment for each time it broke.
    expect(ownComments(lab, issue?.number ?? 0)).toHaveLength(2);
    await stage.close();
  }, 60_000);

  it.each([
    ['disabled', { disabled: true }, 'disabled on the hub'],
    ['gated', { gated: 'manual' }, 'gated: the files need a request'],
    ['emptied', { files: { 'config.json': '{}' } }, 'there is no weight file'],
  ] as const)(
    'and are %s now are broken too, and it says why',
    async (_, change, reason) => {
      const { stage, lab } = await released();
      stage.actors.hub.models[model] = { ...stage.actors.hub.models[model], ...change };
      const { report } = await stage.run(scheduleEvent(lab));
      const because = report.artifacts.find(({ kind }) => kind === 'weights')?.because;
      expect(because).toMatch(/^broken: /);
      expect(because).toContain(reason);
      expect(because).toContain(`was verified on ${today()}`);
      await stage.close();
    },
    60_000,
  );
});
