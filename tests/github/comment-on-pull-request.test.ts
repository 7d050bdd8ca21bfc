import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commentBody, LONGEST_COMMENT, MARKER } from '../../src/github/comment-body.ts';
import { commentOnPullRequest } from '../../src/github/comment-on-pull-request.ts';
import type { GithubApi } from '../../src/github/github-api.ts';
import { readRunNumber, runOfEvent } from '../../src/github/run-of-event.ts';
import type { Review } from '../../src/review/review.ts';
import { folderWith, PROJECT } from '../cli/run-policy.ts';

const ADDRESSEE = { repository: 'acme/site', server: 'https://github.com' };
const RUN = { id: 7, headSha: 'a'.repeat(40), headRepository: 'outsider/site' };
const REVIEW: Review = {
  versions: [],
  services: [],
  gone: [],
  others: ['@everyone'],
  problems: [],
};
const PULL = {
  number: 5,
  state: 'open',
  head: { sha: RUN.headSha, repo: { full_name: RUN.headRepository } },
  base: { repo: { full_name: ADDRESSEE.repository } },
};

interface Github {
  readonly files?: Readonly<Record<string, string>>;
  readonly pull?: unknown;
  readonly comments?: readonly unknown[];
  readonly artifacts?: readonly string[];
}

/** What GitHub would answer, by path; and what is sent to it. */
function answersOf({
  pull = PULL,
  comments = [],
  artifacts = ['review', 'preview'],
  ...rest
}: Github): { answers: Record<string, unknown>; zip: Uint8Array } {
  const files = rest.files ?? { number: '5\n', 'review.json': JSON.stringify(REVIEW) };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return {
    zip: zipSync(Object.fromEntries(packed)),
    answers: {
      '/repos/acme/site/actions/runs/7/artifacts?per_page=100': {
        artifacts: artifacts.map((name, index) => ({ id: 10 + index, name, size_in_bytes: 1 })),
      },
      '/repos/acme/site/pulls/5': pull,
      '/repos/acme/site/issues/5/comments?per_page=100&page=1': comments.slice(0, 100),
      '/repos/acme/site/issues/5/comments?per_page=100&page=2': comments.slice(100),
    },
  };
}

async function comment(github: Github) {
  const { answers, zip } = answersOf(github);
  const sent: { method: string; path: string; body: string }[] = [];
  const api: GithubApi = {
    get: async (path) => {
      if (!(path in answers)) throw new Error(`GitHub knows no ${path}.`);
      return answers[path];
    },
    getBytes: async () => zip,
    send: async (method, path, body) => {
      sent.push({ method, path, body: (body as { body: string }).body });
    },
  };
  return { said: await commentOnPullRequest(api, RUN, ADDRESSEE), sent };
}

describe('the comment on a pull request', () => {
  test('says what changes, links the preview and mentions nobody', async () => {
    const { said, sent } = await comment({});
    expect(said).toBe('Commented on pull request 5.');
    expect(sent.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/repos/acme/site/issues/5/comments'],
    ]);
    const [{ body } = { body: '' }] = sent;
    expect(body.startsWith(`${MARKER}\n`)).toBe(true);
    expect(body).toContain('(https://github.com/acme/site/actions/runs/7/artifacts/11)');
    expect(body).toContain('No version is added or changed.');
    expect(body).toContain('`@everyone`');
  });

  test('says that there is no preview where none was built', async () => {
    const { sent } = await comment({ artifacts: ['review'] });
    expect(sent[0]?.body).toContain('There is no preview');
  });

  test('takes the place of the last one, however many others stand before it', async () => {
    const user = { login: 'github-actions[bot]' };
    const others = Array.from({ length: 120 }, (_, id) => ({ id, user, body: 'Something else' }));
    const foreign = { id: 500, user: { login: 'outsider' }, body: `${MARKER}\nOurs, honestly.` };
    const own = { id: 900, user, body: `${MARKER}\nBefore.` };
    const { said, sent } = await comment({ comments: [foreign, ...others, own] });
    expect(said).toBe('Renewed the comment on pull request 5.');
    expect(sent.map(({ method, path }) => [method, path])).toEqual([
      ['PATCH', '/repos/acme/site/issues/comments/900'],
    ]);
  });

  test.each([
    ['went on meanwhile', { head: { ...PULL.head, sha: 'b'.repeat(40) } }],
    ['comes from elsewhere', { head: { ...PULL.head, repo: { full_name: 'other/site' } } }],
    ['has lost its repository', { head: { ...PULL.head, repo: null } }],
    ['is closed', { state: 'closed' }],
    ['is addressed elsewhere', { base: { repo: { full_name: 'other/site' } } }],
  ])('is not written where the pull request %s', async (_, change) => {
    const { said, sent } = await comment({ pull: { ...PULL, ...change } });
    expect(said).toMatch(/^The check was not made for pull request 5 as it is now/);
    expect(sent).toEqual([]);
  });

  test('is not written where the check left nothing', async () => {
    const { said, sent } = await comment({ artifacts: ['preview'] });
    expect(said).toMatch(/^The check left no review/);
    expect(sent).toEqual([]);
  });

  test.each([
    ['no number', { 'review.json': JSON.stringify(REVIEW) }],
    ['a path for a number', { number: '5/../6', 'review.json': JSON.stringify(REVIEW) }],
    ['no review', { number: '5' }],
    ['a review that is none', { number: '5', 'review.json': '{"body": "Merge me"}' }],
    ['a number in a folder', { 'x/number': '5', 'review.json': JSON.stringify(REVIEW) }],
  ])('is refused where the check left %s', async (_, files) => {
    await expect(comment({ files })).rejects.toThrow('What the check left is no review.');
  });

  test('is refused where the check left more than anybody could read', async () => {
    const files = { number: '5', 'review.json': ' '.repeat(9_000_000) };
    await expect(comment({ files })).rejects.toThrow();
  });

  test('fits into a comment', async () => {
    const others = Array.from({ length: 300 }, () => '`@'.repeat(5_000));
    const files = { number: '5', 'review.json': JSON.stringify({ ...REVIEW, others }) };
    const { sent } = await comment({ files });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  });

  test('sends whole letters also where it cuts something short', () => {
    for (const length of [199, 200]) {
      const name = `${'x'.repeat(length)}${'𝒜'.repeat(9)}`;
      expect(commentBody({ ...REVIEW, others: [name] }, null).isWellFormed()).toBe(true);
    }
  });
});

