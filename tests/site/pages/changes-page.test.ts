import { describe, expect, test } from 'vitest';
import {
  changesOfOrganisationPage,
  changesOfYearPage,
  changesPage,
} from '../../../src/site/pages/changes-page.ts';
import { pagePaths } from '../../../src/site/view/page-list.ts';
import { sampleView } from '../sample-library.ts';

const view = sampleView({
  policies: {
    'acme/privacy': { versions: { '2011-10': {}, '2016-10': {}, '2031': {} } },
    'bolt/terms': { versions: { '2016-11-02': {}, '2012': { draft: true }, undated: {} } },
  },
});
const addresses = (list: readonly { href: string }[]) => list.map(({ href }) => href);

describe('the revisions of a year', () => {
  test('are those that apply from a day in it, upcoming ones apart', () => {
    const page = changesOfYearPage(view, '2016');
    expect(addresses(page.applied)).toEqual(['/bolt/terms/2016-11-02/', '/acme/privacy/2016-10/']);
    expect(addresses(changesOfYearPage(view, '2031').upcoming)).toEqual(['/acme/privacy/2031/']);
  });

  test('have a page for each year that has any but drafts, whatever today is', () => {
    expect(changesPage(view).years.map(({ text }) => text)).toEqual(['2031', '2016', '2011']);
    const paths = pagePaths(view);
    for (const { href } of changesPage(view).years) expect(paths).toContain(href);
  });
});

test('the revisions of an organisation are its own alone, and its filter is marked', () => {
  const page = changesOfOrganisationPage(view, 'bolt');
  expect(addresses(page.applied)).toEqual(['/bolt/terms/2016-11-02/', '/bolt/terms/undated/']);
  expect(page.organisations.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
    ['/acme/changes/', false],
    ['/bolt/changes/', true],
  ]);
});

test('of very many revisions the first page has the newest, and says how many are left', () => {
  const names = Array.from({ length: 45 }, (_, index) => String(1970 + index));
  const versions = Object.fromEntries(names.map((name) => [name, {}]));
  const page = changesPage(sampleView({ policies: { 'acme/privacy': { versions } } }));
  expect([page.applied.length, page.earlier]).toEqual([40, 5]);
  expect(page.applied[0]?.href).toBe('/acme/privacy/2014/');
});
