import { describe, expect, test } from 'vitest';
import type { OptionalPart, Site } from '../../../src/policy/library.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { redirectsOf } from '../../../src/site/files/redirects.ts';
import { currentAddressRecord } from '../../../src/site/promises/address-record.ts';
import { checkRecord } from '../../../src/site/promises/check-record.ts';
import { addressBesideCurrent } from '../../../src/site/view/left-out.ts';
import { pagePaths } from '../../../src/site/view/page-list.ts';
import type { View } from '../../../src/site/view/view.ts';
import { policyView, sampleView } from '../sample-library.ts';

const [KEPT, GONE, NEW] = [
  '## Kept {#kept}\n\nYes.',
  '## Gone {#gone}\n\nOnce.',
  '## New {#new}\n\nNow.',
];
const VERSIONS = {
  '2011': { text: `${KEPT}\n\n${GONE}` },
  '2013': { text: `${KEPT}\n\nTwice.` },
  '2016': { text: `${KEPT}\n\n${NEW}` },
};
const HERE = '/acme/privacy';
const NO_MEDIA = { files: new Map<string, Uint8Array>() };

/** A site as it was published whole, and the same with parts left out. */
function leavingOut(...leaveOut: OptionalPart[]) {
  const whole = policyView({ versions: VERSIONS }).view;
  const site: Partial<Site> = { leaveOut };
  const recorded = currentAddressRecord(whole).addresses;
  const policies = { 'acme/privacy': { versions: VERSIONS } };
  return {
    whole,
    recorded,
    fresh: sampleView({ site, policies }),
    view: sampleView({ site, policies, recorded }),
  };
}

function pathsOf(view: View): string[] {
  return [...pagePaths(view), ...[...publishedFiles(view, NO_MEDIA)].map(({ path }) => path)];
}

const redirects = (view: View) => redirectsOf(view).map(({ from, to }) => [from, to]);

describe.each<[OptionalPart, RegExp]>([
  ['word-files', /redline\.docx$/],
  ['clause-pages', /\/clause\//],
  ['comparisons-with-current', /\/compare\/[^/]+\/$/],
])('%s', (part, pattern) => {
  const { whole, view, fresh, recorded } = leavingOut(part);
  const isLeftOut = (path: string) => pattern.test(path);

  test('are there unless they are left out; then nothing else is missing', () => {
    const before = pathsOf(whole);
    expect(before.filter(isLeftOut).length).toBeGreaterThan(1);
    expect(pathsOf(fresh)).toEqual(before.filter((path) => !isLeftOut(path)));
    expect(redirects(fresh)).toEqual([]);
  });

  test('still answer where they were published, and the record of addresses is kept', () => {
    const text = JSON.stringify({
      addresses: recorded,
      clauses: currentAddressRecord(whole).clauses,
    });
    expect(checkRecord(text, currentAddressRecord(view))).toEqual([]);
    expect(
      redirectsOf(view).every(({ from, leadsTo }) => isLeftOut(from) && leadsTo === part),
    ).toBe(true);
    expect(currentAddressRecord(view).addresses).toEqual(recorded);
  });

  test('take no line in what hosts read', () => {
    const tables = /_redirects$|\.htaccess$|_hosts\//;
    const read = [...publishedFiles(view, NO_MEDIA)].filter(({ path }) => tables.test(path));
    expect(
      read.filter(({ body }) => /redline|\/clause\/|\/compare\//.test(String(body()))),
    ).toEqual([]);
    expect(read.length).toBe(4);
  });
});

test('the address of a Word file leads to the page of its comparison', () => {
  expect(redirects(leavingOut('word-files').view)).toEqual([
    [`${HERE}/compare/2011/2013/redline.docx`, `${HERE}/compare/2011/2013/`],
    [`${HERE}/compare/2013/2016/redline.docx`, `${HERE}/compare/2013/2016/`],
  ]);
});

test('the address of a clause’s page leads to the clause, or to the last version that has it', () => {
  expect(redirects(leavingOut('clause-pages').view)).toEqual([
    [`${HERE}/clause/kept/`, `${HERE}/#kept`],
    [`${HERE}/clause/new/`, `${HERE}/#new`],
    [`${HERE}/clause/gone/`, `${HERE}/2011/#gone`],
  ]);
});

test('whoever subscribed to the feed of a clause goes on getting it', () => {
  const feeds = (view: View) => pathsOf(view).filter((path) => /\/clause\/.*feed/.test(path));
  const { view, whole, fresh } = leavingOut('clause-pages');
  expect(feeds(view)).toEqual(feeds(whole));
  expect(feeds(fresh)).toEqual([]);
});

test('a version beside the one in force has a permanent page, or is compared in the browser', () => {
  expect(redirects(leavingOut('comparisons-with-current').view)).toEqual([
    [`${HERE}/compare/2011/`, `${HERE}/compare/?from=2011&to=2016`],
    [`${HERE}/compare/2013/`, `${HERE}/compare/2013/2016/`],
    [`${HERE}/compare/2016/`, `${HERE}/2016/`],
  ]);
  const { view, policy } = policyView({ versions: VERSIONS });
  const [first] = policy.versions;
  expect(first && addressBesideCurrent(view, policy, first)).toBe(`${HERE}/compare/2011/`);
});
