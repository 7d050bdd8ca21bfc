import { describe, expect, test } from 'vitest';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { historyPage } from '../../../src/site/pages/history-page.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

const reason = 'It named the wrong company.';
const on = (date: string) => ({ withdrawn: { date: date as Day, reason } });

function pageOf(facts: PolicyFacts) {
  const { view, policy } = policyView(facts);
  return historyPage(view, policy);
}

describe('a history', () => {
  const page = pageOf({
    versions: {
      '2011-10': {
        wording: 'restated',
        sources: [{ title: 'Old site', url: null, captured: null }],
      },
      '2016-10': { summary: 'See [scope](#scope).', significance: 'major', text: 'Other words.' },
      '2016-10.2': { summary: 'A comma.', significance: 'editorial', notes: ['A note.'] },
      '2030': { summary: 'To come.' },
    },
  });

  test('has every version, the newest first, each with its period', () => {
    expect(page.entries.map(({ name, href, period }) => [name, href, shown(period)])).toEqual([
      ['2030', '/acme/privacy/2030/', 'from 2030'],
      ['October 2016 (second of that month)', '/acme/privacy/2016-10.2/', 'since October 2016'],
      ['October 2016', '/acme/privacy/2016-10/', 'in October 2016 only'],
      ['October 2011', '/acme/privacy/2011-10/', 'October 2011 to October 2016'],
    ]);
  });

  test('says of each what it changed, how much that mattered, and where both texts are compared', () => {
    const [, , second, first] = page.entries;
    expect(second).toMatchObject({
      significance: 'major',
      summary: '<p>See <a href="/acme/privacy/2016-10/#scope">scope</a>.</p>',
      changes: { href: '/acme/privacy/compare/2011-10/2016-10/' },
    });
    expect(first).toMatchObject({ significance: null, summary: null, changes: null });
  });

  test('gives wording, sources, notes and digest', () => {
    const [, third, , first] = page.entries;
    expect([first?.wording, first?.sources.map(shown)[0]?.startsWith('Old site')]).toEqual([
      'restated',
      true,
    ]);
    expect(third?.notes).toEqual(['A note.']);
    expect(third?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('leads to the latest version and to the same as data', () => {
    expect(page.head.links).toEqual([
      { rel: 'latest-version', href: '/acme/privacy/' },
      { rel: 'alternate', type: 'application/atom+xml', href: '/acme/privacy/feed.atom' },
    ]);
    expect(page.json).toBe('/acme/privacy/policy.json');
  });
});

describe('what is not known is admitted', () => {
  const gaps = (versions: PolicyFacts['versions']) => pageOf({ versions }).unknown.map(shown);

  test.each<[string, PolicyFacts['versions'], string[]]>([
    [
      'before the first text',
      { '2016-10-17': {} },
      ['No text from before 17 October 2016 is known to this archive.'],
    ],
    [
      'around an undated text',
      { undated: {} },
      ['Whether other texts came before the undated version is not known.'],
    ],
    [
      'where a text names no day',
      { '2016-10': {} },
      [
        'No text from before October 2016 is known to this archive.',
        'The version of October 2016 names no day; it is taken to apply from the first day of that month.',
      ],
    ],
    [
      'where a text names no month',
      { '2016': {} },
      [
        'No text from before 2016 is known to this archive.',
        'The version of 2016 names no month; it is taken to apply from the first day of that year.',
      ],
    ],
    [
      'between a withdrawn text and the next',
      { '2016-10-17': on('2017-01-01'), '2018-01-01': {} },
      [
        'No text from before 17 October 2016 is known to this archive.',
        'The version of 17 October 2016 was withdrawn on 1 January 2017, and no text was in force until the next one applied on 1 January 2018.',
      ],
    ],
    [
      'after a withdrawn text, the next being still to come',
      { '2016-10-17': on('2017-01-01'), '2030-01-01': {} },
      [
        'No text from before 17 October 2016 is known to this archive.',
        'The version of 17 October 2016 was withdrawn on 1 January 2017, and no text has been in force since.',
      ],
    ],
    [
      'but a text that never applied left no gap',
      { '2016-10-17': {}, '2018-01-01': on('2017-01-01') },
      ['No text from before 17 October 2016 is known to this archive.'],
    ],
    [
      'after the last capture',
      {
        '2016-10-17': {
          sources: [{ title: 'A', url: null, captured: '2017-12-16' as PolicyDate }],
        },
        '2018-01-01': { sources: [{ title: 'B', url: null, captured: null }] },
        '2031-01-01': {
          draft: true,
          sources: [{ title: 'C', url: null, captured: '2026-01-01' as PolicyDate }],
        },
      },
      [
        'No text from before 17 October 2016 is known to this archive.',
        'The latest dated capture is of 16 December 2017; whether the company has changed its text since is not known here.',
      ],
    ],
  ])('%s', (_, versions, sentences) => {
    expect(gaps(versions)).toEqual(sentences);
  });
});

describe('a history of a policy under the Data Privacy Framework', () => {
  const { coverage } = pageOf({
    coverage: {
      participation: { clauses: ['opening'], note: 'The link was lost.' },
      access: { clauses: ['scope'], note: null },
    },
    versions: {
      '2016-10': {
        text: 'We take part.\n\n## 2) Scope {#scope}\n\nYou have access.',
        answers: [{ rule: 'framework-coverage', about: 'arbitration', reason: 'No transfers.' }],
      },
    },
  });
  const rows = (coverage ?? '').split('<tr role="row">').slice(2);

  test('has a row for each of the thirteen elements that the Notice Principle requires', () => {
    expect(rows).toHaveLength(13);
    expect(rows[0]).toContain('That it takes part in the Framework, with a link to the list');
  });

  test('leads to the clauses that say it, and tells what is to be remarked', () => {
    expect(rows[0]).toContain('<a href="/acme/privacy/">The opening</a>');
    expect(rows[0]).toContain('The link was lost.');
    expect(rows[6]).toContain('<a href="/acme/privacy/#scope">2) Scope</a>');
  });

  test('says why an element is missing, or that nobody has said where it stands', () => {
    expect(rows[10]).toContain('No transfers.');
    expect(rows[1]).toContain('Nobody has said where.');
  });

  test('of any other policy has no such table', () => {
    expect(pageOf({ versions: { '2016-10': {} } }).coverage).toBeNull();
  });
});
