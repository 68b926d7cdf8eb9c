/** Releases and their assets. */
import { createHash } from 'node:crypto';
import { demand } from '../access.ts';
import { signature } from '../changes.ts';
import { latestRelease, visibleReleases } from '../graphql/conversations.ts';
import { peelToCommit } from '../objects.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import { lookUp } from '../revisions.ts';
import { type Asset, nextId, type Release, type Repository, timestamp } from '../state.ts';
import type { World } from '../world.ts';
import { type Call, created, type HandlerTable, noContent, ok, paged, text } from './call.ts';
import { repositoryOf } from './git.ts';
import { simpleUser } from './shape-account.ts';
import { repoUrl, webUrl } from './shape-git.ts';

/** Characters of a release's body at most. */
const bodyLimit = 125_000;

function assetShape(world: World, release: Release, asset: Asset) {
  return {
    url: `${repoUrl(world, release.repository)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: asset.nodeId,
    name: asset.name,
    label: '',
    uploader: simpleUser(world, asset.uploader),
    content_type: asset.contentType,
    state: 'uploaded',
    size: asset.size,
    digest: asset.digest,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    browser_download_url: `${webUrl(world, release.repository)}/releases/download/${release.tag}/${asset.name}`,
  };
}

export function releaseShape(world: World, release: Release) {
  const api = repoUrl(world, release.repository);
  const url = `${api}/releases/${release.id}`;
  return {
    url,
    assets_url: `${url}/assets`,
    // GitHub keeps uploads on a host of their own; here they go to the same one.
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${webUrl(world, release.repository)}/releases/tag/${release.tag}`,
    id: release.id,
    author: simpleUser(world, release.author),
    node_id: release.nodeId,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: false,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.publishedAt ?? release.createdAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => assetShape(world, release, asset)),
    tarball_url: `${api}/tarball/${release.tag}`,
    zipball_url: `${api}/zipball/${release.tag}`,
    body: release.body,
  };
}

function releaseOf(call: Call): Release {
  const repository = repositoryOf(call);
  const release = visibleReleases(call, repository).find((item) => item.id === Number(call.path.release_id));
  if (release === undefined) throw notFound();
  return release;
}

function assetOf(call: Call): { release: Release; asset: Asset } {
  for (const release of visibleReleases(call, repositoryOf(call))) {
    const asset = release.assets.find((item) => item.id === Number(call.path.asset_id));
    if (asset !== undefined) return { release, asset };
  }
  throw notFound();
}

function checked(body: string): string {
  if ([...body].length > bodyLimit)
    throw invalid([{ resource: 'Release', code: 'custom', field: 'body', message: 'body is too long (maximum is 125000 characters)' }]);
  return body;
}

/** Publishing a release makes its tag when there is none: a push with a GITHUB_TOKEN that starts no workflow. */
function publish(call: Call, repository: Repository, release: Release): void {
  if (release.draft) return;
  release.publishedAt ??= timestamp(call.world.state);
  const ref = `refs/tags/${release.tag}`;
  if (repository.refs.has(ref)) return;
  const commit = peelToCommit(repository.objects, lookUp(repository, release.target) ?? '');
  if (commit === undefined) throw invalid([{ resource: 'Release', code: 'invalid', field: 'target_commitish' }]);
  repository.pushes.push({ ref, before: null, after: commit.oid, by: signature(call.world.state, call.token?.account ?? repository.owner).name });
  repository.refs.set(ref, commit.oid);
}

export const releaseHandlers: HandlerTable = {
  'repos/list-releases': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'contents');
    return paged(call, `${repoUrl(call.world, repository)}/releases`, visibleReleases(call, repository), (release) =>
      releaseShape(call.world, release),
    );
  },
  'repos/get-latest-release': (call) => {
    const release = latestRelease(repositoryOf(call));
    if (release === null) throw notFound();
    return ok(releaseShape(call.world, release));
  },
  'repos/get-release-by-tag': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'read', 'contents');
    // A draft has no tag yet, whatever it is called.
    const release = repository.releases.find((item) => !item.draft && item.tag === call.path.tag);
    if (release === undefined) throw notFound();
    return ok(releaseShape(call.world, release));
  },
  'repos/get-release': (call) => ok(releaseShape(call.world, releaseOf(call))),
  'repos/create-release': (call) => {
    const repository = repositoryOf(call);
    demand(call.token, repository, 'write', 'contents');
    const { body, world } = call;
    const tag = text(body.tag_name) ?? '';
    if (repository.releases.some((item) => !item.draft && item.tag === tag))
      throw invalid([{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]);
    const release: Release = {
      kind: 'release',
      ...nextId(world.state, 'release'),
      repository,
      author: call.token?.account ?? repository.owner,
      tag,
      target: text(body.target_commitish) ?? repository.defaultBranch,
      name: text(body.name) ?? null,
      body: checked(text(body.body) ?? ''),
      draft: body.draft === true,
      prerelease: body.prerelease === true,
      createdAt: timestamp(world.state),
      publishedAt: null,
      assets: [],
    };
    publish(call, repository, release);
    repository.releases.push(release);
    world.state.nodes.set(release.nodeId, release);
    return created(releaseShape(world, release));
  },
  'repos/update-release': (call) => {
    const release = releaseOf(call);
    demand(call.token, release.repository, 'write', 'contents');
    const { body } = call;
    release.tag = text(body.tag_name) ?? release.tag;
    release.name = text(body.name) ?? release.name;
    release.body = checked(text(body.body) ?? release.body);
    if (typeof body.draft === 'boolean') release.draft = body.draft;
    if (typeof body.prerelease === 'boolean') release.prerelease = body.prerelease;
    publish(call, release.repository, release);
    return ok(releaseShape(call.world, release));
  },
  'repos/list-release-assets': (call) => {
    const release = releaseOf(call);
    const url = `${repoUrl(call.world, release.repository)}/releases/${release.id}/assets`;
    return paged(call, url, release.assets, (asset) => assetShape(call.world, release, asset));
  },
  'repos/get-release-asset': (call) => {
    const { release, asset } = assetOf(call);
    if (!call.accept.includes('octet-stream')) return ok(assetShape(call.world, release, asset));
    if (asset.bytes === null) throw notFound();
    return ok(asset.bytes, { 'content-type': 'application/octet-stream' });
  },
  'repos/upload-release-asset': (call) => {
    const release = releaseOf(call);
    demand(call.token, release.repository, 'write', 'contents');
    const name = call.query.get('name') ?? '';
    if (release.assets.some((asset) => asset.name === name)) throw invalid([{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]);
    if (call.bytes.length === 0) throw new Refusal(422, 'Multipart form data required');
    const asset: Asset = {
      kind: 'asset',
      ...nextId(call.world.state, 'asset'),
      name,
      size: call.bytes.length,
      contentType: call.contentType || 'application/octet-stream',
      digest: `sha256:${createHash('sha256').update(call.bytes).digest('hex')}`,
      uploader: call.token?.account ?? release.author,
      createdAt: timestamp(call.world.state),
      bytes: call.bytes,
    };
    release.assets.push(asset);
    call.world.state.nodes.set(asset.nodeId, asset);
    return created(assetShape(call.world, release, asset));
  },
  'repos/delete-release-asset': (call) => {
    const { release, asset } = assetOf(call);
    demand(call.token, release.repository, 'write', 'contents');
    release.assets = release.assets.filter((item) => item !== asset);
    return noContent();
  },
};