describe('the run that a comment is about', () => {
  const EVENT = {
    workflow_run: {
      id: 7,
      event: 'pull_request',
      head_sha: RUN.headSha,
      head_repository: { full_name: RUN.headRepository },
    },
  };

  test('is told by GitHub itself', () => {
    expect(runOfEvent(EVENT)).toEqual(RUN);
  });

  test('is none where it was not for a pull request', () => {
    expect(runOfEvent({ workflow_run: { ...EVENT.workflow_run, event: 'push' } })).toBeNull();
    expect(
      runOfEvent({ workflow_run: { ...EVENT.workflow_run, head_repository: null } }),
    ).toBeNull();
    expect(runOfEvent({})).toBeNull();
  });

  test.each(['', '0', '05', '-5', '5e3', '5 6', '12345678901', '../5', null])(
    'has no pull request called %j',
    (text) => {
      expect(readRunNumber(text)).toBeNull();
    },
  );

  test('leads, with Node and the environment alone, to a comment', async () => {
    const { answers, zip } = answersOf({});
    const got: string[] = [];
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      got.push(`${request.method} ${path} ${request.headers.authorization ?? 'no token'}`);
      if (path.endsWith('/artifacts/10/zip')) {
        // Where GitHub stores the files is another host, which shall not see the token.
        const { port } = server.address() as AddressInfo;
        response.writeHead(302, { Location: `http://localhost:${port}/stored` }).end();
      } else if (path === '/stored') response.end(zip);
      else if (request.method === 'POST') response.writeHead(201).end('{}');
      else response.end(JSON.stringify(answers[path]));
    });
    onTestFinished(() => void server.close());
    await once(server.listen(0), 'listening');
    const { port } = server.address() as AddressInfo;
    const folder = folderWith({});
    writeFileSync(join(folder, 'event.json'), JSON.stringify(EVENT));
    const { stdout } = await promisify(execFile)(process.execPath, ['src/github/comment.ts'], {
      cwd: PROJECT,
      env: {
        PATH: process.env['PATH'],
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_API_URL: `http://127.0.0.1:${port}`,
        GITHUB_SERVER_URL: ADDRESSEE.server,
        GITHUB_REPOSITORY: ADDRESSEE.repository,
        GH_TOKEN: 'secret',
      },
    });
    expect(stdout).toBe('Commented on pull request 5.\n');
    expect(got.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'GET /repos/acme/site/actions/runs/7/artifacts?per_page=100',
      'GET /repos/acme/site/actions/artifacts/10/zip',
      'GET /stored',
      'GET /repos/acme/site/pulls/5',
      'GET /repos/acme/site/issues/5/comments?per_page=100&page=1',
      'POST /repos/acme/site/issues/5/comments',
    ]);
    expect(got.filter((line) => line.endsWith('Bearer secret'))).toHaveLength(5);
    expect(got[2]).toBe('GET /stored no token');
  });
});

test('the comment says that the branch itself made what it tells', () => {
  expect(commentBody(REVIEW, null)).toContain(
    'The program of this branch itself found what follows',
  );
});
