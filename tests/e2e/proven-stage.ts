/**
 * End-to-end tests with proofs: a GitHub, the world beyond it (hub, preprint servers, forge), and the committed Action as a process between the two.
 * `ACTION_ENTRY=src/action/main.ts` runs the sources instead of `dist/index.js` while working on them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Report } from '../../src/report.ts';
import type { ActionEvent } from '../support/events.ts';
import { type GitHubOptions, type GitHubServer, startGitHub } from '../support/github/server.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';
import { filesOf, type Situation } from '../support/situations.ts';
import { type Actors, playAll } from '../support/world/actors.ts';
import { safetensors, tarball } from '../support/world/files.ts';
import { startWorld, type WorldServer } from '../support/world/world.ts';
import { allRights } from './harness.ts';

const entry = process.env.ACTION_ENTRY;

interface E2eRun extends ActionRun {
  readonly report: Report;
}

export interface E2eStage {
  readonly server: GitHubServer;
  readonly world: WorldServer;
  readonly actors: Actors;
  /** A run that must end well: exit 0, nothing said to GitHub that GitHub doesn't know, nobody asked beyond this stage. */
  readonly run: (event: ActionEvent, options?: RunChoices) => Promise<E2eRun>;
  /** Any run. */
  readonly start: (event: ActionEvent, options?: RunChoices) => Promise<ActionRun>;
  readonly close: () => Promise<void>;
}

interface RunChoices {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Default a GITHUB_TOKEN with all three permissions. */
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function reportOf(run: ActionRun): Report {
  const given = run.outputs.report ?? '';
  return JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8')) as Report;
}

export async function setStage(options: GitHubOptions = {}): Promise<E2eStage> {
  const server = await startGitHub(options);
  const world = await startWorld({ tls: false });
  const actors = playAll(world);
  const endpoints = Object.entries(world.endpoints)
    .map(([name, address]) => `${name}=${address}`)
    .join(',');
  const usual = server.token({ permissions: allRights }).value;
  const start = (event: ActionEvent, choices: RunChoices = {}) =>
    runAction({
      server,
      event,
      token: choices.token ?? usual,
      inputs: choices.inputs ?? {},
      env: { DEFAULT_TO_SHARE_ENDPOINTS: endpoints, ...choices.env },
      ...(entry === undefined ? {} : { entry: fileURLToPath(new URL(`../../${entry}`, import.meta.url)) }),
      timeout: 60_000,
    });
  return {
    server,
    world,
    actors,
    start,
    run: async (event, choices) => {
      const run = await start(event, choices);
      expect(run.stderr).toBe('');
      expect({ code: run.code, stdout: run.code === 0 ? '' : run.stdout }).toEqual({ code: 0, stdout: '' });
      expect(run.strayed).toEqual([]);
      server.assertClean();
      return { ...run, report: reportOf(run) };
    },
    close: async () => {
      await server.close();
      await world.close();
    },
  };
}

/** Lets the world know what a situation points to: the paper, the weights, the repository itself. */
export function playSituation(stage: E2eStage, wanted: Situation): void {
  const { hub, arxiv, forge } = stage.actors;
  const title = /title\s*=\s*\{([^}]*)\}/.exec(filesOf(wanted).find((file) => file.path === 'README.md')?.text ?? '')?.[1] ?? wanted.id;
  const paper = wanted.identifiers.preprint?.replace('arXiv:', '');
  const published = `${wanted.commits[0]?.date.slice(0, 10)}T00:00:00.000Z`;
  if (paper !== undefined) {
    hub.papers[paper] = { id: paper, title, publishedAt: published, githubRepo: `https://github.com/${wanted.repository}`, summary: '' };
    arxiv[paper] = { title, published, comment: `https://github.com/${wanted.repository}` };
  }
  const model = wanted.identifiers.weights?.replace('hf:', '');
  if (model !== undefined) {
    const gated = wanted.head.weights === 'gated' ? { gated: 'manual' as const } : {};
    hub.models[model] = { ...gated, files: { 'config.json': '{}', 'model.safetensors': { content: safetensors(), size: 48_000_000 } } };
  }
  const texts = filesOf(wanted).filter((file) => !file.path.startsWith('data/'));
  forge.repositories[wanted.repository] = tarball(Object.fromEntries(texts.map((file) => [file.path, file.text ?? ''])));
  for (const release of wanted.releases) {
    for (const asset of release.assets ?? []) forge.assets[`${wanted.repository}@${release.tag}/${asset.name}`] = safetensors();
  }
}
