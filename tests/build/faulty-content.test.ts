import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { site } from '../browser/served-sites.ts';
import { type BuiltFolder, builtFolder } from './built-folder.ts';
import { copyContent } from './content-copy.ts';
import { type Run, runBuild } from './run-build.ts';

const VERSION = 'acme/privacy/2020-01-01.mdx';
const TEXT = `---
title: Privacy Policy
effective: "2020-01-01"
wording: official
---

## Data we keep {#data-we-keep}

We keep your name.
`;

let folder: BuiltFolder;
let before: Map<string, string>;

beforeAll(() => {
  folder = builtFolder('faulty', site('minimal').folder);
  before = folder.files();
});

/** Builds content with other files in place of its own, into the folder of the sound site. */
async function buildWith(files: Readonly<Record<string, string>>): Promise<Run> {
  const content = copyContent('faulty');
  for (const [file, text] of Object.entries(files)) content.write(file, text);
  return runBuild({ out: folder.out, content: content.directory, day: '2026-12-01' });
}

function expectNothingBuilt({ exitCode, stdout, stderr }: Run): void {
  expect(exitCode, stderr).toBe(1);
  expect(stderr).toContain('The site that was built before is untouched.');
  expect(stdout + stderr).not.toMatch(/^ {4}at |node_modules|\.ts:\d/m);
  expect(folder.files()).toEqual(before);
  expect(folder.leftOvers()).toEqual([]);
}

describe('a build of faulty content stops with exit code 1 and a sentence, and leaves the last site as it was', () => {
  test('where several files are faulty, and one would be executed: all is said at once', async () => {
    const text = TEXT.replace('wording:', 'wordnig:').replace(' {#data-we-keep}', '');
    const run = await buildWith({
      [VERSION]: `${text.replace('name.', '{name}.')}\n{process.exit(0)}\n`,
      'acme/organisation.yaml': 'name: Acme\ndescription: Acme makes bells.\nentities: none\n',
    });
    expectNothingBuilt(run);
    expect(run.stderr).toMatch(/2020-01-01\.mdx:4:1 .*wordnig/);
    expect(run.stderr).toMatch(/acme\/privacy\/2020-01-01\.mdx:7:1 .*heading/i);
    expect(run.stderr).toMatch(/2020-01-01\.mdx:9:\d+ /);
    expect(run.stderr).toMatch(/2020-01-01\.mdx:11:1 /);
    expect(run.stderr).toMatch(/organisation\.yaml:3:\d+ /);
  });

  test('where an address that was published once would be gone', async () => {
    const addresses = ['/', '/acme/', '/acme/privacy/', '/acme/privacy/2019-01-01/'];
    const record = { addresses, clauses: { 'acme/privacy': ['data-we-keep', 'data-we-sell'] } };
    const run = await buildWith({ 'addresses.json': JSON.stringify(record, null, 2) });
    expectNothingBuilt(run);
    expect(run.stderr).toMatch(/addresses\.json:6:1 .*\/acme\/privacy\/2019-01-01\//);
    expect(run.stderr).toMatch(/addresses\.json:\d+:1 .*#data-we-sell/);
  });

  test('where a file is not UTF-8', async () => {
    const content = copyContent('faulty');
    content.write(VERSION, Buffer.from(TEXT.replace('name', 'naïveté'), 'latin1'));
    const run = await runBuild({ out: folder.out, content: content.directory });
    expectNothingBuilt(run);
    expect(run.stderr).toMatch(/2020-01-01\.mdx:9:16 .*encoding/);
  });

  test('where the content folder is empty, or is none', async () => {
    const { directory } = copyContent('empty', 'tests/fixtures/minimal');
    mkdirSync(`${directory}/nothing`);
    for (const content of [`${directory}/nothing`, `${directory}/no/such/folder`]) {
      const run = await runBuild({ out: folder.out, content });
      expectNothingBuilt(run);
      expect(run.stderr.length).toBeGreaterThan(100);
    }
  });
});

test('a SITE_DATE that is no day is wrong usage: exit code 2, and nothing is touched', async () => {
  const content = copyContent('faulty').directory;
  const run = await runBuild({ out: folder.out, content, day: '2026-13-01' });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain('SITE_DATE is 2026-13-01, which is no day.');
  expect(run.stderr).not.toMatch(/^ {4}at /m);
  expect(folder.files()).toEqual(before);
});
