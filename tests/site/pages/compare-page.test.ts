import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/policy/date.ts';
import { comparePage, compareWithCurrentPage } from '../../../src/site/pages/compare-page.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

function compare(facts: PolicyFacts, before = 0, after = 1) {
  const { view, policy } = policyView(facts);
  const [from, to] = [policy.versions[before], policy.versions[after]];
  if (!from || !to) throw new Error('The sample lacks a version.');
  return comparePage(view, policy, { from, to });
}

function compareWithCurrent(facts: PolicyFacts, name: string, today = '2026-11-20') {
  const { view, policy, standing } = policyView(facts, today);
  return compareWithCurrentPage(view, policy, standing(name).version);
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

test('a comparison says which of its versions was withdrawn, when and why', () => {
  const withdrawn = { date: '2020-01-01' as Day, reason: 'A slip' };
  const page = compare({ versions: { '2016': {}, '2020': { withdrawn } } });
  expect(page.withdrawals.map(shown)).toEqual([
    'The [version of 2020](/acme/privacy/2020/) was withdrawn on 1 January 2020, before it applied: A slip.',
  ]);
  expect(compare(FACTS).withdrawals).toEqual([]);
});

describe('a version compared with the one before it', () => {
  const page = compare(FACTS);

  test('counts what became of clauses, after how its author rates the step', () => {
    expect(page.lead).toBe('A major revision: 2 clauses changed, 1 added, 1 removed, 1 renamed.');
    expect(page.words).toBe('Of 11 words, 5 were removed, and 7 were added.');
  });

  test('says what its author said of the step', () => {
    expect(page.summary).toBe('<p>See <a href="/acme/privacy/2016-10/#scope">scope</a>.</p>');
  });

  test('links both versions, the Word file and other comparisons', () => {
    expect([page.from.href, page.to.href]).toEqual([
      '/acme/privacy/2011-10/',
      '/acme/privacy/2016-10/',
    ]);
    expect(page.links.map(({ href }) => href)).toEqual([
      '/acme/privacy/compare/2011-10/2016-10/redline.docx',
      '/acme/privacy/compare/',
    ]);
  });

  test('is titled after both, at its permanent address', () => {
    expect(page.head).toMatchObject({
      title: 'Privacy Policy: from October 2011 to October 2016 · Acme · Sample Archive',
      canonical: 'https://sample.example/acme/privacy/compare/2011-10/2016-10/',
      links: [{ rel: 'version-history', href: '/acme/privacy/history/' }],
    });
  });
});

describe('over several versions', () => {
  const page = compare(FACTS, 0, 2);

  test('nobody’s summary is taken for that of the whole step', () => {
    expect(page).toMatchObject({ lead: '1 clause changed, 2 removed.', summary: null });
  });

  test('there is no Word file', () => {
    expect(page.links.map(({ text }) => text)).toEqual(['Compare other versions']);
  });

  test('a clause that was renamed on the way is followed', () => {
    const text = (id: string, words: string) => `## Contact {#${id}}\n\nWrite to us, ${words}.`;
    const versions = {
      '2011': { text: text('a', 'please') },
      '2012': { text: text('b', 'do'), moved: { a: 'b' } },
      '2013': { text: text('c', 'now'), moved: { b: 'c' } },
    };
    expect(compare({ versions }, 0, 2).lead).toBe('1 clause changed, 1 renamed.');
  });

  test('what a draft between them gives up is not yet given up', () => {
    const text = '## Contact {#contact}\n\nWrite to us.\n\n';
    const versions = {
      '2011': { text },
      '2012': { text: '', draft: true, moved: { contact: 'scope' } },
      '2013': { text: '## Scope {#scope}\n\nAll of it.', removed: ['contact'] },
    };
    expect(compare({ versions }, 0, 2).lead).toBe('1 clause added, 1 removed.');
  });
});

test('undated versions and second ones of a day are told apart', () => {
  const page = compare({ versions: { undated: {}, '2016': {}, '2016.2': {} } });
  expect([page.from.name, page.to.name]).toEqual(['the undated version', '2016']);
  const same = compare({ versions: { '2016': {}, '2016.2': {} } });
  expect([same.from.name, same.to.name]).toEqual(['2016', '2016 (second of that year)']);
});

test('a change before the first heading is told', () => {
  const page = compare({ versions: { '2016': { text: 'Hear.' }, '2020': { text: 'Hear me.' } } });
  expect(page.lead).toBe('The text changed.');
  expect(page.printed.contents).toContain('changed</small>');
});

describe('a version beside the one in force', () => {
  test('is the earlier one, unless it is still to come', () => {
    const sides = (name: string) => {
      const { from, to } = compareWithCurrent(FACTS, name, '2017-01-01');
      return [from.name, to.name];
    };
    expect(sides('2011-10')).toEqual(['October 2011', 'October 2016']);
    expect(sides('2020')).toEqual(['October 2016', '2020']);
  });

  test('names the permanent page of the two as its canonical one, where there is one', () => {
    const canonical = (name: string) => compareWithCurrent(FACTS, name).head.canonical;
    const compared = 'https://sample.example/acme/privacy/compare/';
    expect(canonical('2016-10')).toBe(`${compared}2016-10/2020/`);
    expect(canonical('2011-10')).toBe(`${compared}2011-10/`);
  });

  test('is not compared with itself', () => {
    const page = compareWithCurrent(FACTS, '2020');
    expect(page.lead).toContain('there is nothing to compare it with');
    expect(page.head.canonical).toBe('https://sample.example/acme/privacy/2020/');
  });
});
