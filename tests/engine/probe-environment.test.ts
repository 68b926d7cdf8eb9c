import { expect, test } from 'vitest';
import { withProbeEnvironment } from '../../src/engine/probe-environment.ts';

const options = { now: () => new Date(0), previous: [], allowHosts: ['own.example'] };

test('the surroundings add to what the door says', async () => {
  const found = await withProbeEnvironment(options, { DEFAULT_TO_SHARE_ENDPOINTS: 'hub=http://127.0.0.1:8080' });
  expect(found).toMatchObject({ offline: false, endpoints: { hub: 'http://127.0.0.1:8080' }, allowHosts: ['own.example', '127.0.0.1:8080'] });
});

test.each(['1', 'true', 'YES'])('DEFAULT_TO_SHARE_OFFLINE=%s is offline, whatever else is set', async (value) => {
  const found = await withProbeEnvironment(options, { DEFAULT_TO_SHARE_OFFLINE: value, DEFAULT_TO_SHARE_ENDPOINTS: 'nonsense' });
  expect(found.offline).toBe(true);
});

test('a typo is the user’s to mend, with what is wrong and how to write it', async () => {
  await expect(withProbeEnvironment(options, { DEFAULT_TO_SHARE_ENDPOINTS: 'hubb=http://127.0.0.1' })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('unknown service "hubb"'),
    hint: expect.any(String),
  });
});
