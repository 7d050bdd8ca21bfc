import { describe, expect, test } from 'vitest';
import { parseRedirectFile } from '../../src/builder/host-files.ts';
import type { Day } from '../../src/policy/date.ts';
import { redirectFile, redirectPages, redirectsOf } from '../../src/site/files/redirects.ts';
import { checkAliases } from '../../src/site/promises/alias-rule.ts';
import { publishedPolicies, viewOf } from '../../src/site/view/view.ts';
import { attributesOf, parseHtml } from './parsed-html.ts';
import { documentOf, sampleLibrary, sampleView } from './sample-library.ts';

const versions = { '2016': {}, '2020': { summary: 'All.' } };

const NO_MEDIA = { files: new Map<string, Uint8Array>() };

function viewWith(aliases: readonly string[], url = 'https://sample.example/') {
  return sampleView({ site: { url }, policies: { 'acme/privacy': { aliases, versions } } });
}

describe('an old address', () => {
  test.each([
    [
      'with a slash',
      '/legal/privacy/',
      ['/legal/privacy/', '/legal/privacy'],
      '/legal/privacy/index.html',
    ],
    [
      'without a slash',
      '/legal/privacy',
      ['/legal/privacy/', '/legal/privacy'],
      '/legal/privacy/index.html',
    ],
    ['that names a file', '/privacy.html', ['/privacy.html'], '/privacy.html'],
    ['that ends in a number', '/terms-2.0', ['/terms-2.0/', '/terms-2.0'], '/terms-2.0/index.html'],
  ])('%s leads on, by rule and by page', (_, alias, forms, page) => {
    const view = viewWith([alias]);
    expect(redirectFile(view)).toBe(forms.map((form) => `${form} /acme/privacy/ 301\n`).join(''));
    expect([...redirectPages(view)].map(({ path }) => path)).toEqual([page]);
  });

  test('stands below the base, as its target does', () => {
    const view = viewWith(['/old/'], 'https://sample.example/legal/');
    expect(redirectFile(view)).toBe(
      '/legal/old/ /legal/acme/privacy/ 301\n/legal/old /legal/acme/privacy/ 301\n',
    );
    expect([...redirectPages(view)].map(({ path }) => path)).toEqual(['/legal/old/index.html']);
  });

  test('has a page that needs no script, is not indexed, and has a link for those it does not move', () => {
    const [page] = [...redirectPages(viewWith(['/old/']))];
    const { elements, errors } = parseHtml(String(page?.body()));
    expect(errors).toEqual([]);
    const all = elements.map((element) => ({ tag: element.tagName, ...attributesOf(element) }));
    expect(all).toContainEqual({
      tag: 'meta',
      'http-equiv': 'refresh',
      content: '0; url=/acme/privacy/',
    });
    expect(all).toContainEqual({
      tag: 'link',
      rel: 'canonical',
      href: 'https://sample.example/acme/privacy/',
    });
    expect(all).toContainEqual({ tag: 'meta', name: 'robots', content: 'noindex' });
    expect(all).toContainEqual({ tag: 'a', href: '/acme/privacy/' });
  });
});

test('the address of a clause that a restated text alone has says so, and not that a policy moved', () => {
  const restated = { text: '## Gone {#gone}\n\nWords.\n' };
  const view = sampleView({ policies: { 'acme/privacy': { versions: { '2016': {} } } } });
  const [policy] = publishedPolicies(view);
  const [version] = policy?.versions ?? [];
  if (!policy || !version) throw new Error('The sample has a version.');
  const beside = { ...version, name: '2016/restated', document: documentOf(restated.text) };
  const library = sampleLibrary({
    policies: { 'acme/privacy': { versions: { '2016': { restated: beside } } } },
  });
  const [page] = [...redirectPages(viewOf(library, view.today))];
  expect(page?.path).toBe('/acme/privacy/clause/gone/index.html');
  expect(page?.body()).toContain('<h1>This clause stands in a restated text alone</h1>');
  expect(page?.body()).toContain('<a href="/acme/privacy/2016/restated/#gone">Go to that text</a>');
});

test('hosts read the table of redirects as it was meant', () => {
  const view = viewWith(['/a/', '/b.html', '/c/d']);
  expect([...parseRedirectFile(redirectFile(view))]).toEqual(
    ['/a/', '/a', '/b.html', '/c/d/', '/c/d'].map((from) => [from, '/acme/privacy/']),
  );
  expect(redirectsOf(view).map(({ from }) => from)).toEqual(['/a/', '/b.html', '/c/d']);
});

