import { readFileSync } from 'node:fs';
import { commentOnPullRequest } from './comment-on-pull-request.ts';
import { githubApi } from './github-api.ts';
import { runOfEvent } from './run-of-event.ts';

// Run by .github/workflows/comment.yml with the code of the main branch, Node and nothing else: no package
// is installed where a token can write.
const given = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
};

const run = runOfEvent(JSON.parse(readFileSync(given('GITHUB_EVENT_PATH'), 'utf8')));
const said = run
  ? await commentOnPullRequest(githubApi(given('GITHUB_API_URL'), given('GH_TOKEN')), run, {
      repository: given('GITHUB_REPOSITORY'),
      server: given('GITHUB_SERVER_URL'),
    })
  : 'The run was not for a pull request.';
process.stdout.write(`${said}\n`);
