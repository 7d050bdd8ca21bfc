import { describe, expect, test } from 'vitest';
import { phraseText } from '../../../src/messages/phrase.ts';
import type { PolicyDate } from '../../../src/policy/date.ts';
import { clausePage } from '../../../src/site/pages/clause-page.ts';
import { clausesEver } from '../../../src/site/view/clause-history.ts';
import { indexedPaths } from '../../../src/site/view/page-list.ts';
import { withdrawalOn } from '../../policy/sample-version.ts';
import { shown } from '../phrases.ts';
import { type PolicyFacts, policyView } from '../sample-library.ts';

const clause = (id: string, words: string, heading = 'Contact') =>
  `## ${heading} {#${id}}\n\nWrite to us, ${words}.\n\n`;
const OTHER = '## Scope {#scope}\n\nAll that we do for those who travel with us.\n\n';

const FACTS: PolicyFacts = {
  versions: {
    '2011': { text: clause('a', 'please') + OTHER },
    '2012': { text: clause('a', 'please', 'Post') + OTHER },
    '2013': { text: clause('b', 'do', 'Post') + OTHER, moved: { a: 'b' } },
    '2014': { text: `${OTHER}${clause('b', 'do', 'Post')}` },
    '2015': { text: OTHER, removed: ['b'] },
    '2016': { text: clause('b', 'now', 'Post') + OTHER },
  },
};

function pageOf(id: string, facts: PolicyFacts, today?: string) {
  const { view, policy } = policyView(facts, today);
  return clausePage(view, policy, id);
}

describe('the page of a clause', () => {
  const page = pageOf('b', FACTS);

  test('has its wordings, newest first, each with its period and the versions that have it', () => {
    expect(
      page.wordings.map(({ period, versions }) => [
        phraseText(period),
        shown(versions)?.replaceAll('/acme/privacy/', ''),
      ]),
    ).toEqual([
      ['Since 2016', 'In [2016](2016/#b)'],
      ['From 2013 until 2015', 'In [2013](2013/#b), [2014](2014/#b)'],
      ['From 2012 until 2013', 'In [2012](2012/#a)'],
      ['From 2011 until 2012', 'In [2011](2011/#a), under the heading “Contact”'],
    ]);
  });

  test('is named after its last heading', () => {
    expect(page.title).toBe('Post');
  });

  test('shows what each wording changed in the one before, with the whole comparison', () => {
    expect(page.wordings.map(({ change }) => change?.href ?? null)).toEqual([
      null,
      '/acme/privacy/compare/2012/2013/#b',
      '/acme/privacy/compare/2011/2012/#a',
      null,
    ]);
    expect(page.wordings[1]?.change?.html).toBe(
      '<p class="heading">Post</p><p>Write to us, <del>please</del><ins>do</ins>.</p>',
    );
    expect(page.wordings[1]?.html).toBe('<p>Write to us, do.</p>');
  });

  test('prints no wording in full that the change above it shows', () => {
    expect(page.wordings.map(({ html }) => html === null)).toEqual([false, false, true, true]);
  });

  test('of a clause with others below it has its own words, and leads to theirs', () => {
    const text = '## Data {#data}\n\nAll of it.\n\n### Names {#names}\n\nYours.';
    const parent = pageOf('data', { versions: { '2011': { text } } });
    expect(parent.wordings[0]?.html).toBe('<p>All of it.</p>');
    expect(parent.children).toEqual([{ text: 'Names', href: '/acme/privacy/clause/names/' }]);
  });

  test('under an id that it had before shows the same, and leaves search engines the last one', () => {
    const { view, policy } = policyView({
      versions: { ...FACTS.versions, '2015': {}, '2016': {} },
    });
    const former = clausePage(view, policy, 'a');
    expect(former.wordings).toEqual(clausePage(view, policy, 'b').wordings);
    expect(former.head.canonical).toBe('https://sample.example/acme/privacy/clause/b/');
    const indexed = indexedPaths(view);
    expect(indexed).toContain('/acme/privacy/clause/b/');
    expect(indexed).not.toContain('/acme/privacy/clause/a/');
  });
});

describe('where a clause stands', () => {
  const standing = (id: string, versions: PolicyFacts['versions'], today = '2020-01-01') =>
    shown(pageOf(id, { versions }, today).standing);
  const contact = { text: clause('contact', 'please') + OTHER };
  const other = { text: OTHER, removed: ['contact'] };

  test('in the policy', () => {
    expect(standing('contact', { '2011': contact })).toBe(
      '[Read it in the policy](/acme/privacy/#contact).',
    );
  });

  test('there still, though a version to come lacks it', () => {
    expect(standing('contact', { '2011': contact, '2030': other })).toContain('Read it');
  });

  test('not any more', () => {
    expect(standing('contact', { '2011': contact, '2013': other })).toBe(
      'It is not in the policy any more. The last to have it was the [version of 2011](/acme/privacy/2011/#contact).',
    );
  });

  test('not any more, but another goes on in its name', () => {
    const merged = { text: OTHER, moved: { contact: 'scope' } };
    expect(standing('contact', { '2011': contact, '2013': merged })).toBe(
      'It is not in the policy any more. The last to have it was the [version of 2011](/acme/privacy/2011/#contact); the next one continues it in [Scope](/acme/privacy/clause/scope/).',
    );
  });

  test('there, though one to come gives it another id', () => {
    const renamed = { text: clause('post', 'please') + OTHER, moved: { contact: 'post' } };
    expect(standing('post', { '2011': contact, '2030': renamed })).toBe(
      '[Read it in the policy](/acme/privacy/#contact).',
    );
  });

  test('not now, but again in one to come', () => {
    expect(standing('contact', { '2011': contact, '2013': other, '2030': contact })).toContain(
      'It is not in the policy any more.',
    );
  });

  test('not yet', () => {
    expect(standing('contact', { '2011': { text: OTHER }, '2030': contact })).toBe(
      'It is not in the policy yet: the [version of 2030](/acme/privacy/2030/#contact) will have it.',
    );
  });
});

describe('the period of a wording', () => {
  const period = (facts: PolicyFacts) =>
    phraseText(pageOf('scope', facts, '2020-01-01').wordings[0]?.period ?? []);

  test.each<[string, PolicyFacts]>([
    ['Since October 2016', { versions: { '2016-10': {} } }],
    ['From 2030', { versions: { '2016': {}, '2030': { text: OTHER } } }],
    [
      'From October 2016 until it was withdrawn on 1 May 2018',
      { versions: { '2016-10': {} }, withdrawn: withdrawalOn('2018-05-01') },
    ],
    ['Since a date not known', { versions: { undated: { notBefore: '2018' as PolicyDate } } }],
  ])('%s', (words, facts) => {
    expect(period(facts)).toBe(words);
  });
});

test('every clause that any published version had has a page; those of today come first', () => {
  const { policy } = policyView({
    versions: { ...FACTS.versions, '2030': { draft: true, text: clause('draft', 'soon') } },
  });
  expect([...clausesEver(policy)]).toEqual([
    ['b', 'Post'],
    ['scope', 'Scope'],
    ['a', 'Post'],
  ]);
});
