import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/library/build-version.ts';
import type { Day } from '../../src/policy/date.ts';
import { publishedFiles } from '../../src/site/files/published-files.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { policiesOf } from '../../src/site/view/view.ts';
import { FAULTY, folderWith, PROJECT, policy, policyByNpm } from './run-policy.ts';

describe.each(['tests/fixtures/published', 'tests/fixtures/valid'])('in %s', (folder) => {
  const { view, media } = loadSite(join(PROJECT, folder), '2026-11-20' as Day, { drafts: false });
  if (!view) throw new Error(`${folder} has problems.`);
  const files = new Map([...publishedFiles(view, media)].map(({ path, body }) => [path, body()]));
  const versions = policiesOf(view).flatMap((of) =>
    of.versions.map((version) => ({
      file: version.file,
      address: view.addresses.versionFile(of, version, 'index.txt'),
    })),
  );

  test.each(versions)(
    'policy text of $file prints the very bytes of its index.txt',
    async ({ file, address }) => {
      expect(await policy(['text', join(folder, file)])).toEqual({
        exit: 0,
        out: files.get(address),
        errors: '',
      });
    },
  );
});

describe('policy text of a Markdown file', () => {
  const MARKDOWN =
    '---\n# One *two*\n\n<div>\n\nThree<br>four\u00a0 five  \nsix {seven}\n\n- a) eight\n\n| A | B |\n| - | - |\n| 1 | 2 |\n';

  test('has no rules, drops tags, and takes a break for a space', async () => {
    const folder = folderWith({ 'a.md': MARKDOWN });
    expect(await policy(['text', 'a.md'], { from: folder })).toEqual({
      exit: 0,
      out: 'One two\nThree four five six {seven}\na) eight\nA\tB\n1\t2\n',
      errors: '',
    });
  });

  test('in JSON comes with its digest', async () => {
    const folder = folderWith({ 'a.md': 'Words.\n' });
    const { out } = await policy(['text', '--json', 'a.md'], { from: folder });
    expect(JSON.parse(out)).toEqual({ text: 'Words.\n', digest: digestOf('Words.\n') });
  });

  test('that is empty is empty', async () => {
    expect(await policy(['text', 'a.md'], { from: folderWith({ 'a.md': '' }) })).toEqual({
      exit: 0,
      out: '',
      errors: '',
    });
  });
});

describe('policy text of a faulty version', () => {
  test('prints what is wrong, as the caller would write the place, and no text', async () => {
    const folder = folderWith({ 'old/2020-01-01.mdx': FAULTY });
    const { exit, out, errors } = await policy(['text', 'old/2020-01-01.mdx'], { from: folder });
    expect([exit, out]).toEqual([1, '']);
    expect(errors).toMatch(
      /^old\/2020-01-01\.mdx:7:1 .+\n {4}.+ \(heading-without-id\)\n1 problem\.\n$/,
    );
  });

  test('gives it as data in JSON', async () => {
    const folder = folderWith({ '2020-01-01.mdx': FAULTY });
    const { exit, out, errors } = await policy(['text', '--json', '2020-01-01.mdx'], {
      from: folder,
    });
    expect([exit, errors]).toEqual([1, '']);
    expect(JSON.parse(out).problems).toMatchObject([{ line: 7, rule: 'heading-without-id' }]);
  });

  test('that is no text at all says so', async () => {
    const folder = folderWith({ '2020-01-01.mdx': 'PK\u0003\u0004 not text' });
    const { exit, errors } = await policy(['text', '2020-01-01.mdx'], { from: folder });
    expect(exit).toBe(1);
    expect(errors).toContain('(not-utf8)');
  });
});

test.each([
  [['text'], 'Name one file.'],
  [['text', 'a.md', 'b.md'], 'Name one file.'],
  [['text', 'c.md'], 'There is no file c.md.'],
  [['text', '.'], '. is a folder; name a file in it.'],
  [
    ['text', 'a.txt'],
    'a.txt is no .mdx or .md file. Of a Word file, a web page or a text, `npm run policy -- import` makes one.',
  ],
  [['text', 'nothing/a.md'], 'There is no file nothing/a.md.'],
  [['text', 'a.md/b.md'], 'There is no file a.md/b.md.'],
])('policy %j is wrong usage', async (argv, sentence) => {
  const folder = folderWith({ 'a.md': 'A.', 'b.md': 'B.', 'a.txt': 'C.' });
  expect(await policy(argv, { from: folder })).toEqual({
    exit: 2,
    out: '',
    errors: `${sentence}\nUsage: npm run policy -- text FILE\n`,
  });
});

test('by npm, a file is taken from where the caller stands, and its text ends with a line', async () => {
  const { exit, out, errors } = await policyByNpm(
    ['text', '2018-05-01.mdx'],
    join(PROJECT, 'tests/fixtures/valid/harbour/terms'),
  );
  expect([exit, errors]).toEqual([0, '']);
  expect(out).toMatch(/^Conditions of Carriage\n[\s\S]+[^\n]\n$/);
}, 60_000);
