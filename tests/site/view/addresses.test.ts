import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { addressesAt } from '../../../src/site/view/addresses.ts';
import { indexedPaths, pagePaths } from '../../../src/site/view/page-list.ts';
import { type LibraryFacts, sampleView } from '../sample-library.ts';

const privacy = { organisation: 'ikotek', slug: 'privacy' };
const [first, second] = [{ name: '2016-10' }, { name: '2021-11-17.2' }];

describe.each([
  ['at the root of its host', 'https://sample.example/', ''],
  ['under a sub-path', 'https://sample.example/legal/docs/', '/legal/docs'],
])('of a site %s', (_, url, base) => {
  const addresses = addressesAt(url);

  test('every address is the one of the contract', () => {
    expect({
      home: addresses.home,
      organisation: addresses.organisation('ikotek'),
      policy: addresses.policy(privacy),
      clause: addresses.clause(privacy, 'rights'),
      version: addresses.version(privacy, first),
      secondOfTheDay: addresses.version(privacy, second),
      undated: addresses.version(privacy, { name: 'undated' }),
      history: addresses.history(privacy),
      compare: addresses.compare(privacy, first, second),
      compareWithCurrent: addresses.compareWithCurrent(privacy, first),
      compareAny: addresses.compareAny(privacy),
      on: addresses.on(privacy),
      clauseHistory: addresses.clauseHistory(privacy, 'rights'),
      archive: addresses.archive,
      search: addresses.search,
      changes: addresses.changes,
      about: addresses.about(),
      imprint: addresses.about('imprint'),
      markdown: addresses.versionFile(privacy, first, 'index.md'),
      text: addresses.versionFile(privacy, first, 'index.txt'),
      tree: addresses.versionFile(privacy, first, 'version.json'),
      policyJson: addresses.policyJson(privacy),
      policiesJson: addresses.policiesJson,
      servicesJson: addresses.servicesJson('ikotek'),
    }).toEqual({
      home: `${base}/`,
      organisation: `${base}/ikotek/`,
      policy: `${base}/ikotek/privacy/`,
      clause: `${base}/ikotek/privacy/#rights`,
      version: `${base}/ikotek/privacy/2016-10/`,
      secondOfTheDay: `${base}/ikotek/privacy/2021-11-17.2/`,
      undated: `${base}/ikotek/privacy/undated/`,
      history: `${base}/ikotek/privacy/history/`,
      compare: `${base}/ikotek/privacy/compare/2016-10/2021-11-17.2/`,
      compareWithCurrent: `${base}/ikotek/privacy/compare/2016-10/`,
      compareAny: `${base}/ikotek/privacy/compare/`,
      on: `${base}/ikotek/privacy/on/`,
      clauseHistory: `${base}/ikotek/privacy/clause/rights/`,
      archive: `${base}/archive/`,
      search: `${base}/search/`,
      changes: `${base}/changes/`,
      about: `${base}/about/`,
      imprint: `${base}/about/imprint/`,
      markdown: `${base}/ikotek/privacy/2016-10/index.md`,
      text: `${base}/ikotek/privacy/2016-10/index.txt`,
      tree: `${base}/ikotek/privacy/2016-10/version.json`,
      policyJson: `${base}/ikotek/privacy/policy.json`,
      policiesJson: `${base}/policies.json`,
      servicesJson: `${base}/ikotek/services.json`,
    });
  });

  test('other machines get it with scheme and host', () => {
    expect(addresses.absolute(addresses.policy(privacy))).toBe(
      `https://sample.example${base}/ikotek/privacy/`,
    );
  });
});

const LIBRARY: LibraryFacts = {
  organisations: { empty: {} },
  policies: {
    'acme/privacy': { versions: { '2011-10': {}, '2016-10': {}, '2016-10.2': {}, '2030-01': {} } },
    'acme/terms': { versions: { undated: {}, '2027-01-01': { draft: true } } },
    'umbra/drafts': { versions: { '2027-01-01': { draft: true } }, aliases: ['/old/'] },
  },
};

describe('the list of pages', () => {
  const pages = pagePaths(sampleView(LIBRARY));

  test('holds every page of the site, none twice, and nothing of a draft', () => {
    expect(pages).toEqual([
      ...['/', '/archive/', '/changes/'],
      ...['2030', '2016', '2011'].map((year) => `/changes/${year}/`),
      ...['/search/', '/clauses/', '/consent/', '/verify/', '/about/'],
      ...['/about/accessibility/', '/about/privacy/', '/about/imprint/'],
      ...['/acme/', '/acme/changes/', '/acme/clauses/'],
      ...['/acme/privacy/', '/acme/privacy/history/'],
      ...['2011-10', '2016-10', '2016-10.2', '2030-01'].map((name) => `/acme/privacy/${name}/`),
      '/acme/privacy/compare/2011-10/2016-10/',
      '/acme/privacy/compare/2016-10/2016-10.2/',
      '/acme/privacy/compare/2016-10.2/2030-01/',
      ...['2011-10', '2016-10', '2016-10.2', '2030-01'].map(
        (name) => `/acme/privacy/compare/${name}/`,
      ),
      ...['compare/', 'on/', 'glossary/', 'frame/', 'clause/scope/'].map(
        (end) => `/acme/privacy/${end}`,
      ),
      ...['/acme/terms/', '/acme/terms/history/', '/acme/terms/undated/'],
      ...['compare/undated/', 'compare/', 'on/', 'glossary/', 'frame/', 'clause/scope/'].map(
        (end) => `/acme/terms/${end}`,
      ),
    ]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  test('for search engines lacks what shows the same as another page, or nothing yet', () => {
    const view = sampleView(LIBRARY);
    // In force is 2016-10.2: beside it stand its neighbours and itself, on pages that are there already.
    const twins = [
      '/acme/privacy/2016-10.2/',
      '/acme/terms/undated/',
      ...['2016-10', '2016-10.2', '2030-01'].map((name) => `/acme/privacy/compare/${name}/`),
      '/acme/terms/compare/undated/',
      '/acme/terms/compare/',
      '/acme/privacy/glossary/',
      '/acme/terms/glossary/',
      '/acme/privacy/frame/',
      '/acme/terms/frame/',
    ];
    expect(indexedPaths(view)).toEqual(pages.filter((path) => !twins.includes(path)));
  });

  test('keeps a comparison that was published before a version between the two came to light', () => {
    const address = '/acme/privacy/compare/2011-10/2016-10.2/';
    const view = sampleView({
      ...LIBRARY,
      recorded: [address, '/acme/privacy/compare/2011-10/1999/'],
    });
    expect(pagePaths(view)).toEqual(expect.arrayContaining([...pages, address]));
    expect(pagePaths(view)).toHaveLength(pages.length + 1);
  });

  test('is the same under a sub-path, with that path in front', () => {
    const view = sampleView({ ...LIBRARY, site: { url: 'https://sample.example/legal/' } });
    expect(pagePaths(view)).toEqual(pages.map((path) => `/legal${path}`));
  });

  test('shares no address with the files beside the pages', () => {
    const listed = publishedFiles(sampleView(LIBRARY), { files: new Map() });
    const files = [...listed].map(({ path }) => path.replace(/index\.html$/, ''));
    expect(new Set([...pages, ...files]).size).toBe(pages.length + files.length);
  });
});
