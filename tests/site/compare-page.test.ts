import { describe, expect, test } from 'vitest';
import { comparePage } from '../../src/site/compare-page.ts';
import { type PolicyFacts, policyView } from './sample-library.ts';

function compare(facts: PolicyFacts, from = 0, to = 1) {
  const { view, policy } = policyView(facts);
  const [before, after] = [policy.versions[from], policy.versions[to]];
  if (!before || !after) throw new Error('The sample lacks a version.');
  return comparePage(view, policy, before, after);
}

const FACTS: PolicyFacts = {
  versions: {
    '2011-10': {
      text: 'Hear.\n\n## 1 Scope {#scope}\n\nAll.\n\n## 2 Rights {#rights}\n\nYours.\n\n## 3 Contact {#contact}\n\nWrite.',
    },
    '2016-10': {
      summary: 'See [scope](#scope).',
      significance: 'major',
      moved: { contact: 'write-to-us' },
      removed: ['rights'],
      text: 'Hear.\n\n## 1 Scope {#scope}\n\nSome.\n\n## 2 Write to us {#write-to-us}\n\nWrite.\n\n## 3 Cookies {#cookies}\n\nNone.',
    },
    '2020': {
      text: 'Hear.\n\n## 1 Scope {#scope}\n\nSome.',
      removed: ['write-to-us', 'cookies'],
      summary: 'Less.',
    },
  },
};

describe('a version compared with the one before it', () => {
  const page = compare(FACTS);

  test('has each clause of both, with what became of it, and where it stands in each', () => {
    expect(
      page.clauses.map(({ kind, heading, formerHeading, fromHref, toHref }) => [
        kind,
        heading,
        formerHeading,
        fromHref,
        toHref,
      ]),
    ).toEqual([
      ['changed', '1 Scope', null, '/acme/privacy/2011-10/#scope', '/acme/privacy/2016-10/#scope'],
      ['removed', '2 Rights', null, '/acme/privacy/2011-10/#rights', null],
      [
        'changed',
        '2 Write to us',
        '3 Contact',
        '/acme/privacy/2011-10/#contact',
        '/acme/privacy/2016-10/#write-to-us',
      ],
      ['added', '3 Cookies', null, null, '/acme/privacy/2016-10/#cookies'],
    ]);
    expect(page.preamble.isChanged).toBe(false);
  });

  test('counts them', () => {
    expect(page.counts).toBe('2 clauses changed, 1 added, 1 removed, 1 renamed');
  });

  test('says what its author said of the step', () => {
    expect(page).toMatchObject({
      significance: 'major',
      summary: '<p>See <a href="/acme/privacy/2016-10/#scope">scope</a>.</p>',
    });
  });

  test('is titled after both, at its permanent address', () => {
    expect(page.head).toMatchObject({
      title: 'Privacy Policy: from October 2011 to October 2016 · Acme · Sample Archive',
      canonical: 'https://sample.example/acme/privacy/compare/2011-10/2016-10/',
      links: [{ rel: 'version-history', href: '/acme/privacy/history/' }],
    });
  });
});

test('over several versions, nobody’s summary is taken for that of the whole step', () => {
  expect(compare(FACTS, 0, 2)).toMatchObject({ significance: null, summary: null });
});

test('undated versions and second ones of a day are told apart', () => {
  const page = compare({ versions: { undated: {}, '2016': {}, '2016.2': {} } });
  expect([page.from.name, page.to.name]).toEqual(['the undated version', '2016']);
  const same = compare({ versions: { '2016': {}, '2016.2': {} } });
  expect([same.from.name, same.to.name]).toEqual(['2016', '2016 (second of that year)']);
});

test('a change before the first heading is told', () => {
  const page = compare({ versions: { '2016': { text: 'Hear.' }, '2020': { text: 'Hear me.' } } });
  expect(page.preamble.isChanged).toBe(true);
});
