import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOSTS } from '../../create-clausebook/src/answers.ts';
import { publishWorkflow } from '../../create-clausebook/src/publish-workflow.ts';
import { ROOT } from '../source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const actionsIn = (text: string) => [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
const ours = new Set(
  globSync('.github/workflows/*.yml', { cwd: ROOT }).flatMap((path) => actionsIn(read(path))),
);

describe.each(HOSTS.filter((host) => host !== 'none'))(
  'the workflow that publishes to %s',
  (host) => {
    const text = publishWorkflow(host)['.github/workflows/publish.yml'] ?? '';
    const { jobs } = parse(text, { strict: true });

    test('is YAML, with nothing left to fill in', () => {
      expect(Object.keys(jobs)).toEqual(['publish']);
      expect(text).not.toMatch(/#PERMISSIONS|#HAND-OVER/);
    });

    test('runs in the environment that holds the secrets of that host, and may push', () => {
      const { environment, permissions } = jobs.publish;
      expect(environment).toEqual({ name: host });
      expect(permissions).toEqual({
        contents: 'write',
        ...(host === 'github-pages' && { pages: 'write', 'id-token': 'write' }),
      });
    });

    test('hands over last, what was built and verified', () => {
      const runs: string[] = jobs.publish.steps.map(({ run = '' }) => run);
      const built = runs.findIndex((run) => run.includes('publish --step build'));
      expect(built).toBeGreaterThan(runs.findIndex((run) => run.includes('publish --step record')));
      const signed = runs.findIndex((run) => run.includes('sign dist'));
      expect(signed).toBeGreaterThan(built);
      expect(JSON.stringify(jobs.publish.steps.slice(signed + 1))).toMatch(/\bdist\b/);
    });
  },
);

test('new sites take actions as this project does, as they were on one day', () => {
  const templates = globSync('create-clausebook/templates/github/workflows/*.yml', { cwd: ROOT });
  const texts = [
    ...templates.map(read),
    ...HOSTS.flatMap((host) => Object.values(publishWorkflow(host))),
  ];
  const used = new Set(texts.flatMap(actionsIn));
  expect(used.size).toBeGreaterThan(3);
  expect([...used].filter((action) => !ours.has(action))).toEqual([]);
});

test('the two packages bear one number, by which a new site pins the engine', () => {
  const [engine, creator] = ['package.json', 'create-clausebook/package.json'].map((path) =>
    JSON.parse(read(path)),
  );
  expect(creator.version).toBe(engine.version);
  expect(creator.version).toMatch(/^\d+\.\d+\.\d+$/);
});
