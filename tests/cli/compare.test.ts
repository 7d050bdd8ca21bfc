import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf } from '../../src/library/build-version.ts';
import { FAULTY, folderWith, policy } from './run-policy.ts';

const SOUND = [
  '---',
  'title: Privacy Policy',
  'effective: "2020-01-01"',
  'wording: official',
  '---',
  '',
  '## Data {#data}',
  '',
  'We may keep [your name](https://harbour.example).',
  '',
].join('\n');
const LATER = SOUND.replace('2020', '2021')
  .replace('wording', 'significance: minor\nsummary: Names are kept.\nwording')
  .replace('We may', 'We will')
  .replace('harbour.example', 'harbour.example/name');

// What the terminal of whoever runs the tests asks for is none of the tests’ business.
beforeEach(() => {
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('FORCE_COLOR', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('policy compare --json', () => {
  test('of two versions gives both files, the counts and every block', async () => {
    const folder = folderWith({ 'a/2020-01-01.mdx': SOUND, '2021-01-01.mdx': LATER });
    const { exit, out, errors } = await policy(
      ['compare', '--json', 'a/2020-01-01.mdx', '2021-01-01.mdx'],
      { from: folder },
    );
    expect([exit, errors]).toEqual([0, '']);
    expect(out).toMatch(/^[^\n]+\n$/);
    const side = (index: number, clause: string | null, text: string) => ({ index, clause, text });
    const same = (index: number, clause: string | null, text: string) => ({
      kind: 'same',
      from: side(index, clause, text),
      to: side(index, clause, text),
      words: [{ op: 'same', text }],
    });
    expect(JSON.parse(out)).toEqual({
      from: {
        file: 'a/2020-01-01.mdx',
        title: 'Privacy Policy',
        digest: digestOf('Privacy Policy\nData\nWe may keep your name.\n'),
      },
      to: {
        file: '2021-01-01.mdx',
        title: 'Privacy Policy',
        digest: digestOf('Privacy Policy\nData\nWe will keep your name.\n'),
      },
      counts: { same: 2, changed: 1, added: 0, removed: 0, moved: 0 },
      blocks: [
        same(0, null, 'Privacy Policy'),
        same(1, 'data', 'Data'),
        {
          kind: 'changed',
          from: side(2, 'data', 'We may keep your name.'),
          to: side(2, 'data', 'We will keep your name.'),
          words: [
            { op: 'same', text: 'We ' },
            { op: 'removed', text: 'may' },
            { op: 'added', text: 'will' },
            { op: 'same', text: ' keep your name.' },
          ],
          notes: ['link target'],
          links: [
            {
              words: 'your name',
              from: 'https://harbour.example',
              to: 'https://harbour.example/name',
            },
          ],
        },
      ],
      substance: [
        expect.objectContaining({
          kind: 'modal',
          from: 'may',
          to: 'will',
          clause: 'data',
          block: 2,
        }),
      ],
    });
  });

  test('of plain Markdown tells what was added, removed, moved, and what is a part of what', async () => {
    const folder = folderWith({
      'a.md':
        'We keep your name and your address.\n\nWe erase both after two years at the latest.\n\nGone.\n',
      'b.md':
        'We keep your name and your address. We erase both after two years at the latest.\n\nNew here.\n',
    });
    const { exit, out } = await policy(['compare', 'a.md', 'b.md', '--json'], { from: folder });
    expect(exit).toBe(0);
    const { from, counts, blocks } = JSON.parse(out);
    expect(from).toEqual({
      file: 'a.md',
      title: null,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(counts).toEqual({ same: 0, changed: 1, added: 1, removed: 2, moved: 0 });
    expect(blocks).toContainEqual({
      kind: 'added',
      from: null,
      to: { index: 1, clause: null, text: 'New here.' },
      words: [{ op: 'added', text: 'New here.' }],
    });
    expect(blocks).toContainEqual(
      expect.objectContaining({ kind: 'removed', to: null, partOf: 0 }),
    );
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'changed', notes: ['merged'] }));
  });
});

describe('policy compare', () => {
  const files = { 'a.md': 'We may go.\n\nSame.\n', 'b.md': 'We will go.\n\nSame.\n', 'c.md': '' };
  const compare = (...argv: string[]) => policy(['compare', ...argv], { from: folderWith(files) });

  test('prints what changed, with signs instead of colours where there is no terminal', async () => {
    expect(await compare('a.md', 'b.md')).toEqual({
      exit: 0,
      out: 'At a glance\n  Duty or permission: “may” became “will”\n\nBlocks: 1 changed, 0 added, 0 removed, 0 moved, 1 the same.\nOf 4 words, 1 was removed, and 1 was added.\n\nWe [-may-]{+will+} go.\n\n  … 1 unchanged\n\n',
      errors: '',
    });
  });

  test('of equal and of empty files is as good as any other', async () => {
    const { exit, out } = await compare('a.md', 'a.md');
    expect([exit, out]).toEqual([
      0,
      'Blocks: 0 changed, 0 added, 0 removed, 0 moved, 2 the same.\nNot a word differs.\n\n  … 2 unchanged\n\n',
    ]);
    expect((await compare('c.md', 'c.md')).exit).toBe(0);
  });

  test('is coloured where FORCE_COLOR asks for it, and not where NO_COLOR forbids it', async () => {
    vi.stubEnv('FORCE_COLOR', '1');
    const folder = folderWith(files);
    // `policy` puts back the environment that it found.
    const coloured = await policy(['compare', 'a.md', 'b.md'], { from: folder });
    expect(coloured.out).toContain('\u001b[31;9m[-may-]\u001b[0m\u001b[32;4m{+will+}\u001b[0m');
    vi.stubEnv('FORCE_COLOR', '1');
    vi.stubEnv('NO_COLOR', '1');
    const plain = await policy(['compare', 'a.md', 'b.md'], { from: folder });
    expect(plain.out).not.toContain('\u001b');
  });
});

describe('policy compare of a faulty version', () => {
  const files = { 'old/2020-01-01.mdx': FAULTY, '2020-01-01.mdx': FAULTY, '2021-01-01.mdx': LATER };

  test('prints what is wrong, as the caller would write the place, and no comparison', async () => {
    const argv = ['compare', 'old/2020-01-01.mdx', '2021-01-01.mdx'];
    const { exit, out, errors } = await policy(argv, { from: folderWith(files) });
    expect([exit, out]).toEqual([1, '']);
    expect(errors).toMatch(
      /^old\/2020-01-01\.mdx:7:1 .+\n {4}.+ \(heading-without-id\)\n1 problem\.\n$/,
    );
  });

  test('prints the problems of both in one list in JSON', async () => {
    const argv = ['compare', '--json', 'old/2020-01-01.mdx', '2020-01-01.mdx'];
    const { exit, out, errors } = await policy(argv, { from: folderWith(files) });
    expect([exit, errors]).toEqual([1, '']);
    expect(JSON.parse(out).problems).toMatchObject([
      { file: 'old/2020-01-01.mdx', line: 7, rule: 'heading-without-id' },
      { file: '2020-01-01.mdx', line: 7, rule: 'heading-without-id' },
    ]);
  });
});

test.each([
  [['compare'], 'Name two files: the earlier one, then the later one.'],
  [['compare', 'a.md'], 'Name two files: the earlier one, then the later one.'],
  [['compare', 'a.md', 'a.md', 'a.md'], 'Name two files: the earlier one, then the later one.'],
  [['compare', 'a.md', 'c.md'], 'There is no file c.md.'],
  [['compare', 'c.md', 'a.md'], 'There is no file c.md.'],
  [['compare', 'a.md', '.'], '. is a folder; name a file in it.'],
])('policy %j is wrong usage', async (argv, sentence) => {
  expect(await policy(argv, { from: folderWith({ 'a.md': 'A.', 'a.txt': 'B.' }) })).toEqual({
    exit: 2,
    out: '',
    errors: `${sentence}\nUsage: npm run policy -- compare FROM TO\n`,
  });
});

test('a page, a text and a Markdown file are compared as the importer reads them', async () => {
  const from = folderWith({
    'a.txt': 'Cookies\n\nWe may set cookies on your device.\n',
    'b.html':
      '<!doctype html><title>C</title><h1>Cookies</h1><p>We will set cookies on your device.</p>',
  });
  const { exit, out } = await policy(['compare', 'a.txt', 'b.html'], { from });
  expect([exit, out]).toEqual([0, expect.stringContaining('We [-may-]{+will+} set cookies')]);
});

test('what the importer refuses is a problem of that file', async () => {
  const from = folderWith({ 'a.txt': '', 'b.md': 'B.' });
  const { exit, errors } = await policy(['compare', 'a.txt', 'b.md'], { from });
  expect([exit, errors]).toEqual([1, expect.stringContaining('unreadable-file')]);
});
