/** Check runs: only Apps may write them, GITHUB_TOKEN being one. */
import { demand } from '../access.ts';
import { peelToCommit } from '../objects.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import { lookUp } from '../revisions.ts';
import { type CheckRun, nextId, timestamp } from '../state.ts';
import type { World } from '../world.ts';
import { type Call, created, type HandlerTable, ok, pageOf, text } from './call.ts';
import { repositoryOf } from './git.ts';
import { integration } from './shape-conversation.ts';
import { repoUrl, webUrl } from './shape-git.ts';

/** Bytes, not characters: GitHub takes an oversize text and leaves the check pending for ever; here it is refused. */
const textLimit = 65_535;
const annotationLimit = 50;

function checkShape(world: World, run: CheckRun) {
  const url = `${repoUrl(world, run.repository)}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: `${webUrl(world, run.repository)}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.output.title,
      summary: run.output.summary,
      text: run.output.text,
      annotations_count: run.output.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: integration(world, 'github-actions', run.repository),
    pull_requests: [],
  };
}

function apply(call: Call, run: CheckRun): void {
  const { body } = call;
  const output = body.output as { title?: string; summary?: string; text?: string; annotations?: unknown[] } | undefined;
  for (const part of [output?.summary, output?.text]) {
    if (Buffer.byteLength(part ?? '') > textLimit)
      throw invalid([{ resource: 'CheckRun', code: 'custom', field: 'output', message: 'Only 65535 bytes are allowed' }]);
  }
  if ((output?.annotations ?? []).length > annotationLimit) {
    throw invalid([{ resource: 'CheckRun', code: 'invalid', field: 'annotations', message: 'No more than 50 items are allowed' }]);
  }
  run.name = text(body.name) ?? run.name;
  run.status = text(body.status) ?? run.status;
  run.conclusion = text(body.conclusion) ?? run.conclusion;
  if (run.conclusion !== null) run.status = 'completed';
  run.startedAt = text(body.started_at) ?? run.startedAt ?? timestamp(call.world.state);
  run.completedAt = text(body.completed_at) ?? (run.status === 'completed' ? (run.completedAt ?? timestamp(call.world.state)) : null);
  run.detailsUrl = text(body.details_url) ?? run.detailsUrl;
  run.externalId = text(body.external_id) ?? run.externalId;
  if (output === undefined) return;
  run.output = {
    title: output.title ?? run.output.title,
    summary: output.summary ?? run.output.summary,
    text: output.text ?? run.output.text,
    annotations: [...run.output.annotations, ...(output.annotations ?? [])],
  };
}

function demandApp(call: Call): void {
  if (call.token?.account.type === 'User') throw new Refusal(403, 'You must authenticate via a GitHub App.');
  demand(call.token, repositoryOf(call), 'write', 'checks');
}

function runOf(call: Call): CheckRun {
  const run = repositoryOf(call).checkRuns.find((item) => item.id === Number(call.path.check_run_id));
  if (run === undefined) throw notFound();
  return run;
}

export const checkHandlers: HandlerTable = {
  'checks/create': (call) => {
    demandApp(call);
    const repository = repositoryOf(call);
    const headSha = text(call.body.head_sha) ?? '';
    if (repository.objects.get(headSha)?.type !== 'commit') throw new Refusal(422, `No commit found for SHA: ${headSha}`);
    const run: CheckRun = {
      kind: 'check',
      ...nextId(call.world.state, 'check'),
      repository,
      headSha,
      name: '',
      status: 'queued',
      conclusion: null,
      startedAt: null,
      completedAt: null,
      detailsUrl: null,
      externalId: null,
      output: { title: null, summary: null, text: null, annotations: [] },
    };
    apply(call, run);
    repository.checkRuns.push(run);
    call.world.state.nodes.set(run.nodeId, run);
    return created(checkShape(call.world, run));
  },
  'checks/update': (call) => {
    demandApp(call);
    const run = runOf(call);
    apply(call, run);
    return ok(checkShape(call.world, run));
  },
  'checks/get': (call) => ok(checkShape(call.world, runOf(call))),
  'checks/list-for-ref': (call) => {
    const repository = repositoryOf(call);
    const commit = peelToCommit(repository.objects, lookUp(repository, call.path.ref ?? '') ?? '');
    if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${call.path.ref ?? ''}`);
    const name = call.query.get('check_name');
    const found = repository.checkRuns.filter((run) => run.headSha === commit.oid && (name === null || run.name === name));
    const { list, headers } = pageOf(call, `${repoUrl(call.world, repository)}/commits/${call.path.ref ?? ''}/check-runs`, found);
    return ok({ total_count: found.length, check_runs: list.map((run) => checkShape(call.world, run)) }, headers);
  },
};
