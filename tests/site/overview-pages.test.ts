import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../src/policy/date.ts';
import { archivePage } from '../../src/site/pages/archive-page.ts';
import { changesPage } from '../../src/site/pages/changes-page.ts';
import { clausesOfOrganisationPage, clausesPage } from '../../src/site/pages/clauses-page.ts';
import { homePage } from '../../src/site/pages/home-page.ts';
import { organisationPage } from '../../src/site/pages/organisation-page.ts';
import { searchPage } from '../../src/site/pages/search-page.ts';
import { shown } from './phrases.ts';
import { type LibraryFacts, sampleView } from './sample-library.ts';

const LIBRARY: LibraryFacts = {
  organisations: { acme: { website: 'https://acme.example/' } },
  policies: {
    'acme/privacy': {
      appliesTo: 'See [scope](#scope).',
      versions: {
        '2011-10': {},
        '2016-10': { summary: 'See [scope](#scope).', significance: 'major' },
        '2016-10.2': { summary: 'A comma.' },
        '2031': { summary: 'Later.' },
        '2032': { draft: true },
      },
    },
    'acme/terms': {
      title: 'Terms',
      versions: {
        undated: { notBefore: '2014-01-01' as PolicyDate },
        '2030-01-01': { summary: 'Soon.' },
      },
    },
    'bolt/cookies': {
      title: 'Cookies',
      withdrawn: { date: '2020-01-01' as Day, reason: 'Closed.' },
      versions: { '2018': {} },
    },
    'bolt/plans': { title: 'Plans', versions: { '2030': {} } },
    'umbra/draft': { versions: { '2030': { draft: true } } },
  },
};
const view = sampleView(LIBRARY);
// As a build sees it: without drafts, and without policies of which all is draft.
const published = (facts: LibraryFacts): LibraryFacts => ({
  ...facts,
  organisations: { ...facts.organisations, umbra: {} },
  policies: Object.fromEntries(
    Object.entries(facts.policies).filter(([path]) => path !== 'umbra/draft'),
  ),
});

describe('the home page', () => {
  const page = homePage(view);

  test('has each organisation’s policies, with the status of each', () => {
    expect(
      page.groups
        .slice(0, 2)
        .map(({ organisation, policies }) => [
          organisation.name,
          ...policies.map(({ title, href, status }) => `${title} ${href} ${status.label}`),
        ]),
    ).toEqual([
      ['Acme', 'Privacy Policy /acme/privacy/ In force', 'Terms /acme/terms/ In force'],
      ['Bolt', 'Cookies /bolt/cookies/ Withdrawn', 'Plans /bolt/plans/ Upcoming'],
    ]);
  });

  test('says what is upcoming, the next first', () => {
    expect(page.upcoming.map(({ href }) => href)).toEqual([
      '/bolt/plans/2030/',
      '/acme/terms/2030-01-01/',
      '/acme/privacy/2031/',
    ]);
  });

  test('says what changed lately, the latest first, and not what is only the first known', () => {
    expect(page.latest.map(({ href }) => href)).toEqual([
      '/acme/privacy/2016-10.2/',
      '/acme/privacy/2016-10/',
    ]);
  });

  test('says for which day', () => {
    expect(shown(page.statusDay)).toBe('Status as of 20 November 2026.');
  });
});

