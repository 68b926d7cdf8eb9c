/**
 * Speed of the probes against a world on loopback. Prints the figures and fails when one is missed:
 * a usual repository side by side ≤ 2 × its slowest single claim; the guard ≤ 1 ms a request; every host dead, yet within the budget.
 */
import https from 'node:https';
import { performance } from 'node:perf_hooks';
import { prove } from '../src/probe/prove.ts';
import { createWorld } from '../src/probe/world.ts';
import { playAll } from '../tests/support/world/actors.ts';
import { safetensors } from '../tests/support/world/files.ts';
import { startWorld } from '../tests/support/world/world.ts';

const latency = 80;
const runs = 5;
const figures = [];
const world = await startWorld();
const claim = (identifier, kind) => ({ identifier, kind, title: 'Olm: growing small models in caves', repository: 'lab/olm' });
const options = { now: () => new Date(), previous: [], network: world.network, environment: {} };
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const timed = async (work) => {
  const started = performance.now();
  const value = await work();
  return { milliseconds: performance.now() - started, value };
};
const note = (name, value, limit, unit) => figures.push({ name, value, limit, unit, met: value <= limit });

// A usual repository: 1 paper, 3 models, 1 dataset, every answer 80 ms away.
const usual = [
  claim('arXiv:2402.00838', 'preprint'),
  ...['olm-1b', 'olm-7b', 'olm-13b'].map((name) => claim(`hf:lab/${name}`, 'weights')),
  claim('hf-dataset:lab/caves', 'data'),
];
function playUsual() {
  world.reset();
  const { hub, datacite } = playAll(world);
  for (const name of ['olm-1b', 'olm-7b', 'olm-13b']) {
    hub.models[`lab/${name}`] = {
      files: { 'README.md': 'https://github.com/lab/olm', 'model.safetensors': { content: safetensors(), size: 4_000_000 } },
    };
  }
  hub.datasets['lab/caves'] = { files: { 'train.parquet': Buffer.from('PAR1 data PAR1') } };
  datacite['10.48550/arXiv.2402.00838'] = { titles: [{ title: 'Olm: growing small models in caves' }] };
  world.delay(latency);
}
await prove(usual, options);
const singles = [];
for (const one of usual) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    playUsual();
    times.push((await timed(() => prove([one], options))).milliseconds);
  }
  singles.push(median(times));
}
const together = [];
let requests = 0;
for (let run = 0; run < runs; run += 1) {
  playUsual();
  const { milliseconds, value } = await timed(() => prove(usual, options));
  if (value.some(({ state }) => state !== 'verified')) throw new Error(`not all verified: ${JSON.stringify(value)}`);
  together.push(milliseconds);
  requests = world.requests.length;
}
const slowest = Math.max(...singles);
note('usual repository side by side ÷ slowest single claim', median(together) / slowest, 2, '×');
note('usual repository, requests', requests, 40, '');
console.log(
  `usual repository: ${median(together).toFixed(0)} ms for ${requests} requests at ${latency} ms each; slowest single claim ${slowest.toFixed(0)} ms`,
);

// The guard: a guarded read against a bare request to the same server, one after the other.
world.reset();
world.host('www.lab.edu', () => ({ body: 'x' }));
const many = 300;
const bareAgent = new https.Agent({ keepAlive: true });
const bare = (path) =>
  new Promise((done, fail) => {
    https
      .get(
        {
          host: '127.0.0.1',
          port: world.port,
          path,
          agent: bareAgent,
          servername: 'www.lab.edu',
          ca: world.network.ca,
          headers: { host: 'www.lab.edu' },
        },
        (answer) => {
          answer.resume();
          answer.once('end', done);
        },
      )
      .once('error', fail);
  });
const guarded = createWorld({
  budget: { requests: 1_000_000, milliseconds: 600_000 },
  userAgent: 'bench',
  allowHosts: [],
  endpoints: {},
  cache: null,
  validators: new Map(),
  network: world.network,
});
for (let index = 0; index < 100; index += 1) {
  await bare(`/warm-${index}`);
  await guarded.read(`https://www.lab.edu/warm-${index}`);
}
const bareTimes = [];
const guardedTimes = [];
for (let index = 0; index < many; index += 1) {
  bareTimes.push((await timed(() => bare(`/b-${index}`))).milliseconds);
  guardedTimes.push((await timed(() => guarded.read(`https://www.lab.edu/g-${index}`))).milliseconds);
}
guarded.close();
bareAgent.destroy();
note('guard and client over a bare request, a request', median(guardedTimes) - median(bareTimes), 1, 'ms');

// Every host dead: names resolve, nobody answers.
const dead = [
  ...usual,
  claim('zenodo:7', 'data'),
  claim('openreview:abc', 'preprint'),
  claim('doi:10.1000/x', 'preprint'),
  claim('github:lab/olm-eval', 'evals'),
  claim('modelscope:lab/olm', 'weights'),
  ...Array.from({ length: 10 }, (_, index) => claim(`url:https://h${index}.lab.edu/model.pt`, 'weights')),
];
const everyHost = [...new Set([...Object.values((await import('../src/probe/endpoints.ts')).endpoints).map((base) => new URL(base).hostname)])];
function playDead() {
  world.reset();
  for (const host of [...everyHost, ...Array.from({ length: 10 }, (_, index) => `h${index}.lab.edu`)]) world.host(host, () => 'hang');
}
playDead();
const silent = await timed(() => prove(dead, options));
note('every host dead', silent.milliseconds / 1_000, 5, 's');
if (silent.value.length !== dead.length) throw new Error('a claim was lost');

playDead();
world.host('www.lab.edu', () => ({ status: 404 }));
const nearly = await timed(() => prove([claim('url:https://www.lab.edu/x.pt', 'weights'), ...dead], options));
note('every host dead but one', nearly.milliseconds / 1_000, 20.5, 's');
if (nearly.value.some(({ state, identifier }) => state === 'broken' && !identifier.includes('www.lab.edu')))
  throw new Error('a dead host was called broken');

await world.close();
for (const { name, value, limit, unit, met } of figures)
  console.log(`${met ? 'ok  ' : 'MISS'} ${name}: ${value.toFixed(2)} ${unit} (at most ${limit})`);
if (figures.some(({ met }) => !met)) process.exitCode = 1;
