import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, SOURCE_FILES } from '../source-files.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync('.github/workflows/*.yml', { cwd: ROOT })
  .sort()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, workflow: parse(text) as Workflow };
  });

/** It pushes and hands over, and does nothing for anybody else’s code. */
function isPublishing(workflow: Workflow): boolean {
  return workflow.name === 'Publish';
}

/** It publishes an archive that a job without rights has made. */
function isReleasing(workflow: Workflow): boolean {
  return workflow.name === 'Release';
}

function jobsOf({ jobs }: Workflow): Job[] {
  return Object.values(jobs);
}

function stepsOf(workflow: Workflow): Step[] {
  return jobsOf(workflow).flatMap(({ steps }) => steps);
}

function events({ on }: Workflow): string[] {
  return typeof on === 'string' ? [on] : Object.keys(on);
}

describe.each(workflows)('$path', ({ text, workflow }) => {
  test('takes every action as it was on one day, and says which release that was', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d/);
  });

  test('puts nothing into a shell script that others write', () => {
    const steps = stepsOf(workflow);
    expect(steps.length).toBeGreaterThan(0);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('leaves no token in the folder in which programs run', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.includes('/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  test('may do no more than it needs', () => {
    const isPrivileged = events(workflow).includes('workflow_run');
    expect(workflow.permissions).toEqual(isPrivileged ? {} : { contents: 'read' });
    if (isReleasing(workflow)) return;
    for (const { permissions } of jobsOf(workflow))
      expect(permissions).toEqual(
        isPrivileged
          ? { actions: 'read', contents: 'read', 'pull-requests': 'write' }
          : isPublishing(workflow)
            ? { contents: 'write', pages: 'write', 'id-token': 'write' }
            : undefined,
      );
  });

  test('runs the code of a pull request without secrets, or knows secrets and runs only ours', () => {
    expect(events(workflow)).not.toContain('pull_request_target');
    if (isPublishing(workflow) || isReleasing(workflow)) return;
    if (!events(workflow).includes('workflow_run')) {
      expect(text).not.toMatch(/secrets\.|github\.token/);
      return;
    }
    for (const { uses = '', with: settings = {} } of stepsOf(workflow)) {
      if (uses.includes('/checkout@'))
        expect(Object.keys(settings)).toEqual(['persist-credentials']);
      expect(uses).not.toMatch(/download-artifact|cache/);
      expect(settings).not.toHaveProperty('cache');
    }
    expect(stepsOf(workflow).flatMap(({ run }) => run ?? [])).toEqual([
      'node src/github/comment.ts',
    ]);
  });
});

