import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { findText } from '../../src/ledger/find-text.ts';
import { phraseText } from '../../src/messages/phrase.ts';
import type { Day } from '../../src/policy/date.ts';
import { loadSite, nodeSha256 } from '../../src/site/load-site.ts';
import { historyPage } from '../../src/site/pages/history-page.ts';
import { restatedPage } from '../../src/site/pages/restated-page.ts';
import { policyPage, versionPage } from '../../src/site/pages/version-page.ts';
import { indexedPaths, pagePaths } from '../../src/site/view/page-list.ts';
import { siteOf, verified } from '../ledger/published-site.ts';
import { contentWith, folderWith, policy } from './run-policy.ts';

const FILE = 'acme/privacy/2020-01-01.mdx';
const RESTATED = 'acme/privacy/2020-01-01.restated.mdx';

const TEXT = `---
title: Privacy Policy
effective: "2020-01-01"
published: "2019-12-01"
wording: restated
sources:
  - title: Website of Acme
    captured: unknown
---

## Data we keep {#kept-data}

Your name is kept. See [who asks](#questions).

## Questions {#questions}

They may be put to us.
`;
const OFFICIAL = '# Privacy Policy\n\n## Data we keep\n\nWe retain the name that you give.\n';
const CALL = [
  ...['import', 'official.md', '--policy', 'acme/privacy', '--effective', '2020-01-01'],
  ...['--wording', 'official'],
];
const MEDIA = { files: new Map(), size: () => null };

const fileIn = (content: string, file: string) => readFileSync(join(content, file), 'utf8');

/**
 * Content whose only version is restated, recorded and sealed, and the official wording beside it, as a
 * draft.
 */
async function imported() {
  const content = contentWith({ [FILE]: TEXT });
  await policy(['addresses', '--write', '--content', content]);
  await policy(['seal', '--content', content]);
  const from = folderWith({ 'official.md': OFFICIAL });
  const answer = await policy([...CALL, '--content', content], { from });
  return { content, from, answer };
}

/** The same, published and sealed. */
async function published() {
  const { content } = await imported();
  const text = fileIn(content, FILE).replace('draft: true\n', '');
  writeFileSync(join(content, FILE), text);
  const check = await policy(['check', '--content', content]);
  await policy(['addresses', '--write', '--content', content]);
  const seal = await policy(['seal', '--content', content]);
  return { content, check, seal };
}

function loaded(content: string, drafts = false) {
  const { view, problems } = loadSite(content, '2040-01-01' as Day, { drafts });
  const own = view?.library.organisations[0]?.policies[0];
  const [version] = own?.versions ?? [];
  if (!view || !own || !version) throw new Error(JSON.stringify(problems));
  const [standing] = view.timeline(own);
  if (!standing) throw new Error('There is no version.');
  return { view, own, version, standing };
}

