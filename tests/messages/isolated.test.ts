import fc from 'fast-check';
import { MessageFormat } from 'messageformat';
import { describe, expect, test } from 'vitest';
import { compileMessage } from '../../src/messages/compile-message.ts';
import { ENGLISH } from '../../src/messages/english.ts';
import { formatterFor } from '../../src/messages/format-message.ts';
import { betweenIsolates, isolated } from '../../src/messages/isolated.ts';
import { phraseText } from '../../src/messages/phrase.ts';
import { plainMessage, plainWords } from '../../src/messages/plain-words.ts';
import { wordsIn } from '../../src/messages/words-in.ts';
import { printPhrase } from '../../src/site/html/print-phrase.ts';

const ARABIC = 'سياسة الخصوصية';

describe('a value in a message', () => {
  const SOURCE = 'On {#page}{$title}{/page}: {$title}, 2.';

  test.each([
    ['en', ARABIC],
    ['de', 'תקנון (2)'],
    ['ar', 'Acme Inc.'],
    ['he', '日本語'],
    ['fa', '+44 20 7946 0000'],
    ['ar', '2016-10'],
  ])(
    'that runs the other way is isolated in %s as MessageFormat 2 has it: %s',
    (language, title) => {
      const reference = new MessageFormat(language, '{$title}', { bidiIsolation: 'default' });
      const said = formatterFor(language).format(compileMessage('{$title}'), { title });
      expect(phraseText(said)).toBe(reference.format({ title }));
      expect(phraseText(said)).toBe(`\u2068${title}\u2069`);
    },
  );

  test.each([
    ['en', 'Acme Inc. (2)'],
    ['it', '日本語'],
    ['ar', `${ARABIC} 2`],
    ['ar', '12'],
    ['he', ''],
    ['ar', ' · '],
    ['en', `the \u2068${ARABIC}\u2069 of today`],
    ['ar', `${ARABIC} \u2068Acme \u2068B\u2069 Inc.\u2069`],
  ])('that runs the same way stays as it is in %s: %s', (language, title) => {
    const said = formatterFor(language).format(compileMessage('{$title}'), { title });
    expect(phraseText(said)).toBe(title);
  });

  test('is isolated within links, dates keep what machines read, and isolates are elements on pages', () => {
    const link = { text: ARABIC, href: '/b/' };
    const { format } = formatterFor('en');
    expect(format(compileMessage(SOURCE), { title: ARABIC, page: '/a/' })).toEqual([
      'On ',
      { text: `\u2068${ARABIC}\u2069`, href: '/a/' },
      `: \u2068${ARABIC}\u2069, 2.`,
    ]);
    expect(format(compileMessage('See {$link}'), { link })).toEqual([
      'See ',
      { text: `\u2068${ARABIC}\u2069`, href: '/b/' },
    ]);
    expect(printPhrase([`a \u2068b\u2069 & \u2068c \u2068d\u2069\u2069 e`], String)).toBe(
      'a <bdi>b</bdi> &amp; <bdi>c \u2068d\u2069</bdi> e',
    );
    expect(betweenIsolates('a \u2068b, never closed')).toEqual(['a \u2068b, never closed']);
  });

  test('is isolated always where the script that says it cannot see which way it runs', () => {
    const pieces = plainMessage(compileMessage('To {#page}{$title}{/page}: {$title}'), true) ?? [];
    const say: (key: never, values: object) => unknown = plainWords(
      { en: { 'cite.clause': pieces } },
      'en',
    ).phrase;
    expect(say('cite.clause' as never, { title: 'A', page: '/' })).toEqual([
      'To ',
      { text: '\u2068A\u2069', href: '/' },
      ': ',
      '\u2068',
      'A',
      '\u2069',
    ]);
  });
});

test('names that stand in a list or beside each other are isolated one by one', () => {
  const words = wordsIn('en');
  expect(words.name(ARABIC)).toBe(`\u2068${ARABIC}\u2069`);
  expect(words.list(['Acme', ARABIC])).toBe(`Acme and \u2068${ARABIC}\u2069`);
});

test('no byte is added to a site whose words all run from the left', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aé漢ж9 .,()«»“”-/:'), maxLength: 20 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(isolated(text, 'ltr')).toBe(text);
    }),
  );
  for (const text of Object.values(ENGLISH)) expect(isolated(text, 'ltr')).toBe(text);
});

test('an isolated value is not isolated again', () => {
  const any = fc.string({ unit: fc.constantFrom(...'ab عב12.-( '), maxLength: 12 });
  fc.assert(
    fc.property(any, fc.constantFrom('ltr' as const, 'rtl' as const), (text, around) => {
      const once = isolated(text, around);
      expect(isolated(once, around)).toBe(once);
    }),
  );
});
