import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phraseText } from '../../src/messages/phrase.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Problem } from '../../src/policy/problem.ts';
import { versionJson } from '../../src/site/files/machine-readable.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { historyPage } from '../../src/site/pages/history-page.ts';
import { wordingInWords } from '../../src/site/words/sources-in-words.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { paragraph, run, wordFile } from '../importer/word-files.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const TEXT = '# Privacy Policy\n\n## Data we keep\n\nWe keep your name and address.\n';
const DRAFT = 'acme/privacy/2027-03-01.mdx';
const AS = ['--policy', 'acme/privacy', '--effective', '2027-03-01'];

/** A content folder, and beside it a file to import. */
function given(file: string, content: string): { contentDir: string; from: string } {
  return { contentDir: contentWith(), from: folderWith({ [file]: content }) };
}

test('a file becomes a draft that passes the check with the warnings of a draft alone', async () => {
  const caller = given('new.md', TEXT);
  const { exit, out } = await policy(
    ['import', 'new.md', ...AS, '--wording', 'official', '--verify'],
    caller,
  );
  expect(out).toContain('Verified: all 11 words of the source stand in the draft, in order.');
  expect(exit).toBe(0);
  const text = readFileSync(join(caller.contentDir, DRAFT), 'utf8');
  expect(text).toContain('\ndraft: true\n');
  expect(text).toContain('## Data we keep {#data-we-keep}\n\nWe keep your name and address.\n');
  const checked = await policy(['check', '--json'], caller);
  const rules = JSON.parse(checked.out).problems.filter(
    ({ file }: { file: string }) => file === DRAFT,
  );
  expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual([
    'missing-significance',
    'missing-summary',
  ]);
  expect(checked.exit).toBe(0);
});

test('where something is doubtful the draft is written all the same, and the exit code says so', async () => {
  const caller = given('new.txt', 'last updated October 2011\nWe keep your name.\n');
  const { exit, out } = await policy(['import', 'new.txt', ...AS], caller);
  expect(exit).toBe(1);
  expect(out).toContain('new.txt:1:1 warning: The text says “last updated October 2011” of itself');
  expect(existsSync(join(caller.contentDir, DRAFT))).toBe(true);
});

test('a file that is there is never written over', async () => {
  const caller = given('new.md', TEXT);
  await policy(['import', 'new.md', ...AS], caller);
  const before = readFileSync(join(caller.contentDir, DRAFT), 'utf8');
  const { exit, errors } = await policy(['import', 'new.md', ...AS], caller);
  expect(exit).toBe(2);
  expect(errors).toMatch(/is there already, and is not written over.*2027-03-01\.2/);
  expect(readFileSync(join(caller.contentDir, DRAFT), 'utf8')).toBe(before);
});

test('a Word file with tracked changes is refused with a sentence, and nothing is written', async () => {
  const caller = given('new.docx', '');
  const change = `<w:p><w:ins w:id="1" w:author="A">${run('not')}</w:ins></w:p>`;
  writeFileSync(join(caller.from, 'new.docx'), wordFile(paragraph('We do.') + change));
  const { exit, out } = await policy(['import', 'new.docx', ...AS], caller);
  expect(exit).toBe(1);
  expect(out).toMatch(/^new\.docx:1:1 This Word file has tracked changes/);
  expect(existsSync(join(caller.contentDir, DRAFT))).toBe(false);
});

test.each([
  ['an empty file', 'new.md', ''],
  ['a byte order mark', 'new.txt', '\uFEFF'],
  ['blank lines', 'new.md', ' \r\n\r\n'],
  ['a page of nothing but a picture', 'new.html', '<html><body><img src="a.png"></body></html>'],
  ['a Word file without a word', 'new.docx', wordFile(paragraph(''))],
])('%s is refused, and nothing is written', async (_, name, bytes) => {
  const caller = given('x', '');
  writeFileSync(join(caller.from, name), bytes);
  const { exit, out } = await policy(['import', name, ...AS], caller);
  expect([exit, out]).toEqual([1, expect.stringContaining(`${name}:1:1 This file has no words`)]);
  expect(existsSync(join(caller.contentDir, DRAFT))).toBe(false);
});

