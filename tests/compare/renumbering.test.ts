import { describe, expect, test } from 'vitest';
import { isNews } from '../../src/compare/is-news.ts';
import { compareMarkdown, news } from './compared-files.ts';

const lines = (...texts: string[]) =>
  texts.map((text) => text.replace(/^([^ ]*)([.)])/, '$1\\$2')).join('\n\n');

describe('a number at the beginning of a line that changed', () => {
  test('because another line came or went is no news', () => {
    const from = lines('(a) names of visitors', '(b) numbers of rooms', '(c) days of stay');
    const to = lines('(a) names of visitors', '(b) days of stay');
    const { blocks } = compareMarkdown(from, to);
    expect(blocks.filter(isNews).map(({ kind }) => kind)).toEqual(['removed']);
    expect(blocks.at(-1)?.notes).toEqual(['renumbered']);
  });

  test('with the number of its clause is no news', () => {
    const from = '## 2. Fees\n\n2.1 The fee is due.\n\n2.2 It is paid back.\n';
    const before = '## 1. Scope\n\nAll of it.\n\n';
    const inserted = '## 2. Names\n\nAll of them.\n\n';
    const to = from.replaceAll('2.', '3.');
    const { blocks } = compareMarkdown(`${before}${from}`, `${before}${inserted}${to}`);
    expect(blocks.filter(isNews).map(({ kind }) => kind)).toEqual(['added', 'added']);
    expect(blocks.slice(-3).map(({ notes }) => notes)).toEqual([
      ['renumbered'],
      ['renumbered'],
      ['renumbered'],
    ]);
  });

  test('with its neighbours, but for no reason, is told as new numbers, and is news', () => {
    const { blocks } = compareMarkdown(
      lines('5) names of visitors', '6) numbers of rooms'),
      lines('8) names of visitors', '9) numbers of rooms'),
    );
    expect(blocks.map(({ kind, notes }) => [kind, ...notes])).toEqual([
      ['same', 'renumbered'],
      ['same', 'renumbered'],
    ]);
    expect(blocks.every(isNews)).toBe(true);
  });

  test.each([
    ['1.000 EUR Selbstbeteiligung', '5.000 EUR Selbstbeteiligung'],
    ['1.5 GB of storage is free.', '0.5 GB of storage is free.'],
    ['99.5 Prozent Verfügbarkeit', '95.0 Prozent Verfügbarkeit'],
    ['30.06.2027 Ende der Frist', '31.12.2026 Ende der Frist'],
    ['14. Tag nach dem Zugang', '30. Tag nach dem Zugang'],
    ['3. März 2027', '31. März 2027'],
    ['1. de mayo de 2027', '15. de mayo de 2027'],
    ['A. Smith is our officer.', 'B. Smith is our officer.'],
    ['(a) your name', '(b) your name'],
    ['2.5 Millionen Euro', '1.5 Millionen Euro'],
    ['12. Lebensjahr', '16. Lebensjahr'],
    ['12. Mai 2027', '21. Mai 2027'],
    ['3. Tage nach Eingang', '5. Tage nach Eingang'],
    ['3.000 kr per month', '5.000 kr per month'],
    ['I. Newton signs.', 'V. Newton signs.'],
  ])('alone is a change of words: %j → %j', (from, to) => {
    const { blocks } = compareMarkdown(lines('One stays.', from), lines('One stays.', to));
    expect(blocks.map(({ kind }) => kind)).toEqual(['same', 'changed']);
    expect(blocks.flatMap(({ notes }) => notes)).toEqual([]);
  });

  test.each([
    ['## 16 Years', '## 13 Years'],
    ['## 14 Tage', '## 30 Tage'],
    ['## Article 6 GDPR', '## Article 9 GDPR'],
    ['## § 5 Widerruf', '## § 7 Widerruf'],
  ])('alone before a heading is a change of words: %j → %j', (from, to) => {
    expect(news(compareMarkdown(`${from}\n\nText.`, `${to}\n\nText.`))).toEqual([
      expect.stringMatching(/^changed: /),
    ]);
  });

  test.each([
    [
      ['C. Weber is our officer.', 'D. Maier helps.'],
      ['D. Weber is our officer.', 'E. Maier helps.'],
    ],
    [
      ['1. Januar 2027 Beginn', '2. Januar 2027 Ende'],
      ['3. Januar 2027 Beginn', '4. Januar 2027 Ende'],
    ],
    [
      ['1.5 GB of storage', '1.6 GB of traffic'],
      ['2.5 GB of storage', '2.6 GB of traffic'],
    ],
  ])('as in %j is a change of words, though two change alike', (from, to) => {
    const { blocks } = compareMarkdown(lines(...from), lines(...to));
    expect(blocks.map(({ kind, notes }) => [kind, ...notes])).toEqual([['changed'], ['changed']]);
  });

  test('is told of the line that has it, and not of one that is alone in its series now', () => {
    const { blocks } = compareMarkdown(
      '## 1. Cookies\n\nWords.\n\n## 2. Rights\n\nOthers.',
      '## 1. Cookies\n\nWords.\n\n## 5. Rights\n\nOthers.',
    );
    expect(blocks.map(({ kind, notes }) => [kind, ...notes])).toEqual([
      ['same'],
      ['same'],
      ['changed'],
      ['same'],
    ]);
  });

  test('of a list that begins elsewhere is told of each item', () => {
    const { blocks } = compareMarkdown('1. Tell us.\n2. Keep it.', '3. Tell us.\n4. Keep it.');
    expect(blocks.map(({ details }) => details)).toEqual([
      [{ kind: 'list number', from: '1.', to: '3.', fromAt: 0, toAt: 0 }],
      [{ kind: 'list number', from: '2.', to: '4.', fromAt: 0, toAt: 0 }],
    ]);
  });

  test('into a point, or the reverse, is told', () => {
    const { blocks } = compareMarkdown('1. Tell us.\n2. Keep it.', '- Tell us.\n- Keep it.');
    expect(blocks.map(({ details }) => [details[0]?.from, details[0]?.to])).toEqual([
      ['1.', '•'],
      ['2.', '•'],
    ]);
  });
});