describe('an old address may not be taken', () => {
  const place = (_: unknown, index: number) => ({ line: 5 + index, column: 5 });
  const problemsOf = (aliases: readonly string[], url?: string) =>
    checkAliases(viewWith(aliases, url), NO_MEDIA, place).map(({ what }) => what);

  test('and is free otherwise', () => {
    expect(problemsOf(['/old/', '/privacy.html', '/acme/old/', '/acme/privacy/2015/'])).toEqual([]);
  });

  test.each([
    '/consent/0.2.0/embed.js',
    '/Consent/anything/',
    '/consent/releases.json',
    '/pagefind/pagefind-worker.js',
    '/_worker.js',
    '/_headers',
    '/legal/_routes.json',
    '/CNAME',
    '/.htaccess',
    '/legal/.htaccess',
    '/.well-known/security.txt',
    '/.nojekyll',
    '/web.config',
    '/cdn-cgi/trace',
    '/robots.txt',
    '/evil.svg',
    '/app.js',
  ])('%s, which the site or its host keeps, whether or not anything stands there', (alias) => {
    expect(problemsOf([alias])).toHaveLength(1);
  });

  test.each([
    ['/', 'a page'],
    ['/acme/', 'a page'],
    ['/acme/privacy/', 'a page'],
    ['/acme/privacy', 'a page'],
    ['/ACME/Privacy/', 'a page'],
    ['/acme/privacy/index.html', 'a page'],
    ['/acme/privacy/2016/', 'a page'],
    ['/acme/privacy/compare/2016/2020/', 'a page'],
    ['/about/imprint/', 'a page'],
    ['/404.html', 'a file'],
    ['/policies.json', 'a file'],
    ['/acme/privacy/policy.json', 'a file'],
    ['/acme/privacy/2016/index.txt', 'a file'],
    ['/sitemap.xml', 'a file'],
    ['/_redirects', 'a file'],
  ])('%s, by %s of this site', (alias, owner) => {
    const what = [`The old address \`${alias}\` belongs already to ${owner} of this site.`];
    expect(problemsOf([alias])).toEqual(what);
    expect(problemsOf([alias], 'https://sample.example/legal/')).toEqual(what);
  });

  test('in capitals, unless it was published so already and has to stay', () => {
    const aliases = ['/ACME/Privacy/'];
    const library = sampleLibrary({ policies: { 'acme/privacy': { aliases, versions } } });
    const told = (recorded: readonly string[]) =>
      checkAliases(viewOf(library, '2026-11-20' as Day, recorded), NO_MEDIA, place);
    expect(told([])).toMatchObject([{ mend: expect.stringContaining('capitals') }]);
    expect(told(aliases)).toEqual([]);
  });

  test.each(['/assets/old/', '/pagefind/old/'])(
    '%s, by the files that the site is made of',
    (alias) => {
      expect(problemsOf([alias])).toEqual([
        `The old address \`${alias}\` belongs already to the files of this site.`,
      ]);
    },
  );

  test('by an image beside a version', () => {
    const text = 'Words ![a map](map.png).\n';
    const view = sampleView({
      policies: {
        'acme/privacy': { versions: { '2016': { text } }, aliases: ['/acme/privacy/2016/map.png'] },
      },
    });
    const files = new Map([['acme/privacy/map.png', new Uint8Array([1])]]);
    expect(checkAliases(view, { files }, place).map(({ rule }) => rule)).toEqual(['bad-alias']);
  });

  test('by another policy, or twice', () => {
    const view = sampleView({
      policies: {
        'acme/privacy': { aliases: ['/old/'], versions },
        'acme/terms': { aliases: ['/new/', '/old'], versions },
      },
    });
    expect(checkAliases(view, NO_MEDIA, place)).toEqual([
      {
        file: 'acme/terms/policy.yaml',
        line: 6,
        column: 5,
        rule: 'bad-alias',
        what: 'The old address `/old` belongs already to the policy acme/privacy.',
        mend: 'Delete it from `aliases`, here or there: an address can lead to one place only.',
        severity: 'error',
      },
    ]);
  });
});
