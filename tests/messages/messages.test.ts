import fc from 'fast-check';
import { MessageFormat } from 'messageformat';
import { describe, expect, test } from 'vitest';
import { compileMessage, MessageFault } from '../../src/messages/compile-message.ts';
import { ENGLISH } from '../../src/messages/english.ts';
import { formatterFor } from '../../src/messages/format-message.ts';
import { GERMAN } from '../../src/messages/german.ts';
import { ITALIAN } from '../../src/messages/italian.ts';
import { valuesIn } from '../../src/messages/message.ts';
import { phraseText } from '../../src/messages/phrase.ts';
import { type MessageKey, wordsOf } from '../../src/messages/words.ts';
import { missingWords, wordsForText, wordsIn } from '../../src/messages/words-in.ts';
import type { PolicyDate } from '../../src/policy/date.ts';
import { SOURCE_FILES } from '../source-files.ts';

const KEYS = Object.keys(ENGLISH) as MessageKey[];

describe('the messages of every language', () => {
  test.each([
    ['Italian', ITALIAN],
    ['German', GERMAN],
  ])('take the same values in %s as in English', (_, messages) => {
    const differing = KEYS.flatMap((key) => {
      const [own, english] = [messages[key], ENGLISH[key]].map((text) =>
        valuesIn(compileMessage(text)).join(' '),
      );
      return own === english ? [] : [`${key}: ${own} instead of ${english}`];
    });
    expect(differing).toEqual([]);
  });

  test('are all asked for somewhere', () => {
    const sources = SOURCE_FILES.filter(
      ({ path }) => path.startsWith('src/') && !/^src\/messages\/(?:en|it|de)\//.test(path),
    );
    // A key may be put together: `kind.${kind}`.
    const asked = new Set<string>();
    const beginnings: string[] = [];
    for (const { text } of sources) {
      for (const [, key = ''] of text.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g))
        asked.add(key);
      for (const [, begun = ''] of text.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g))
        beginnings.push(begun);
    }
    const idle = KEYS.filter(
      (key) => !asked.has(key) && !beginnings.some((begun) => key.startsWith(begun)),
    );
    expect(idle).toEqual([]);
  });
});

