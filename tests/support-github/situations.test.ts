import { describe, expect, it } from 'vitest';
import { parseIdentifier } from '../../src/identifiers.ts';
import { listTree, treeOf } from '../support/github/objects.ts';
import { startGitHub } from '../support/github/server.ts';
import { buildSituation, filesOf, situation, situations } from '../support/situations.ts';
import { plainClient } from './client.ts';

describe('the six situations', () => {
  it.each(situations.map((item) => [item.id, item] as const))('%s can be built and read', async (_, wanted) => {
    const server = await startGitHub();
    const handle = buildSituation(server, wanted);
    expect(handle.text('README.md')).toMatch(/^# /);
    for (const identifier of Object.values(wanted.identifiers)) expect(parseIdentifier(identifier)).not.toBeNull();
    const tree = treeOf(handle.data.objects, handle.head());
    const listed = tree === undefined ? [] : listTree(handle.data.objects, tree, true).filter((file) => file.type === 'blob');
    expect(listed.map((file) => [file.path, file.size]).sort()).toEqual(
      filesOf(wanted)
        .map((file) => [file.path, file.size ?? 0])
        .sort(),
    );
    await server.close();
  });

  it('has one whose tree GitHub truncates, though each part of it can be had', async () => {
    const server = await startGitHub();
    const handle = buildSituation(server, situation('huge-tree'));
    const client = plainClient(server, null);
    const whole = (await client.get(`/repos/${handle.name}/git/trees/v2.0?recursive=1`)).json;
    expect(whole.truncated).toBe(true);
    expect(whole.tree.length).toBeLessThan(100_000);
    const part = (await client.get(`/repos/${handle.name}/git/trees/${encodeURIComponent('v2.0')}`)).json.tree.find(
      (entry: { path: string }) => entry.path === 'zoo',
    );
    expect((await client.get(`/repos/${handle.name}/git/trees/${part.sha}?recursive=1`)).json).toMatchObject({ truncated: false });
    server.assertClean();
    await server.close();
  });
});
