import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentWith, FAULTY, folderWith, policy } from './run-policy.ts';

const LATER = [
  '---',
  'title: Privacy Policy',
  'effective: "2021-05"',
  'wording: official',
  'significance: minor',
  'summary: We keep less.',
  'draft: true',
  '---',
  '',
  '## Data we keep {#data-we-keep}',
  '',
  'We keep nothing.',
  '',
].join('\n');

const PAIR = ['acme/privacy', '2020-01-01', '2021-05'];
const NAME = 'acme-privacy-2020-01-01-to-2021-05.docx';
const twoVersions = () => contentWith({ 'acme/privacy/2021-05.mdx': LATER });

const TWO = 'Name a policy and two of its versions, or two files: the earlier one, then the later.';

describe('policy redline', () => {
  test('writes a Word file where the caller stands, of drafts too, and says what changed', async () => {
    const from = folderWith({});
    const content = twoVersions();
    const answer = await policy(['redline', ...PAIR, '--content', content], { from });
    expect(answer).toMatchObject({ exit: 0, errors: '' });
    expect(answer.out).toMatch(/^acme-privacy-.*\.docx: 1 changed, 0 added, 0 removed, 0 moved, /);
    expect(unzipSync(readFileSync(join(from, NAME)))).toHaveProperty('word/document.xml');
  });

  test('--json tells the file and the counts', async () => {
    const from = folderWith({});
    const argv = ['redline', ...PAIR, '--content', twoVersions(), '--out', 'r.docx', '--json'];
    const { exit, out } = await policy(argv, { from });
    expect([exit, JSON.parse(out)]).toEqual([
      0,
      {
        file: join(from, 'r.docx'),
        from: '2020-01-01',
        to: '2021-05',
        counts: expect.objectContaining({ changed: 1 }),
      },
    ]);
    expect(existsSync(join(from, 'r.docx'))).toBe(true);
  });

  test('never writes where a link leads, be there a file or not', async () => {
    const from = folderWith({ 'kept.txt': 'Kept.' });
    for (const target of ['kept.txt', 'nothing.txt']) {
      symlinkSync(join(from, target), join(from, NAME));
      const call = ['redline', ...PAIR, '--force'];
      expect(await policy(call, { contentDir: twoVersions(), from })).toMatchObject({
        exit: 2,
        errors: expect.stringContaining(`${NAME} is a link to another file.`),
      });
      rmSync(join(from, NAME));
    }
    expect(readFileSync(join(from, 'kept.txt'), 'utf8')).toBe('Kept.');
    expect(existsSync(join(from, 'nothing.txt'))).toBe(false);
  });

  test('never writes over a file, unless it is forced', async () => {
    const from = folderWith({ [NAME]: 'mine' });
    const argv = ['redline', ...PAIR, '--content', twoVersions()];
    const { exit, errors } = await policy(argv, { from });
    expect([exit, errors.split('\n')[0]]).toEqual([
      2,
      `${NAME} is there already. Write over it with --force.`,
    ]);
    expect(readFileSync(join(from, NAME), 'utf8')).toBe('mine');
    expect((await policy([...argv, '--force'], { from })).exit).toBe(0);
    expect(readFileSync(join(from, NAME), 'latin1')).toMatch(/^PK/);
  });

  test.each([
    [[], TWO],
    [
      PAIR.slice(0, 2),
      'There is no file acme/privacy. Name two files, or a policy and two of its versions.',
    ],
    [[...PAIR, 'x'], TWO],
    [
      ['acme/privcy', '2020-01-01', '2021-05'],
      'There is no policy acme/privcy. Did you mean `acme/privacy`?',
    ],
    [['terms', '2020-01-01', '2021-05'], 'There is no policy terms. There are: acme/privacy.'],
    [
      ['acme/privacy', '2020-01-02', '2021-05'],
      'acme/privacy has no version 2020-01-02. Did you mean `2020-01-01`?',
    ],
    [
      ['acme/privacy', '2020-01-01', 'new'],
      'acme/privacy has no version new. There are: 2020-01-01, 2021-05.',
    ],
    [['acme/privacy', '2021-05', '2021-05'], '2021-05 is named twice; name two versions.'],
    [[...PAIR, '--out', 'r.pdf'], 'r.pdf does not end in .docx.'],
    [[...PAIR, '--out', 'none/r.docx'], 'There is no folder none to write into.'],
  ])('%j is answered with a sentence', async (argv, sentence) => {
    const from = folderWith({});
    const { exit, out, errors } = await policy(['redline', ...argv, '--content', twoVersions()], {
      from,
    });
    expect([exit, out, errors.split('\n')[0]]).toEqual([2, '', sentence]);
  });

  test('writes nothing while the content has faults', async () => {
    const from = folderWith({});
    const content = twoVersions();
    writeFileSync(join(content, 'acme/privacy/2020-01-01.mdx'), FAULTY);
    const { exit, errors } = await policy(['redline', ...PAIR, '--content', content], { from });
    expect(exit).toBe(1);
    expect(errors).toContain('(heading-without-id)');
    expect(existsSync(join(from, NAME))).toBe(false);
  });
});

test('two versions of a long policy become a Word file', async () => {
  const out = join(folderWith({}), 'own.docx');
  const pair = ['harbour/terms', '2018-05-01', '2019-09', '--content', 'tests/fixtures/valid'];
  const { exit } = await policy(['redline', ...pair, '--out', out, '--json']);
  expect([exit, existsSync(out)]).toEqual([0, true]);
});

test('two files of any kind are redlined, and -o names the file', async () => {
  const from = folderWith({ 'a.md': 'We keep it.', 'b.txt': 'We erase it.' });
  const answer = await policy(['redline', 'a.md', 'b.txt', '-o', 'r.docx'], { from });
  expect(answer).toMatchObject({ exit: 0, errors: '' });
  const document = unzipSync(readFileSync(join(from, 'r.docx')))['word/document.xml'];
  expect(Buffer.from(document ?? []).toString()).toMatch(/<w:del .*keep.*<w:ins .*erase/s);
});

test('a file that is not there is told', async () => {
  const answer = await policy(['redline', 'a.md', 'b.txt'], { from: folderWith({}) });
  expect([answer.exit, answer.errors.split('\n')[0]]).toEqual([
    2,
    'There is no file a.md. Name two files, or a policy and two of its versions.',
  ]);
});