describe('what publishes', () => {
  const { workflow } = workflows.find(({ path }) => path.endsWith('/publish.yml')) ?? {};
  const steps = workflow ? stepsOf(workflow) : [];

  test('runs the code of the main branch alone, one after the other, and on every day', () => {
    expect(workflow && events(workflow)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(workflow?.on).toMatchObject({ push: { branches: ['main'] } });
    expect(workflow?.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
    expect(steps[0]?.with).toMatchObject({ ref: 'main', 'fetch-depth': 0 });
  });

  test('gives the token to git alone, and the key to the step that signs', () => {
    const given = (what: string) =>
      steps.filter(({ env }) => Object.values(env ?? {}).some((value) => value.includes(what)));
    expect(given('github.token').map(({ run }) => run)).toEqual([
      expect.stringMatching(/^git -c core\.hooksPath=\/dev\/null .+ push \S+ HEAD:main$/),
    ]);
    expect(given('secrets.').map(({ run }) => run)).toEqual(['npm run -s policy -- sign dist']);
    expect(steps.flatMap(({ run }) => (run?.startsWith('npm ci') ? [run] : []))).toEqual([
      'npm ci --ignore-scripts',
    ]);
  });

  test('hands over only what was held against the ledger that is published', () => {
    const order = steps.map(({ run, uses }) => run ?? uses ?? '');
    const at = (part: string) => order.findIndex((each) => each.includes(part));
    expect(at('publish --step record --live')).toBeGreaterThan(0);
    expect(at('push')).toBeGreaterThan(at('--step record'));
    expect(at('publish --step build --live')).toBeGreaterThan(at('push'));
    expect(at('deploy-pages')).toBe(order.length - 2);
    // Whoever is told of a feed asks for it at once.
    expect(at('--step announce')).toBe(order.length - 1);
  });
});

describe('what releases', () => {
  const { pack, release } =
    workflows.find(({ workflow }) => isReleasing(workflow))?.workflow.jobs ?? {};
  const stepsIn = (job: Job | undefined) => job?.steps ?? [];

  test('makes the archive where nothing may be written, after all tests', () => {
    expect(pack?.permissions).toBeUndefined();
    expect(stepsIn(pack).flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci --ignore-scripts',
      expect.stringContaining('GITHUB_REF_NAME'),
      'npm test',
      expect.stringContaining('npm pkg set repository'),
      expect.stringMatching(/npm pack/),
    ]);
    expect(JSON.stringify(pack)).not.toMatch(/secrets\.|github\.token/);
  });

  // The workflow runs on Linux.
  test.skipIf(process.platform === 'win32')(
    'names the repository in both packages before it packs them: npm refuses a provenance of another',
    () => {
      const [set = ''] = stepsIn(pack).flatMap(({ run }) => (run?.includes('npm pkg') ? run : []));
      const root = mkdtempSync(join(tmpdir(), 'clausebook-'));
      for (const folder of ['.', 'create-clausebook']) {
        mkdirSync(join(root, folder), { recursive: true });
        copyFileSync(join(ROOT, folder, 'package.json'), join(root, folder, 'package.json'));
      }
      const env = {
        ...process.env,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'a/b',
      };
      execFileSync('bash', ['-e', '-c', set], { cwd: root, env });
      for (const folder of ['.', 'create-clausebook']) {
        const { repository, ...others } = JSON.parse(
          readFileSync(join(root, folder, 'package.json'), 'utf8'),
        );
        expect(repository).toEqual({ type: 'git', url: 'git+https://github.com/a/b.git' });
        expect(others).toEqual(
          JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')),
        );
      }
    },
  );

  test('attests and publishes it where no package is installed and no script of one runs', () => {
    expect(release?.permissions).toEqual({
      contents: 'write',
      'id-token': 'write',
      attestations: 'write',
    });
    const steps = stepsIn(release);
    expect(steps.some(({ uses }) => uses?.includes('/checkout@'))).toBe(false);
    const order = steps.map(({ run, uses }) => run ?? uses ?? '');
    const at = (part: string) => order.findIndex((each) => each.includes(part));
    expect(at('attest-build-provenance')).toBeGreaterThan(at('download-artifact'));
    expect(at('npm publish')).toBeGreaterThan(at('attest-build-provenance'));
    expect(order[at('npm publish')]).toMatch(/ --provenance .+ --ignore-scripts; done$/);
    expect(order.filter((each) => /\bnpm (?:ci|install|run|test)\b/.test(each))).toEqual([]);
    expect(JSON.stringify(steps)).not.toContain('secrets.');
  });
});

test('no change lands that takes something out of the ledger or the record of addresses', () => {
  const stepsIn = (name: string, job: string) =>
    workflows.find(({ path }) => path.endsWith(`/${name}.yml`))?.workflow.jobs[job]?.steps ?? [];
  const request = stepsIn('pull-request', 'content');
  expect(request.map(({ run }) => run)).toContain(
    'npm run -s policy -- check --base HEAD^1 --format github',
  );
  expect(request[0]?.with?.['fetch-depth']).toBe(2);
  const pushed = stepsIn('check', 'promises');
  expect(pushed.at(-1)?.run).toBe('npm run -s policy -- check --base "$BASE" --format github');
  expect(pushed.at(-1)?.env?.['BASE']).toContain('github.event.before');
  expect(pushed[0]?.with?.['fetch-depth']).toBe(0);
});

test('a comment follows the check of a pull request, by its name', () => {
  const named = (name: string) =>
    workflows.find(({ path }) => path.endsWith(`/${name}.yml`))?.workflow;
  expect(named('comment')?.on).toEqual({
    workflow_run: { workflows: [named('pull-request')?.name], types: ['completed'] },
  });
});

test('what comments needs no package, so that none is installed where a token can write', () => {
  const needed = new Set(['src/github/comment.ts']);
  const packages: string[] = [];
  for (const path of needed) {
    const file = SOURCE_FILES.find((each) => each.path === path);
    if (!file) throw new Error(`There is no file ${path}.`);
    for (const { isType, file: target, specifier } of file.imports) {
      if (isType) continue;
      if (target) needed.add(target);
      else if (!specifier.startsWith('node:')) packages.push(`${path} → ${specifier}`);
    }
  }
  expect(packages).toEqual([]);
  expect(needed).toContain('src/review/print-review.ts');
});