describe('a revision in a list', () => {
  const { applied } = changesPage(view);
  const of = (href: string) => applied.find((revision) => revision.href === href);

  test('is named with its date, or with what is known of it', () => {
    expect(shown(of('/acme/privacy/2016-10.2/')?.date ?? null)).toBe('October 2016');
    expect(shown(of('/acme/terms/undated/')?.date ?? null)).toBe('not before 1 January 2014');
    expect(of('/acme/privacy/2016-10.2/')?.versionName).toBe('October 2016 (second of that month)');
  });

  test('leads to its comparison, and its summary to its own clauses', () => {
    const revision = of('/acme/privacy/2016-10/');
    expect(shown(revision?.counts ?? null)).toContain('(/acme/privacy/compare/2011-10/2016-10/)');
    expect(revision?.summary).toBe('<p>See <a href="/acme/privacy/2016-10/#scope">scope</a>.</p>');
  });

  test('that is the first known has nothing to be compared with', () => {
    expect(shown(of('/acme/privacy/2011-10/')?.counts ?? null)).not.toContain('](');
  });

  test('is never a draft', () => {
    const all = [...applied, ...changesPage(view).upcoming].map(({ href }) => href);
    expect(all.filter((href) => /2032|umbra/.test(href))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('the archive has every version of every policy, the newest first', () => {
  const [acme] = archivePage(sampleView(published(LIBRARY))).groups;
  expect(
    acme?.policies[1]?.versions.map(({ name, href, period }) => [name, href, shown(period)]),
  ).toEqual([
    ['1 January 2030', '/acme/terms/2030-01-01/', 'from 1 January 2030'],
    [
      'Undated version',
      '/acme/terms/undated/',
      'since a date not known, not before 1 January 2014',
    ],
  ]);
});

test('an organisation of which all is draft is in no list, and its absence breaks none', () => {
  const built = sampleView(published(LIBRARY));
  for (const { groups } of [homePage(built), archivePage(built)])
    expect(groups.map(({ organisation }) => organisation.href)).toEqual(['/acme/', '/bolt/']);
  expect(clausesPage(built).policies).toHaveLength(4);
});

test('a search can be narrowed to what there is more than one of', () => {
  const { filters } = searchPage(view);
  expect(filters.map(({ name, values }) => [name, values.map(({ text }) => text)])).toEqual([
    ['organisation', ['Acme', 'Bolt']],
    ['policy', ['Cookies', 'Plans', 'Privacy Policy', 'Terms']],
  ]);
});

test('the archive is offered only where something else was said', () => {
  expect(searchPage(view).hasArchive).toBe(true);
  const one = sampleView({ policies: { 'acme/privacy': { versions: { '2011': {} } } } });
  expect(searchPage(one).hasArchive).toBe(false);
});

test('the list of clauses leads into the text that stands at each undated address', () => {
  const [privacy, terms] = clausesPage(view).policies;
  expect(privacy?.contents.map(({ href }) => href)).toEqual(['/acme/privacy/#scope']);
  expect(terms?.status.label).toBe('In force');
});

test('of many clauses each organisation has a list of its own', () => {
  const text = Array.from({ length: 250 }, (_, at) => `## Clause ${at} {#c${at}}\n\nWords.\n`);
  const versions = { '2011': { text: text.join('\n') } };
  const many = sampleView({
    policies: { 'acme/privacy': { versions }, 'bolt/privacy': { versions } },
  });
  const { policies, letters } = clausesPage(many);
  expect(policies).toEqual([]);
  expect(letters.map(({ letter, organisations }) => [letter, organisations[0]])).toMatchObject([
    ['A', { href: '/acme/clauses/', count: '250 clauses' }],
    ['B', { href: '/bolt/clauses/', count: '250 clauses' }],
  ]);
  const [own, ...others] = clausesOfOrganisationPage(many, 'bolt').policies;
  expect([own?.contents.length, others]).toEqual([250, []]);
});

describe('the page of an organisation', () => {
  const pageOf = (slug: string) => organisationPage(view, view.organisation(slug));

  test('tells which policy applies to whom, with links into that policy', () => {
    expect(pageOf('acme').policies[0]?.appliesTo).toBe(
      '<p>See <a href="/acme/privacy/#scope">scope</a>.</p>',
    );
  });

  test('says in its structured data where its website is, if it has one', () => {
    expect(JSON.parse(pageOf('acme').head.jsonLd ?? '')).toMatchObject({
      url: 'https://acme.example/',
    });
    expect(JSON.parse(pageOf('bolt').head.jsonLd ?? '')).not.toHaveProperty('url');
  });

  test('is in the view alone where something of it is published or drafted', () => {
    expect(() => sampleView(published(LIBRARY)).organisation('umbra')).toThrow(
      'No organisation is called umbra.',
    );
  });
});
