import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, policy } from './run-policy.ts';

const FOLDER = 'acme/notices/registration';
const NOTICE = `${FOLDER}/2020-02-01.mdx`;
const NAMED = [FOLDER, '2020-02-01'];
const BODY = '\n## Your name {#your-name}\n\nWe keep it.\n\n## News {#news}\n\nSend me news.\n';

const FILES = {
  [`${FOLDER}/policy.yaml`]:
    'title: Registration\nkind: privacy\ndescription: Of a form.\nlanguage: en\n',
  // As an author writes it, who does not know of digests.
  [NOTICE]: `---\n# What follows is short.\ntitle: Registration\neffective: "2020-02-01"\nwording: official\nsumsUp:\n  - statement: your-name\n    policy: privacy\n    clause: data-we-keep\nconsents:\n  - clause: news\n---\n${BODY}`,
};
const NEXT = {
  'acme/privacy/2021-01-01.mdx':
    '---\ntitle: Privacy Policy\neffective: "2021-01-01"\nwording: official\nsignificance: minor\nsummary: The address too.\n---\n\n## Data we keep {#data-we-keep}\n\nWe keep your name and your address.\n',
};

/** What is asked, and nothing of what is not sealed or recorded yet. */
async function checked(contentDir: string): Promise<{ exit: number | null; said: string[] }> {
  const { exit, out } = await policy(['check', '--json'], { contentDir });
  const { problems } = JSON.parse(out) as {
    problems: { file: string; line: number; rule: string; what: string; mend: string }[];
  };
  const own = problems.filter(({ rule }) => !['address-record', 'not-sealed'].includes(rule));
  return { exit, said: own.map((each) => Object.values(each).join(' ')) };
}

/** A content folder with a notice whose author has read what it sums up. */
async function withNotice(more: Record<string, string> = {}): Promise<string> {
  const contentDir = contentWith(FILES);
  expect((await policy(['sums-up', ...NAMED, '--read', 'all'], { contentDir })).exit).toBe(0);
  for (const [path, text] of Object.entries(more)) writeFileSync(join(contentDir, path), text);
  return contentDir;
}

test('a first reading writes version and digest, and leaves all else as it is', async () => {
  const text = readFileSync(join(await withNotice(), NOTICE), 'utf8');
  const [before = '', after = ''] = FILES[NOTICE]?.split('consents:') ?? [];
  expect(text.startsWith(before)).toBe(true);
  expect(text.endsWith(`consents:${after}`)).toBe(true);
  const added = text.slice(before.length, text.length - `consents:${after}`.length);
  expect(added).toMatch(/^ {4}version: "2020-01-01"\n {4}digest: "[0-9a-f]{16}"\n$/);
});

test('a clause that changes makes the notice a question, until its author has read it again', async () => {
  const contentDir = await withNotice();
  expect(await checked(contentDir)).toEqual({ exit: 0, said: [] });
  for (const [path, text] of Object.entries(NEXT)) writeFileSync(join(contentDir, path), text);
  const behind = await checked(contentDir);
  expect(behind.exit).toBe(1);
  expect(behind.said).toHaveLength(1);
  expect(behind.said[0]).toContain('2020-02-01.mdx');
  expect(behind.said[0]).toContain(
    'The clause `data-we-keep` of `privacy`, which `your-name` sums up as it stood in acme/privacy/2020-01-01.mdx, has other words in acme/privacy/2021-01-01.mdx.',
  );
  const told = await policy(['sums-up', ...NAMED], { contentDir });
  expect([told.exit, told.out]).toEqual([
    1,
    'changed   your-name: privacy#data-we-keep, read in 2020-01-01, other words in 2021-01-01\n',
  ]);
  const [, command = ''] = /`npm run policy -- ([^`]+)`/.exec(behind.said[0] ?? '') ?? [];
  expect((await policy(command.split(' '), { contentDir })).exit).toBe(0);
  expect(await checked(contentDir)).toEqual({ exit: 0, said: [] });
  expect((await policy(['sums-up', ...NAMED], { contentDir })).exit).toBe(0);
});

test('a new version of the notice answers it, too, and begins with what the last one said', async () => {
  const contentDir = await withNotice(NEXT);
  await policy(['new', FOLDER, '2021-01-01', '--significance', 'minor', '--summary', 'More.'], {
    contentDir,
  });
  const path = join(contentDir, FOLDER, '2021-01-01.mdx');
  const draft = readFileSync(path, 'utf8');
  expect(draft).toContain('statement: your-name');
  expect(draft).toContain('- clause: news');
  await policy(['sums-up', FOLDER, '2021-01-01', '--read', 'all'], { contentDir });
  writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', ''));
  expect(await checked(contentDir)).toEqual({ exit: 0, said: [] });
});

test('the question stays a question after the notice was sealed', async () => {
  const contentDir = await withNotice();
  expect((await policy(['seal'], { contentDir })).exit).toBe(0);
  for (const [path, text] of Object.entries(NEXT)) writeFileSync(join(contentDir, path), text);
  expect((await checked(contentDir)).exit).toBe(1);
  await policy(['sums-up', ...NAMED, '--read', 'data-we-keep'], { contentDir });
  expect(await checked(contentDir)).toEqual({ exit: 0, said: [] });
});

test('whether a consent is required is sealed with the notice', async () => {
  const contentDir = await withNotice();
  await policy(['seal'], { contentDir });
  const path = join(contentDir, NOTICE);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('  - clause: news\n', '  - clause: news\n    required: true\n'));
  const { exit, said } = await checked(contentDir);
  expect([exit, said]).toEqual([1, [expect.stringContaining('sealed-told')]]);
});

test.each([
  [['acme/privacy', '2020-01-01'], 'Name a notice, as in acme/notices/registration'],
  [[FOLDER, '2020-02-02'], 'Did you mean `acme/notices/registration 2020-02-01`?'],
  [[...NAMED, '--read', 'data-we-kept'], '`sumsUp` does not name data-we-kept.'],
])('%j is answered with a sentence', async (argv, sentence) => {
  const { exit, errors } = await policy(['sums-up', ...argv], { contentDir: await withNotice() });
  expect([exit, errors]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a notice whose policy is gone says so of each clause', async () => {
  const contentDir = await withNotice();
  rmSync(join(contentDir, 'acme/privacy'), { recursive: true });
  const { exit, out } = await policy(['sums-up', ...NAMED], { contentDir });
  expect([exit, out]).toEqual([1, expect.stringMatching(/^gone {6}your-name/)]);
});
