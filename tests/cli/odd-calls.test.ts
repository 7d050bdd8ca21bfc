import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentWith, FAULTY, folderWith, policy } from './run-policy.ts';

const TEXT = '# Privacy Policy\n\n## Data we keep\n\nWe keep your name.\n';
const IMPORT = ['import', 'new.md', '--policy', 'acme/privacy', '--effective'];
const HISTORY = ['import-history', '.', '--policy', 'bells/terms'];
const CREATE = [...HISTORY, '--create', '--organisation', 'Bells', '--title', 'Terms'];

describe('a call with a slip is told what to write:', () => {
  test.each([
    ['no such day', [...IMPORT, '2027-02-30'], 'The last day of that month is 2027-02-28.'],
    ['a date the other way round', [...IMPORT, '1.3.2027'], 'Did you mean `2027-03-01`?'],
    ['the same', ['new', 'acme/privacy', '1 March 2027'], 'Did you mean `2027-03-01`?'],
    ['a date in words', [...IMPORT, 'soon'], 'Write the year first, as in 2027-03-01'],
    ['nothing for a value', [...IMPORT, ''], '--effective needs a value behind it.'],
    ['the same', ['check', '--content', ''], '--content needs a value behind it.'],
    ['nothing for a name', ['check', ''], 'Is a variable of your shell not set?'],
    ['half an address', ['verify', 'https://'], 'https:// is no address. Write it in full'],
    [
      'the same',
      [...CREATE, '--url', 'bells.example'],
      'begins with https://, not “bells.example”',
    ],
    ['a folder for a file', ['verify', '--since', '.'], 'name the checkpoint or ledger.json'],
    ['no such file', ['check', 'nothing.mdx'], 'There is no file or folder nothing.mdx.'],
    ['an unknown kind', [...CREATE, '--kind', 'legal'], '--kind is privacy, cookies, data-tr'],
    ['no code', [...CREATE, '--language', 'English'], 'a code such as en or it, not “English”'],
    ['a text to be imported', ['text', 'a.txt'], '`npm run policy -- import` makes one.'],
  ])('%s (%j)', async (_, call, sentence) => {
    const contentDir = contentWith();
    const from = folderWith({ 'new.md': TEXT, 'a.txt': 'A.', '2021-11-17.md': TEXT });
    const { exit, out, errors } = await policy(call, { contentDir, from });
    expect([exit, out, errors]).toEqual([2, '', expect.stringContaining(sentence)]);
    expect(errors).toMatch(/\nUsage: npm run policy -- /);
    expect(existsSync(join(contentDir, 'bells'))).toBe(false);
  });
});

test('a policy may be named with a slash at its end, as a shell completes it', async () => {
  const contentDir = contentWith();
  const from = folderWith({ 'new.md': TEXT });
  const call = IMPORT.map((each) => (each === 'acme/privacy' ? 'acme/privacy/' : each));
  expect((await policy([...call, '2027-03-01'], { contentDir, from })).exit).toBe(0);
  const begun = await policy(['new', 'acme/privacy/', '2028-03-01', '--json'], { contentDir });
  expect([begun.exit, begun.errors]).toEqual([0, '']);
});

test('a folder that is named like a text is no part of a history', async () => {
  const contentDir = contentWith();
  const from = folderWith({ '2021-11-17.md': TEXT });
  mkdirSync(join(from, '2022.md'));
  const { exit, out } = await policy(CREATE, { contentDir, from });
  expect([exit, out]).toEqual([0, expect.stringContaining('Written: 1 version in ')]);
});

test('a draft of a text whose lines end as in Windows has lines of one kind', async () => {
  const contentDir = contentWith();
  const base = join(contentDir, 'acme/privacy/2020-01-01.mdx');
  const text = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}');
  writeFileSync(base, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect((await policy(['new', 'acme/privacy', '2027-03-01', '--json'], { contentDir })).exit).toBe(
    0,
  );
  const draft = readFileSync(join(contentDir, 'acme/privacy/2027-03-01.mdx'), 'utf8');
  expect(draft).not.toContain('\r');
  expect(draft.endsWith(text.slice(text.indexOf('\n---\n') + 5))).toBe(true);
});
