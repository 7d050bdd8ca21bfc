import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../src/ledger/ledger.ts';
import { digestOf } from '../../src/library/build-version.ts';
import { wordsNear } from '../../src/messages/words-in.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Translation } from '../../src/policy/translation.ts';
import { printHtml } from '../../src/site/html/print-html.ts';
import { translationsToAdd } from '../../src/site/promises/unsealed-translations.ts';
import { entriesToAdd } from '../../src/site/promises/unsealed-versions.ts';
import { viewOf } from '../../src/site/view/view.ts';
import { versionInWords } from '../../src/site/words/dates-in-words.ts';
import { documentOf, sampleLibrary } from '../site/sample-library.ts';
import { sha } from './node-hash.ts';
import { listed, type SiteFiles, siteOf, verified } from './published-site.ts';

const TODAY = '2026-11-20' as Day;
const HOME = 'it/acme/privacy/2021/';
const ENGLISH = documentOf('## Scope {#scope}\n\nWe keep your name.\n');
const ITALIAN = documentOf('## Ambito {#scope}\n\nConserviamo il *nome*.\n');
const TRANSLATION: Translation = {
  ...{ language: 'it', file: 'acme/privacy/2021.it.mdx', title: 'Informativa', summary: null },
  ...{ wording: 'official', draft: false, document: ITALIAN },
  digest: digestOf(canonicalText('Informativa', ITALIAN)),
  translationOf: digestOf(canonicalText('Privacy Policy', ENGLISH)),
  parts: { _opening: 'current', scope: 'current' },
};

/** A site of two versions, of which the later is translated and all is sealed. */
function translatedSite(): SiteFiles {
  const library = sampleLibrary({
    site: { languages: ['it'] },
    policies: {
      'acme/privacy': {
        versions: {
          '2020': { text: 'We ask.' },
          '2021': { document: ENGLISH, translations: [TRANSLATION] },
        },
      },
    },
  });
  const unsealed = viewOf(library, TODAY);
  const entries = [
    ...entriesToAdd(sha, unsealed, TODAY, new Map()),
    ...translationsToAdd(sha, unsealed, TODAY, new Map()),
  ];
  const view = viewOf(library, TODAY, [], ledgerOf(sha, entries));
  const files = siteOf(view);
  const words = wordsNear('it');
  const [older, newer] = view.library.organisations[0]?.policies[0]?.versions ?? [];
  if (!older || !newer) throw new Error('The sample has two versions.');
  const pageOf = (title: string, document = ITALIAN, version = newer, language = 'it') => {
    const article = printHtml(document, {
      path: (address) => address,
      image: (file) => file,
      imageSize: () => null,
      formerIds: new Map(),
      since: new Map(),
      words,
      language,
    });
    return `<html lang="it"><main><header class="title"><h1>${title}</h1><p class="version-name">${versionInWords(words, version)}</p></header><article id="_text" lang="${language}">${article}</article></main></html>`;
  };
  files.set(`${HOME}index.html`, pageOf('Informativa'));
  files.set('it/acme/privacy/index.html', pageOf('Informativa'));
  files.set('it/acme/privacy/2020/index.html', pageOf(older.title, older.document, older, 'en'));
  return listed(files);
}

const SITE = translatedSite();

/** What verify finds where one file is another, or gone; the list of files agrees with it. */
async function findings(path: string, change: (text: string) => string | null) {
  const files = new Map(SITE);
  const before = files.get(path);
  const after = change(before ?? '');
  if (after === null) files.delete(path);
  else files.set(path, after);
  expect(after).not.toBe(before);
  return (await verified(listed(files))).findings.map((each) => `${each.path}: ${each.what}`);
}

const facts = (change: Record<string, unknown>) => (text: string) =>
  JSON.stringify({ ...JSON.parse(text), ...change });

describe('of a translation, verify', () => {
  test('finds nothing where all is as it was sealed', async () => {
    const { findings: found, unsealed } = await verified(SITE);
    expect(found).toEqual([]);
    expect(unsealed).toEqual([]);
    expect(SITE.get(`${HOME}index.txt`)).toBe(canonicalText('Informativa', ITALIAN));
  });

  test.each(['index.txt', 'index.md', 'version.json', 'proof.json'])(
    'misses %s where it is gone',
    async (file) => {
      expect(await findings(HOME + file, () => null)).toContain(
        `${HOME}${file}: This file is missing.`,
      );
    },
  );

  test.each(['index.txt', 'index.md'])('finds another %s', async (file) => {
    expect((await findings(HOME + file, (text) => `${text}x`)).join('\n')).toMatch(
      new RegExp(
        `^${HOME}${file}: This is not the translation that was sealed on 2026-11-20: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}\\.$`,
        'm',
      ),
    );
  });

  test.each([
    ['another title', facts({ title: 'Altra' })],
    ['another language', facts({ language: 'de' })],
    ['another wording', facts({ wording: 'restated' })],
    ['another digest', facts({ digest: { value: 'a'.repeat(64) } })],
    ['another text that it renders', facts({ translationOf: { digest: { value: 'a' } } })],
    ['other marks', (text: string) => text.replace('"emphasis"', '"strong"')],
    ['other words', (text: string) => text.replace('Conserviamo', 'Vendiamo')],
  ])('finds data with %s', async (_, change) => {
    expect(await findings(`${HOME}version.json`, change)).toContain(
      `${HOME}version.json: Its text, or what it says of it, is not what was sealed on 2026-11-20.`,
    );
  });

  test.each([
    ['no data', () => 'x'],
    ['no document', facts({ document: null })],
    ['no digest', facts({ digest: {} })],
    ['no text that it renders', facts({ translationOf: { digest: {} } })],
  ])('cannot read data with %s', async (_, change) => {
    expect(await findings(`${HOME}version.json`, change)).toContain(
      `${HOME}version.json: It cannot be read.`,
    );
  });

  test('finds a proof that is another one', async () => {
    const other = () => SITE.get('acme/privacy/2021/proof.json') ?? '';
    expect((await findings(`${HOME}proof.json`, other)).join()).toContain(`${HOME}proof.json: `);
  });

  test.each([
    ['other words', `${HOME}index.html`, (page: string) => page.replace('Conserv', 'Vend')],
    ['other words', 'it/acme/privacy/', (page: string) => page.replace('Conserv', 'Vend')],
    ['other words', 'it/acme/privacy/2020/', (page: string) => page.replace('ask', 'tell')],
    ['no page', `${HOME}index.html`, () => null],
    ['no page', 'it/acme/privacy/', () => null],
  ])('finds %s at %s', async (_, path, change) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = await findings(file, change);
    expect(found.join('\n')).toContain(`${file.replace('index.html', '')}: `);
  });

  test('does not miss the page of a version that is not translated', async () => {
    expect(await findings('it/acme/privacy/2020/index.html', () => null)).toEqual([]);
  });

  test('names one that nobody sealed, and says nothing of the page of its policy', async () => {
    const files = new Map(SITE).set('it/acme/privacy/2020/index.txt', 'Chiediamo.\n');
    files.set('it/acme/privacy/index.html', 'x');
    const found = await verified(listed(files));
    expect(found.unsealed).toContain('it/acme/privacy/2020/');
    expect(found.findings).toEqual([]);
  });
});
