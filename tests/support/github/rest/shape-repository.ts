/** REST's words for a repository: mostly addresses. */

import { mayRead, mayWrite } from '../access.ts';
import { fullName, type Repository, type Token } from '../state.ts';
import type { World } from '../world.ts';
import { simpleUser } from './shape-account.ts';

/** Addresses below the repository's own, by property. */
const addresses = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

export function repositoryShape(world: World, repository: Repository) {
  const name = fullName(repository);
  const url = `${world.apiUrl()}/repos/${name}`;
  const page = `${world.serverUrl}/${name}`;
  const host = new URL(world.serverUrl).host;
  const open = [...repository.conversations.values()].filter((item) => item.state === 'open').length;
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: name,
    private: repository.isPrivate,
    owner: simpleUser(world, repository.owner),
    html_url: page,
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(addresses).map(([key, tail]) => [key, url + tail])),
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    git_url: `git://${host}/${name}.git`,
    ssh_url: `git@${host}:${name}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    archived: repository.isArchived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.isPrivate ? 'private' : 'public',
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

export function fullRepositoryShape(world: World, repository: Repository, token: Token | null) {
  const parent = repository.parent;
  return {
    ...repositoryShape(world, repository),
    temp_clone_token: null,
    network_count: 0,
    subscribers_count: 0,
    ...(parent === null ? {} : { parent: repositoryShape(world, parent), source: repositoryShape(world, parent) }),
    ...(token === null
      ? {}
      : {
          permissions: {
            admin: false,
            maintain: false,
            push: mayWrite(token, repository, 'contents'),
            triage: false,
            pull: mayRead(token, repository, 'contents'),
          },
        }),
  };
}
