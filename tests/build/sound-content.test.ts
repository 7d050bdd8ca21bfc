import { expect, test, vi } from 'vitest';
import { site } from '../browser/served-sites.ts';
import { builtFolder, filesBelow } from './built-folder.ts';
import { copyContent, laterVersion } from './content-copy.ts';
import { runBuild, startBuild } from './run-build.ts';

// That two builds of the same content give the same bytes is tried by `rebuild.test.ts`.

test('a build says how far it is; an upcoming version comes into force when its day has come, without an edit', async () => {
  const content = copyContent('days');
  content.write('acme/privacy/2027-03-01.mdx', laterVersion('2027-03-01'));
  const folder = builtFolder('days');
  const standAt = async (day: string) => {
    const run = await runBuild({ out: folder.out, content: content.directory, day });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stderr).toMatch(/Pages: (\d+) of \1\n/);
    expect(run.stderr).toContain(`Built ${folder.out}/`);
    const { inForce, asOf, versions } = JSON.parse(folder.read('acme/privacy/policy.json'));
    const text = folder.read('acme/privacy/index.html').includes('in Vienna');
    return [asOf, inForce, text, ...versions.map(({ status }: { status: string }) => status)];
  };
  expect(await standAt('2027-02-28')).toEqual([
    '2027-02-28',
    '2020-01-01',
    false,
    'in force',
    'upcoming',
  ]);
  expect(await standAt('2027-03-01')).toEqual([
    '2027-03-01',
    '2027-03-01',
    true,
    'superseded',
    'in force',
  ]);
});

test('without SITE_DATE, statuses are those of today in UTC, and a draft is not published, not even as a name', async () => {
  const content = copyContent('drafts');
  content.write(
    'acme/privacy/2027-03-01.mdx',
    laterVersion('2027-03-01', ['draft: true', 'moved: {}']),
  );
  const folder = builtFolder('drafts');
  const before = new Date().toISOString();
  const { exitCode, stderr } = await runBuild({ out: folder.out, content: content.directory });
  const after = new Date().toISOString();
  expect(exitCode, stderr).toBe(0);
  const { asOf } = JSON.parse(folder.read('policies.json'));
  expect([before.slice(0, 10), after.slice(0, 10)]).toContain(asOf);
  const files = [...folder.files()];
  const telling = files.filter(
    ([path, bytes]) => path.includes('2027') || /2027-03|March 2027|Vienna/.test(bytes),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(telling.map(([path]) => path)).toEqual([]);
});

test('a build that is stopped halfway leaves the last site whole, and nothing beside it', async () => {
  const content = copyContent('stopped');
  const folder = builtFolder('stopped', site('minimal').folder);
  const before = folder.files();
  content.write('acme/privacy/2027-03-01.mdx', laterVersion('2027-03-01'));
  const build = startBuild({ out: folder.out, content: content.directory, day: '2027-03-01' });
  await vi.waitUntil(() => folder.leftOvers().length > 0, { timeout: 30_000, interval: 5 });
  build.stop();
  expect((await build.ended).exitCode).not.toBe(0);
  expect(folder.files()).toEqual(before);
  expect(folder.leftOvers()).toEqual([]);
});

test('a site under a sub-path keeps every address below it', () => {
  const { base, folder } = site('sample');
  const pages = [...filesBelow(folder)].filter(([path]) => path.endsWith('.html'));
  const outside = pages.flatMap(([path, html]) =>
    [...html.matchAll(/(?:(?:href|src)="|url=)(\/[^"]*)/g)]
      .map(([, address]) => address)
      .filter((address) => !address?.startsWith('/legal/'))
      .map((address) => `${path}: ${address}`),
  );
  expect(base).toBe('/legal/');
  expect(pages.length).toBeGreaterThan(20);
  expect(outside).toEqual([]);
});
