import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/policy/date.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { chromeOf } from '../../src/site/pages/chrome.ts';
import { homePage } from '../../src/site/pages/home-page.ts';
import { ownPage } from '../../src/site/pages/own-page.ts';
import { currentAddressRecord } from '../../src/site/promises/address-record.ts';
import { viewIn } from '../../src/site/view/language-view.ts';
import { type ContentCopy, copyContent } from '../build/content-copy.ts';
import { TODAY } from '../built-site.ts';

const PAGE = `---
title: Our promise
description: What Acme promises.
---

See [the policy](/acme/privacy/).

## Who we are {#who}

Acme.
`;
const ITALIAN = PAGE.replace('Our promise', 'La nostra promessa');

/** Content with one page, its translation, and whatever a test does to it. */
function loaded(change: (content: ContentCopy) => void = () => {}, more = '') {
  const content = copyContent('own-pages');
  const site = readFileSync(join(content.directory, 'site.yaml'), 'utf8');
  content.write(
    'site.yaml',
    `${site}languages: [it]\nnavigation:\n  - text: Promise\n    href: /pages/our-promise/#who\n  - text: Data\n    href: /ledger.json\n${more}`,
  );
  content.write('pages/our-promise.mdx', PAGE);
  content.write('pages/our-promise.it.mdx', ITALIAN);
  change(content);
  const { view, media, problems } = loadSite(content.directory, TODAY as Day, { drafts: false });
  return { view, media, problems: problems.filter(({ severity }) => severity !== 'warning') };
}

function sound(more = '') {
  const { view, media, problems } = loaded(undefined, more);
  expect(problems).toEqual([]);
  if (!view) throw new Error('Content without problems makes a view.');
  return { view, media, italian: viewIn(view, 'it') };
}

describe('pages of the site’s own', () => {
  it('stand at an address for ever, in each language in which they were written', () => {
    const { view, italian } = sound();
    const { addresses } = currentAddressRecord(view);
    expect(addresses).toContain('/pages/our-promise/');
    expect(addresses).toContain('/it/pages/our-promise/');
    expect(ownPage(view, 'our-promise')).toMatchObject({
      title: 'Our promise',
      text: expect.stringContaining('<h2 id="who"><a href="#who">Who we are</a></h2>'),
    });
    expect(ownPage(italian, 'our-promise').title).toBe('La nostra promessa');
  });

  it('are led to in the language of the reader, and else in that of the site', () => {
    const { view, media, italian } = sound();
    const hrefs = (of: typeof view) =>
      chromeOf(of, media, of.addresses.home)
        .navigation.slice(0, 2)
        .map(({ href }) => href);
    expect(hrefs(view)).toEqual(['/pages/our-promise/#who', '/ledger.json']);
    expect(hrefs(italian)).toEqual(['/it/pages/our-promise/#who', '/ledger.json']);
  });

  it.each([
    ['a link that leads nowhere', '[x](/acme/nothing/)', 'broken-link'],
    ['a link to an id that is not there', '[x](#nobody)', 'broken-link'],
    ['HTML', '<b>Bold</b>', 'raw-html'],
    ['a script', '<script>alert(1)</script>', 'raw-html'],
    ['program code', 'export const a = 1', 'executable'],
    ['a picture', '![A house](house.png)', 'unsupported-markdown'],
    ['a remark on a source', '> <SourceNote>\n> Lost.\n> </SourceNote>', 'unsupported-markdown'],
    ['the controls of the consent tool', '<CookiePreferences />', 'unsupported-markdown'],
  ])('are refused with %s, at its place', (_, text, rule) => {
    const { problems } = loaded((content) =>
      content.write('pages/our-promise.mdx', PAGE.replace('Acme.', `Acme.\n\n${text}`)),
    );
    expect(problems.map((each) => [each.file, each.rule])).toEqual([
      ['pages/our-promise.mdx', rule],
    ]);
  });

  it.each([
    ['a translation of no page', 'pages/other.it.mdx'],
    ['a language in which there are no pages', 'pages/our-promise.de.mdx'],
    ['a second file for a page', 'pages/our-promise.md'],
    ['a name that is no address', 'pages/Our_Promise.mdx'],
    ['a folder below', 'pages/more/our-promise.txt'],
  ])('are refused: %s', (_, path) => {
    const { problems } = loaded((content) => content.write(path, ITALIAN));
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['unexpected-file']));
    expect(problems.map(({ file }) => file)).toContain(path);
  });
});

describe('words of site.yaml on pages', () => {
  const slots = [
    'introduction: |',
    '  We keep *every* version: [our promise](/pages/our-promise/).',
    'footerText: Acme Ltd, Vienna',
    'translations:',
    '  it:',
    '    description: L’unica informativa.',
    '    footerText: Acme, Vienna · [promessa](/it/pages/our-promise/)',
    '',
  ].join('\n');

  it('stand on the home page and at the foot of every page, in each language by themselves', () => {
    const { view, media, italian } = sound(slots);
    expect(homePage(view).introduction).toBe(
      '<p>We keep <em>every</em> version: <a href="/pages/our-promise/">our promise</a>.</p>',
    );
    expect(chromeOf(view, media, '/acme/privacy/').footerText).toBe('<p>Acme Ltd, Vienna</p>');
    expect(homePage(italian).introduction, 'nobody translated it').toBeNull();
    expect(chromeOf(italian, media, '/it/').footerText).toContain('/it/pages/our-promise/');
  });

  it.each([
    ['[promessa](/it/pages/our-promise/)', '[x](/nowhere/)', 'broken-link'],
    ['Acme Ltd, Vienna', 'Acme <img src=x onerror=alert(1)>', 'raw-html'],
    ['  We keep *every*', '  # We keep *every*', 'unsupported-markdown'],
  ])('are checked as other words: %s', (sane, faulty, rule) => {
    const { problems } = loaded(undefined, slots.replace(sane, faulty));
    expect(problems.map((each) => [each.file, each.rule])).toEqual([['site.yaml', rule]]);
    expect(problems[0]?.line).toBeGreaterThan(8);
  });
});
