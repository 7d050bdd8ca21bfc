import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { parseLedger } from '../../src/ledger/ledger.ts';
import { verifySite } from '../../src/ledger/verify-site.ts';
import { wordsNear } from '../../src/messages/words-in.ts';
import { pageSpeech } from '../../src/site/words/page-speech.ts';
import { site } from '../browser/served-sites.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { sha } from '../ledger/node-hash.ts';

const { folder } = site('own');
const file = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
const ledgerFile = file('ledger.json');
const ledger = existsSync(ledgerFile) ? parseLedger(sha, readFileSync(ledgerFile, 'utf8')) : null;
const [translation] = ledger && 'translations' in ledger ? [...ledger.translations.values()] : [];
const language = translation?.entry.language ?? '';
const policy = `${language}/${translation?.policy}/`;
const version = `${policy}${translation?.entry.version}/`;

/** What is found on the built site where pages are others: by their paths, null for one that is gone. */
async function found(pages: Readonly<Record<string, string | null>>) {
  const { findings } = await verifySite(
    async (path) => {
      const forged = pages[path];
      if (forged === null) return null;
      if (forged !== undefined) return Buffer.from(forged);
      return existsSync(file(path)) ? readFileSync(file(path)) : null;
    },
    {
      hash: sha,
      ...pageSpeech(wordsNear, ENGLISH_WORDS),
      parsePage,
      paths: null,
    },
  );
  return findings.map(({ path, what }) => `${path}: ${what}`);
}

const page = (path: string) => readFileSync(file(path), 'utf8');
const inArticle = (html: string, from: string, to: string) => {
  const at = html.indexOf('<article ');
  return html.slice(0, at) + html.slice(at).replace(from, to);
};

describe.skipIf(!translation)('of the pages of a translation, verify', () => {
  test('finds nothing where they are as they were built', async () => {
    expect(await found({})).toEqual([]);
  });

  test.each([
    ['another word', (html: string) => inArticle(html, '<p>', '<p>Non '), /other words than were/],
    [
      'a paragraph more',
      (html: string) => inArticle(html, '<p>', '<p>Si vende.</p><p>'),
      /other words/,
    ],
    [
      'a text that is hidden',
      (html: string) => html.replace('<article ', '<article hidden '),
      /<article hidden/,
    ],
    [
      'words in a style',
      (html: string) => html.replace('<main ', '<style>p{}</style><main '),
      /<style>/,
    ],
    [
      'words struck out',
      (html: string) => html.replace(/(<article[\s\S]*?<p>)([^<]+)/, '$1<s>$2</s>'),
      /It shows “~~.+ where /,
    ],
    [
      'a link that leads elsewhere',
      (html: string) => inArticle(html, 'href="https://', 'href="https://evil.example/'),
      /evil\.example/,
    ],
    [
      'a heading that leads elsewhere',
      (html: string) => html.replace(/(<h2 id="[^"]+"><a href=")/, '$1/'),
      /a link of this program/,
    ],
    [
      'a way to the original that leads elsewhere',
      (html: string) => html.replace(/(<p class="small"><a href=")/, '$1/en'),
      /a link leads to “\/en/,
    ],
    [
      'other words on the way to the original',
      (html: string) => html.replace(/(<p class="small"><a [^>]*>)[^<]+/, '$1Si vende.'),
      /it says “Si vende\.”, where this program names a language/,
    ],
    [
      'another date',
      (html: string) => html.replace(/(class="version-name"[^>]*>)[^<]+/, '$1maggio 2030'),
      /says “maggio 2030/,
    ],
    ['no text', () => '<h1>Niente</h1>', /shows no version/],
  ])('finds %s', async (_, forge, said) => {
    expect(await found({ [version]: forge(page(version)) })).toEqual([expect.stringMatching(said)]);
  });

  test('finds another word on the page of its policy', async () => {
    expect(await found({ [policy]: inArticle(page(policy), '<p>', '<p>Non ') })).toEqual([
      `${policy}: This page shows other words than were sealed.`,
    ]);
  });

  test('finds the true text of the original in the place of the translation', async () => {
    const original = page(version.slice(language.length + 1));
    expect(await found({ [version]: original })).toEqual([
      `${version}: This page shows other words than were sealed.`,
    ]);
  });

  test('finds that one is missing', async () => {
    expect(await found({ [version]: null })).toContain(`${version}: This file is missing.`);
  });

  test('finds other words where a version that nobody translated is shown in its own', async () => {
    const own = ledger && 'seals' in ledger ? [...ledger.seals.values()] : [];
    const paths = own
      .map((seal) => `${language}/${seal.policy}/${seal.version}/`)
      .filter((path) => existsSync(file(path)) && !existsSync(file(`${path}index.txt`)));
    for (const path of paths)
      expect(await found({ [path]: inArticle(page(path), '<p>', '<p>Not ') })).toEqual([
        `${path}: This page shows other words than were sealed.`,
      ]);
  });
});
