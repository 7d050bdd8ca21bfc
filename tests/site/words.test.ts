import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseText } from '../../src/messages/phrase.ts';
import type { PolicyDate } from '../../src/policy/date.ts';
import { escapeMarkup } from '../../src/site/html/escape-markup.ts';
import { changesInWords } from '../../src/site/words/change-in-words.ts';
import { citationOf } from '../../src/site/words/citation.ts';
import { dated, versionInWords, versionPhrase } from '../../src/site/words/dates-in-words.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { fragmentOf, textOfHtml } from './parsed-html.ts';
import { policyView, type VersionFacts } from './sample-library.ts';

test.each([
  ['2021-11-17', '17 November 2021', 'on 17 November 2021'],
  ['2016-10', 'October 2016', 'in October 2016'],
  ['2016', '2016', 'in 2016'],
  ['2024-02-29', '29 February 2024', 'on 29 February 2024'],
  ['1999-01-01', '1 January 1999', 'on 1 January 1999'],
])('%s is said as precisely as it is', (date, words, on) => {
  expect(ENGLISH_WORDS.date(date as PolicyDate)).toBe(words);
  expect(phraseText(dated(ENGLISH_WORDS, 'on', date as PolicyDate))).toBe(on);
  expect(ENGLISH_WORDS.time(date as PolicyDate)).toEqual({ text: words, time: date });
});

test.each([
  ['2016-10', 'October 2016', 'version of October 2016'],
  [
    '2016-10.2',
    'October 2016 (second of that month)',
    'version of October 2016 (second of that month)',
  ],
  [
    '2021-11-17.3',
    '17 November 2021 (third of that day)',
    'version of 17 November 2021 (third of that day)',
  ],
  ['2016.12', '2016 (no. 12 of that year)', 'version of 2016 (no. 12 of that year)'],
  ['undated', 'Undated version', 'undated version'],
  ['undated.2', 'Undated version (second)', 'undated version (second)'],
])('the version %s has a name that tells it from others', (name, alone, phrase) => {
  const { policy } = policyView({ versions: { [name]: {} } });
  const [version] = policy.versions;
  expect(
    version && [versionInWords(ENGLISH_WORDS, version), versionPhrase(ENGLISH_WORDS, version)],
  ).toEqual([alone, phrase]);
});

describe('what changed is counted', () => {
  const ONE = '## One {#one}\n\nFirst.\n\n';
  const TWO = '## Two {#two}\n\nSecond.\n\n';
  const said = (before: VersionFacts, after: VersionFacts) => {
    const { policy, view } = policyView({ versions: { '2016': before, '2020': after } });
    const [from, to] = policy.versions;
    return from && to && changesInWords(view.words, view.steps.of(policy, { from, to }));
  };

  test.each<[string, VersionFacts, VersionFacts]>([
    ['No words changed', { text: ONE }, { text: ONE }],
    ['No words changed', { text: ONE }, { text: ONE.replace('First', '**First**') }],
    ['Only the title or the opening words changed', { text: ONE }, { text: `Hear.\n\n${ONE}` }],
    ['Only the title or the opening words changed', { text: ONE }, { text: ONE, title: 'Privacy' }],
    ['The text changed', { text: 'Hear this.' }, { text: 'Hear that.' }],
    ['1 clause changed', { text: ONE + TWO }, { text: ONE + TWO.replace('Second', 'Other') }],
    ['2 clauses changed', { text: ONE + TWO }, { text: (ONE + TWO).replaceAll('.', '!') }],
    ['1 clause moved', { text: ONE + TWO }, { text: TWO + ONE }],
    ['1 clause added', { text: ONE }, { text: ONE + TWO }],
    ['1 clause removed', { text: ONE + TWO }, { text: ONE, removed: ['two'] }],
    ['1 clause changed, 1 added', { text: ONE }, { text: ONE.replace('First', 'Other') + TWO }],
    [
      '1 clause renamed',
      { text: TWO },
      { text: TWO.replace('#two', '#second'), moved: { two: 'second' } },
    ],
    [
      '1 clause moved, 1 renamed',
      { text: ONE + TWO },
      { text: TWO.replace('#two', '#second') + ONE, moved: { two: 'second' } },
    ],
    [
      'Only the footnotes changed',
      { text: `${ONE}All.[^1]\n\n[^1]: Ours.` },
      { text: `${ONE}All.[^1]\n\n[^1]: Yours.` },
    ],
    ['1 clause merged into others', { text: ONE + TWO }, { text: ONE, moved: { two: 'one' } }],
  ])('%s', (words, from, to) => {
    expect(said(from, to)).toBe(words);
  });
});

describe('a citation', () => {
  const facts = { versions: { '2011-10': { wording: 'restated' as const }, '2016-10': {} } };
  const { view, policy } = policyView(facts, '2026-11-20', {
    publisher: { name: 'We', email: 'a+b&c@sample.example', address: [], details: [] },
  });
  const [version] = policy.versions;
  if (!version) throw new Error('The sample has no version.');
  const status = 'In force since October 2011.';
  const citation = citationOf(view, policy, version, status, { isSettled: false });

  test('has the text, version, wording, address, status with its day, digest, and how to check it, a line each', () => {
    expect(citation.lines).toEqual([
      'Acme, “Privacy Policy”, version of October 2011, restated wording',
      'https://sample.example/acme/privacy/2011-10/',
      'In force since October 2011. Status as of 20 November 2026.',
      `SHA-256 ${version.digest}`,
      'Of the whole version; check it at https://sample.example/verify/',
    ]);
    expect(citation.lines).toContain(citation.address);
  });

  test('names no day of what is so on any later one', () => {
    const superseded = 'Superseded in October 2016 by a newer version.';
    const { lines } = citationOf(view, policy, version, superseded, { isSettled: true });
    expect(lines[2]).toBe(superseded);
  });

  test('comes with a mail that names version and digest, encoded as RFC 6068 wants', () => {
    const [to, query] = citation.mail.href.replace('mailto:', '').split('?');
    expect(to).toBe('a%2Bb%26c@sample.example');
    const fields = new URLSearchParams((query ?? '').replaceAll('+', '%2B'));
    expect(fields.get('subject')).toBe('Error in acme/privacy, version 2011-10');
    expect(fields.get('body')).toBe(
      `Clause:\r\nWhat is wrong:\r\n\r\nhttps://sample.example/acme/privacy/2011-10/\r\nSHA-256 ${version.digest}`,
    );
    expect(citation.mail.href).toMatch(/^[\x21-\x7e]+$/);
    expect(citation.mail.href).not.toMatch(/["<>]/);
  });
});

test('escaped text is the text again, in an element and in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // Parsers of HTML replace these themselves.
      fc.pre(!/[\r\0]/.test(text));
      const node = fragmentOf(`<p>${escapeMarkup(text)}</p><img alt="${escapeMarkup(text)}">`);
      expect(textOfHtml(node, () => false)).toBe(text + text);
    }),
  );
});
