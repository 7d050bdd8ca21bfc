import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, policy } from '../cli/run-policy.ts';
import { printedSheets } from './pdf-text.ts';
import { publishedPolicies } from './published-policies.ts';
import { site } from './served-sites.ts';

const LONG = ['ik-multimedia/privacy', '2016-10'] as const;

/** Prints versions into a folder of their own, and reads what was written. */
async function print(folder: string, ...wanted: string[]): Promise<Map<string, Buffer>> {
  const out = folderWith({});
  const {
    exit,
    out: said,
    errors,
  } = await policy(['pdf', ...wanted, '--site', folder, '--out', out, '--json']);
  expect([exit, errors]).toEqual([0, '']);
  const { written } = JSON.parse(said) as { written: { version: string; file: string }[] };
  return new Map(written.map(({ version, file }) => [version, readFileSync(file)]));
}

test('a PDF is tagged, has title, language and bookmarks, and is the same to the byte each time', async () => {
  const { folder } = site('real');
  const [once] = (await print(folder, ...LONG)).values();
  // Another one is printed before it, as when all are.
  const again = (await print(folder, LONG[0])).get(LONG[1]);
  const source = once?.toString('latin1') ?? '';
  for (const part of [
    '/StructTreeRoot',
    '/Marked true',
    '/Lang (en)',
    '/Outlines',
    '/DisplayDocTitle true',
  ])
    expect(source).toContain(part);
  expect(source).toMatch(/\/S \/H1\b/);
  const title = /\/Title <FEFF(\w+)>/.exec(source)?.[1] ?? '';
  expect(Buffer.from(title, 'hex').swap16().toString('utf16le')).toMatch(
    /^Privacy Statement, October 2016/,
  );
  expect(source).not.toMatch(/\/(?:CreationDate|ModDate|ID)\b/);
  expect(source).not.toContain('127.0.0.1');
  expect(again && once && again.equals(once)).toBe(true);
});

test('each sheet of a PDF has words of its own, the address, the digest and its number', async () => {
  const sample = site('sample');
  const policies = await publishedPolicies(sample);
  const versions = policies.find((each) => each.versions.length > 1)?.versions ?? [];
  const [first = ''] = versions.map(({ path }) => path.slice(sample.base.length));
  const printed = await print(sample.folder, first.split('/').slice(0, 2).join('/'));
  expect(versions.length).toBeGreaterThan(1);
  expect(printed.size).toBe(versions.length);
  for (const { path, digest } of versions) {
    const sheets = printedSheets(printed.get(path.split('/').at(-2) ?? '') ?? Buffer.alloc(0));
    expect(sheets.length).toBeGreaterThan(0);
    sheets.forEach((sheet, index) => {
      const words = sheet
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '');
      const foot = `SHA-256${digest.value}`;
      expect(words, path).toContain(foot);
      expect(words, path).toContain(path);
      expect(words, path).toContain(`${index + 1}/${sheets.length}`);
      expect(words.length, path).toBeGreaterThan(foot.length + 200);
    });
  }
});

test('links are spelled out once, as numbered notes at the end, and a number stays with its word', async () => {
  const { folder } = site('real');
  const [pdf = Buffer.alloc(0)] = (await print(folder, ...LONG)).values();
  const words = printedSheets(pdf)
    .flatMap((sheet) => sheet.map(({ text }) => text))
    .join('')
    .replace(/\s+/g, '');
  const address = 'https://www.ikmultimedia.com/contact-us/';
  expect(words.split(address)).toHaveLength(2);
  const at = words.indexOf(`[1]${address}`);
  expect(at).toBeGreaterThan(0);
  // Two links lead there: both say so, before the note does.
  expect(words.slice(0, at).match(/contactus\u2060?\[1\]|contactpage\u2060?\[1\]/g)).toHaveLength(
    2,
  );
});

test('a policy with its history is one file: its history, every version, what each changed', async () => {
  const { folder } = site('real');
  const [[, pdf = Buffer.alloc(0)] = []] = await print(folder, LONG[0], '--history');
  const sheets = printedSheets(pdf).map((sheet) => sheet.map(({ text }) => text).join(''));
  const starting = sheets.filter((words) =>
    /History of the Privacy|Privacy Statement(?!”)/.test(words),
  );
  expect(starting.length).toBeGreaterThan(3);
  for (const [at, words] of sheets.entries()) {
    expect(words).toMatch(
      /\/ik-multimedia\/privacy\/(?:history|2016-10|2011-10|compare\/2011-10\/2016-10)\//,
    );
    expect(words.replace(/\s+/g, '')).toContain(`${at + 1}/${sheets.length}`);
    // Ways to other pages are for readers of the site.
    expect(words).not.toContain('Permanent link');
  }
  const named = (part: string) => sheets.filter((words) => words.includes(`/privacy/${part}/`));
  for (const part of ['history', '2016-10', '2011-10', 'compare/2011-10/2016-10'])
    expect(named(part).length, part).toBeGreaterThan(0);
  // The first sheet bears a code that leads to the page, and says to whom it is read aloud where it leads.
  expect(pdf.toString('latin1')).toMatch(
    /\/Alt \(https:\/\/[^)]+\/ik-multimedia\/privacy\/history\/\)/,
  );
});

test('what is not there is answered with a sentence', async () => {
  const { folder } = site('real');
  const say = async (...argv: string[]) => (await policy(['pdf', ...argv])).errors.split('\n')[0];
  expect(await say('ik-multimedia/privaci', '--site', folder)).toBe(
    'The built site has no policy ik-multimedia/privaci. Did you mean `ik-multimedia/privacy`?',
  );
  expect(await say('ik-multimedia/privacy', '2017', '--site', folder)).toMatch(
    /^The built site has no version 2017 of ik-multimedia\/privacy\. /,
  );
  expect(await say('--history', '--site', folder)).toMatch(/name one policy and no version/);
  expect(await say('--site', join(folder, 'nothing'))).toMatch(/Build it first: npm run build$/);
  expect(await say('--site', folderWith({ 'policies.json': 'x' }))).toBe(
    'policies.json of the built site is damaged. Build it anew: npm run build',
  );
  const bare = folderWith({
    'policies.json':
      '{"address":"https://a.example/","policies":[{"organisation":"a","policy":"b"}]}',
    'a/b/policy.json': '{"versions":[{"version":"c","address":"https://a.example/a/b/c/"}]}',
  });
  expect(await say('--site', bare)).toMatch(/^The built site has no page .+ Build it anew/);
});