describe('official wording of a restated version', () => {
  test('is imported as a draft, and the text in other words is set beside it, unaltered', async () => {
    const { content, answer } = await imported();
    expect(fileIn(content, RESTATED)).toBe(TEXT);
    const draft = fileIn(content, FILE);
    expect(draft).toContain('\npublished: "2019-12-01"\n');
    expect(draft).toContain('\ndraft: true\n');
    expect(draft).toContain('\nwording: official\n');
    // The ids that links name stay with their headings.
    expect(draft).toContain('## Data we keep {#kept-data}');
    expect(answer.out).toMatch(
      /is now called .*2020-01-01\.restated\.mdx, unaltered\..+policy -- seal/,
    );
  });

  test('changes nothing on the site as long as it is a draft', async () => {
    const before = contentWith({ [FILE]: TEXT });
    await policy(['seal', '--content', before]);
    const { content } = await imported();
    const check = await policy(['check', '--content', content]);
    expect([check.exit, check.out]).toEqual([0, expect.not.stringContaining('sealed')]);
    // It is as much the first version as the text that it replaces.
    expect(check.out).not.toContain('follows another one');
    const { view, version } = loaded(content);
    expect([version.name, version.wording, version.restated]).toEqual([
      '2020-01-01',
      'restated',
      null,
    ]);
    expect([...siteOf(view)]).toEqual([...siteOf(loaded(before).view)]);
    expect((await policy(['seal', '--content', content])).out).toContain('Every published version');
  });

  test('is shown by npm run dev as a draft beside it, and can be compared with it', async () => {
    const { content, from } = await imported();
    const { own } = loaded(content, true);
    expect(own.versions.map(({ name, draft, wording }) => [name, draft, wording])).toEqual([
      ['2020-01-01.official', true, 'official'],
      ['2020-01-01', false, 'restated'],
    ]);
    const redline = ['redline', 'acme/privacy', '2020-01-01', '2020-01-01.official'];
    expect((await policy([...redline, '--content', content], { from })).exit).toBe(0);
  });

  test('becomes the version, with an entry of its own, once it is no draft', async () => {
    const { content, check, seal } = await published();
    expect([check.exit, check.out]).toEqual([0, expect.stringContaining('not-sealed')]);
    expect(seal.out).toMatch(/^Sealed acme\/privacy\/2020-01-01\n1 version was sealed/);
    const entries = fileIn(content, 'ledger.json').match(/"version":"[^"]+".*"wording":"\w+"/g);
    expect(entries?.map((entry) => /"wording":"(\w+)"/.exec(entry)?.[1])).toEqual([
      'restated',
      'official',
    ]);
    expect((await policy(['check', '--content', content])).out).toMatch(/^0 problems/);
  });

  test('stands at the version’s address, and the text in other words below it, each verified', async () => {
    const { content } = await published();
    const { view } = loaded(content);
    const files = siteOf(view);
    expect(files.get('acme/privacy/2020-01-01/index.txt')).toContain('We retain the name');
    expect(files.get('acme/privacy/2020-01-01/restated/index.txt')).toContain('Your name is kept');
    const found = await verified(files);
    expect([found.findings, found.unsealed, found.versions]).toEqual([[], [], 2]);
    files.set('acme/privacy/2020-01-01/restated/index.md', 'x');
    files.delete('acme/privacy/2020-01-01/restated/proof.json');
    expect((await verified(files)).findings.map(({ path }) => path)).toEqual([
      'acme/privacy/2020-01-01/restated/index.md',
      'acme/privacy/2020-01-01/restated/proof.json',
    ]);
  });

  test('can be on the site before it is sealed: the entry that there is counts for the other text', async () => {
    const { content } = await imported();
    writeFileSync(join(content, FILE), fileIn(content, FILE).replace('draft: true\n', ''));
    const { findings, unsealed } = await verified(siteOf(loaded(content).view));
    expect([findings, unsealed]).toEqual([[], ['acme/privacy/2020-01-01']]);
  });

  test('leaves the bytes of the text in other words as they were sealed, its own address in them too', async () => {
    const before = contentWith({ [FILE]: TEXT });
    const old = siteOf(loaded(before).view).get('acme/privacy/2020-01-01/index.md') ?? '';
    const { content } = await published();
    const { view } = loaded(content);
    expect(siteOf(view).get('acme/privacy/2020-01-01/restated/index.md')).toBe(old);
    const [found] = findText(nodeSha256, view.ledger, Buffer.from(old), parsePage).found;
    expect([found?.version.wording, found?.folder]).toEqual([
      'restated',
      'acme/privacy/2020-01-01/restated/',
    ]);
  });

  test('has pages that say what each is and lead to the other', async () => {
    const { view, own, standing } = loaded((await published()).content);
    const restated = restatedPage(view, MEDIA, own, standing);
    const said =
      'Not official: this archive’s words, shown before it had the company’s own. The official version of 1 January 2020: in force since 1 January 2020.';
    expect([restated?.status.status, restated?.lastSeen]).toEqual(['restated', []]);
    expect(restated?.citation.lines[2]).toContain(said);
    expect(restated?.status.instead?.[0]).toMatchObject({ href: '/acme/privacy/2020-01-01/' });
    expect(restated?.head.canonical).toBe('https://example.com/acme/privacy/2020-01-01/restated/');
    expect(restated?.text).toContain('Your name is kept');
    const page = versionPage(view, MEDIA, own, standing, 'version');
    expect(phraseText(page.wording)).toMatch(
      /Official wording.+ Before, this archive had it in other words\.$/,
    );
    expect(phraseText(historyPage(view, own).entries[0]?.restated ?? [])).toMatch(
      /^the text that this archive had before\. Sealed on .+ · proof$/,
    );
    expect(pagePaths(view)).toContain('/acme/privacy/2020-01-01/restated/');
    expect(indexedPaths(view)).not.toContain('/acme/privacy/2020-01-01/restated/');
  });

  test('breaks no link to a clause that it does not have', async () => {
    const { view, own, standing } = loaded((await published()).content);
    const there = '/acme/privacy/2020-01-01/restated/#questions';
    for (const page of [
      policyPage(view, MEDIA, own),
      versionPage(view, MEDIA, own, standing, 'version'),
    ])
      expect(page.otherClauses).toEqual([
        {
          id: 'questions',
          phrase: expect.arrayContaining([expect.objectContaining({ href: there })]),
        },
      ]);
    expect(siteOf(view).get('acme/privacy/clause/questions/index.html')).toContain(there);
    expect(siteOf(view).get('_redirects')).toContain(
      `/acme/privacy/clause/questions/ ${there} 301`,
    );
  });

  test('can be redacted apart from the text in other words', async () => {
    const { content } = await published();
    const call = (version: string) =>
      policy([
        ...['redact', 'acme/privacy', version, '--text', 'name', '--reason', 'An order', '--yes'],
        ...['--content', content],
      ]);
    expect((await call('2020-01-01/restated')).exit).toBe(0);
    expect(fileIn(content, RESTATED)).toContain(String.raw`Your \[redacted\] is kept`);
    expect(fileIn(content, FILE)).toContain('the name that');
    expect((await call('2020-01-01')).exit).toBe(0);
    expect((await policy(['check', '--content', content])).exit).toBe(0);
    const found = await verified(siteOf(loaded(content).view));
    expect([found.findings, found.redactions.map(({ version }) => version)]).toEqual([
      [],
      ['2020-01-01/restated', '2020-01-01'],
    ]);
  });

  test('lets the text in other words be redacted before it is sealed itself', async () => {
    const { content } = await imported();
    writeFileSync(join(content, FILE), fileIn(content, FILE).replace('draft: true\n', ''));
    const call = ['redact', 'acme/privacy', '2020-01-01/restated', '--text', 'name', '--yes'];
    const { exit, errors } = await policy([...call, '--reason', 'x', '--content', content]);
    expect([exit, errors]).toEqual([0, '']);
    await policy(['seal', '--content', content]);
    expect((await policy(['check', '--content', content])).exit).toBe(0);
    const found = await verified(siteOf(loaded(content).view));
    expect([found.findings, found.redactions.map(({ version }) => version)]).toEqual([
      [],
      ['2020-01-01'],
    ]);
  });

  test.each([
    [
      'is gone',
      (text: string) => text,
      true,
      'Restore content/acme/privacy/2020-01-01.restated.mdx',
    ],
    [
      'was changed',
      (text: string) => text.replace('kept.', 'sold.'),
      false,
      'is not the one that was sealed',
    ],
  ])('stops the build when the text in other words %s', async (_, change, isGone, sentence) => {
    const { content } = await published();
    const { rmSync } = await import('node:fs');
    if (isGone) rmSync(join(content, RESTATED));
    else writeFileSync(join(content, RESTATED), change(TEXT));
    const { exit, out } = await policy(['check', '--content', content]);
    expect([exit, out]).toEqual([1, expect.stringContaining(sentence)]);
    expect(out.includes('(vanished-address)')).toBe(isGone);
  });

  test('of a text in other words that was never sealed, each gets an entry', async () => {
    const content = contentWith({ [FILE]: TEXT });
    const from = folderWith({ 'official.md': OFFICIAL });
    await policy([...CALL, '--content', content], { from });
    writeFileSync(join(content, FILE), fileIn(content, FILE).replace('draft: true\n', ''));
    const { out } = await policy(['seal', '--content', content]);
    expect(out).toMatch(
      /^Sealed acme\/privacy\/2020-01-01\/restated\nSealed acme\/privacy\/2020-01-01\n/,
    );
    expect((await verified(siteOf(loaded(content).view))).findings).toEqual([]);
    expect((await policy(['check', '--content', content])).exit).toBe(0);
  });

  test('is never written over, nor the text in other words', async () => {
    const { content, from } = await imported();
    const { exit, errors } = await policy([...CALL, '--content', content], { from });
    expect([exit, errors]).toEqual([2, expect.stringContaining('is not written over')]);
    const refused = contentWith({ [FILE]: TEXT });
    const again = CALL.map((each) => (each === 'official' ? 'restated' : each));
    expect((await policy([...again, '--content', refused], { from })).exit).toBe(2);
    expect(existsSync(join(refused, RESTATED))).toBe(false);
  });
});