describe('a compiled message', () => {
  const say = (language: string, source: string, values: Record<string, string | number>) =>
    phraseText(formatterFor(language).format(compileMessage(source), values));

  const number = fc.oneof(
    fc.integer({ min: -3, max: 2_000_000 }),
    fc.double({ noNaN: true, min: 0, max: 1e6 }),
  );
  const SOURCES = [
    'Simple words',
    '{{. A beginning of its own}}',
    'A {$name}, \\{escaped\\} and {|a literal|}',
    '.input {$count :number} .match $count 0 {{none}} one {{one of {$name}}} * {{{$count} of {$name}}}',
    '.input {$count :integer} .match $count 1 {{just one}} one {{like one}} few {{few}} many {{many}} * {{{$count}}}',
    '.input {$count :number select=ordinal} .match $count one {{{$count}st}} two {{{$count}nd}} few {{{$count}rd}} * {{{$count}th}}',
    '.input {$count :number select=exact} .match $count 2 {{two}} * {{other}}',
    '.input {$name :string} .input {$count :number} .match $name $count a * {{a}} * one {{one}} a one {{a one}} * * {{rest}}',
    '.local $sum = {$count :number minimumFractionDigits=2} {{It is {$sum}}}',
  ];
  test('says what the reference implementation says, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOURCES),
        fc.constantFrom('en-GB', 'it', 'de', 'ar', 'pl', 'ja'),
        number,
        fc.constantFrom('a', 'b', ''),
        (source, language, any, name) => {
          // `:integer` is for counts.
          const count = source.includes(':integer') ? Math.trunc(any) : any;
          const reference = new MessageFormat(language, source, { bidiIsolation: 'none' });
          const said = say(language, source, { count, name }).replace(/[\u2068\u2069]/g, '');
          expect(said).toBe(reference.format({ count, name }));
        },
      ),
      { numRuns: 600 },
    );
  });

  test('chooses by how precise a date is, and prints it for machines too', () => {
    const words = wordsIn('de');
    expect(words.phrase('date.on', { date: '2021-11-17' })).toEqual([
      'am ',
      { text: '17. November 2021', time: '2021-11-17' },
    ]);
    expect(words.text('date.on', { date: '2016-10' })).toBe('im Oktober 2016');
    expect(words.date('2016' as PolicyDate)).toBe('2016');
  });

  test.each([
    ['it', '2024-01-01', '1º gennaio 2024'],
    ['it-CH', '2024-05-01', '1º maggio 2024'],
    ['it', '2024-01-11', '11 gennaio 2024'],
    ['it', '2024-01', 'gennaio 2024'],
    ['fr', '2024-01-01', '1er janvier 2024'],
    ['en-GB', '2024-01-01', '1 January 2024'],
    ['de', '2024-01-01', '1. Januar 2024'],
  ])('in %s has the first of a month as %s is written: %s', (language, date, said) => {
    expect(formatterFor(language).date(date as PolicyDate)).toBe(said);
  });

  test('makes links and strong words of its markup', () => {
    const { format } = formatterFor('en');
    const message = compileMessage('See {#page}the {$what} page{/page}, {#strong}now{/strong}.');
    expect(valuesIn(message)).toEqual(['page', 'what']);
    expect(format(message, { page: '/x/', what: 'other' })).toEqual([
      'See ',
      { text: 'the other page', href: '/x/' },
      ', ',
      { text: 'now', strong: true },
      '.',
    ]);
  });

  test.each([
    ['a {$b', /Missing/],
    ['{#link}open', /`\{#link\}` is not closed/],
    ['open{/link}', /`\{\/link\}` closes what was not opened/],
    ['{$n :currency}', /There is no function `:currency`/],
    ['.input {$n :number} .match $n one {{one}}', /missing-fallback/],
    ['{#link/}', /holds no words/],
  ])('is refused where it is none: %s', (source, reason) => {
    expect(() => compileMessage(source)).toThrow(MessageFault);
    expect(() => compileMessage(source)).toThrow(reason);
  });
});

describe('the words of a language', () => {
  const own = {
    'de-AT': { 'version.name-undated': 'Undatiert{$place}' },
    fr: { 'date.on': 'le {$date :date}' },
  };

  test('are the site’s own before ours, those of a region before those of the language', () => {
    expect(wordsIn('de-AT', own).text('version.name-undated', { place: '' })).toBe('Undatiert');
    expect(wordsIn('de-AT', own).text('version.noun-undated', { place: '' })).toMatch(/Fassung/);
    expect(wordsIn('de', own).text('version.name-undated', { place: '' })).toBe(
      'Fassung ohne Datum',
    );
  });

  test('are never those of another language: what is missing is known', () => {
    expect(missingWords('de-CH')).toEqual([]);
    expect(missingWords('fr', own)).toHaveLength(KEYS.length - 1);
    expect(() => wordsIn('fr', own).text('version.phrase-undated', { place: '' })).toThrow(
      /no words/,
    );
  });

  test('order, join and count as the language does', () => {
    const german = wordsOf('de', () => []);
    expect(['z', 'ä', 'a'].sort(german.compare)).toEqual(['a', 'ä', 'z']);
    expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
    expect(german.number(1950)).toBe('1.950');
    expect(german.direction).toBe('ltr');
    expect(wordsOf('ar', () => []).direction).toBe('rtl');
  });
});

describe('the words within a text are', () => {
  const page = wordsIn('en');

  test.each([
    ['de', 'Fußnoten'],
    ['it-CH', 'Note'],
    ['en', 'Footnotes'],
    ['ja', 'Footnotes'],
  ])('of its language where that is built in, else of the page: %s', (language, said) => {
    expect(wordsForText(language, page, {}).text('compared.footnotes')).toBe(said);
  });
});
