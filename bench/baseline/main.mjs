// The yardstick: the least an Action does that loads the usual toolkit, unstubbed, and posts one comment.
import * as core from '@actions/core';
import * as github from '@actions/github';

const octokit = github.getOctokit(core.getInput('github-token'));
const { data } = await octokit.rest.issues.createComment({ ...github.context.repo, issue_number: 1, body: 'A comment.' });
core.setOutput('comment-url', data.html_url);
