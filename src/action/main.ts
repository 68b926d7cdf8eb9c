/** The Action's entry: the only place that knows the runner. */
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { isUserError } from '../user-error.ts';
import { docsUrl, version } from '../version.ts';
import type { Door, RunnerFacts } from './door.ts';
import { run } from './run.ts';
import { tellRefusal } from './tell.ts';

const door: Door = {
  input: (name) => core.getInput(name),
  info: core.info,
  notice: (message) => core.notice(message, { title: 'default-to-share' }),
  warning: (message) => core.warning(message, { title: 'default-to-share' }),
  fail: core.setFailed,
  output: core.setOutput,
  summary: async (markdown) => {
    // A summary can't be written outside of a runner that offers the file.
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
  },
  secret: core.setSecret,
};

try {
  const runner: RunnerFacts = {
    eventName: context.eventName,
    ref: context.ref ?? '',
    payload: context.payload,
    owner: context.repo.owner,
    repository: context.repo.repo,
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    runId: Number.isFinite(context.runId) ? context.runId : 0,
    scratch: process.env.RUNNER_TEMP ?? tmpdir(),
    environment: process.env,
  };
  await run(door, runner, () => new Date());
} catch (error) {
  if (isUserError(error)) {
    await tellRefusal(door, error.message, error.hint);
  } else {
    core.setFailed(
      `This is our fault, please report it at ${docsUrl}/issues (default-to-share ${version})\n${error instanceof Error ? error.stack : String(error)}`,
    );
  }
}

// Connections that are kept alive, and answers nobody waits for any more, are not to hold the job.
process.stdout.write('', () => process.exit());