test.each([
  [['import'], /Name one file/],
  [['import', 'new.md'], /--policy ORG\/POLICY/],
  [['import', 'new.md', '--policy', 'acme/privacy'], /--effective/],
  [['import', 'new.md', '--policy', 'acme/privcy', '--effective', '2027-03-01'], /Did you mean/],
  [
    ['import', 'new.md', '--policy', 'acme/privacy', '--effective', '1.3.2027'],
    /no date of a version/,
  ],
  [['import', 'none.md', ...AS], /There is no file none.md/],
  [['import', 'new.md', ...AS, '--wording', 'oficial'], /official or restated/],
  [['import', 'new.md', ...AS, '--url', 'www.acme.example'], /begins with https:/],
  [['import', 'new.md', ...AS, '--url', 'https://'], /begins with https:/],
])('%s: what is wrong in the call is said', async (argv, sentence) => {
  const { exit, errors } = await policy(argv, given('new.md', TEXT));
  expect([exit, errors]).toEqual([2, expect.stringMatching(sentence)]);
});

describe('where the text comes from', () => {
  const DOCX = wordFile(
    paragraph('Privacy Policy', 'Heading1') +
      paragraph('Data we keep', 'Heading2') +
      paragraph('We keep your name.'),
  );

  const isError = ({ severity }: Problem) => severity !== 'warning';

  /**
   * Imports `Privacy FINAL v3 (Anna).docx` and publishes it: its front matter, what is wrong, what readers
   * see.
   */
  async function published(...more: readonly string[]) {
    const caller = given('x', '');
    const name = 'Privacy FINAL v3 (Anna).docx';
    writeFileSync(join(caller.from, name), DOCX);
    const { out } = await policy(['import', name, ...AS, ...more], caller);
    const path = join(caller.contentDir, DRAFT);
    const draft = readFileSync(path, 'utf8');
    const change = 'significance: minor\nsummary: Shorter.\n';
    writeFileSync(path, draft.replace('draft: true\n', change));
    const { view, problems } = loadSite(caller.contentDir, '2040-01-01' as Day, { drafts: false });
    const own = view?.library.organisations[0]?.policies[0];
    const [version] = own?.versions.slice(-1) ?? [];
    if (!view || !own || !version) throw new Error(JSON.stringify(problems));
    const shown = [
      phraseText(wordingInWords(ENGLISH_WORDS, own, version)),
      JSON.stringify([historyPage(view, own), versionJson(view, own, version)]),
    ].join('\n');
    return { out, draft, shown, errors: problems.filter(isError) };
  }

  test('is said of no file of official wording, and the author is told how to add an address', async () => {
    const { out, draft, shown, errors } = await published('--wording', 'official');
    expect(out).toContain('If the text is on the web as well, add its address under `sources`.');
    expect(draft + shown).not.toContain('FINAL');
    expect(draft).toContain('# sources:\n#   - title: Website of the company\n');
    expect(shown).toMatch(/^Official wording, the company’s own words\.\n/);
    expect(errors).toEqual([]);
  });

  test('is the site, where its address is given', async () => {
    const url = 'https://www.acme.example/privacy';
    for (const wording of ['official', 'restated']) {
      const { out, draft, shown } = await published('--wording', wording, '--url', url);
      expect(draft + shown).not.toContain('FINAL');
      expect(draft).toContain(`title: www.acme.example\n    url: ${url}\n    captured: unknown\n`);
      expect(out).not.toContain('under `sources`');
    }
  });

  test('is the name of the file for other wording alone, and the author is told to put another', async () => {
    const { out, draft } = await published();
    expect(draft).toContain('sources:\n  - title: Privacy FINAL v3 (Anna).docx\n');
    expect(out).toContain('readers would be shown the name Privacy FINAL v3 (Anna).docx');
  });
});

test('a clause that ad blockers would hide is asked about before its id is published', async () => {
  const { exit, out } = await policy(
    ['import', 'new.md', ...AS],
    given('new.md', '# Terms\n\n## Cookie list\n\nThere is none.\n\n## Cookies\n\nNone at all.\n'),
  );
  expect(exit).toBe(1);
  expect(out).toMatch(/Ad blockers take the clause `cookie-list` .*\n.*Call it clause-cookie-list/);
  expect(out.match(/Ad blockers/g)).toHaveLength(1);
});
