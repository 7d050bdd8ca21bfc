import { describe, expect, test } from 'vitest';
import { lineAsText } from '../../src/site/words/substance-in-words.ts';
import { findSubstance } from '../../src/substance/find-substance.ts';
import { substanceLines } from '../../src/substance/substance-lines.ts';
import { compareMarkdown } from '../compare/compared-files.ts';
import { ENGLISH_WORDS } from '../english-words.ts';

/** The lines of a summary as plain text. */
function linesOf(from: string, to: string, tag = 'en'): string[] {
  return substanceLines(findSubstance(compareMarkdown(from, to), tag)).lines.map((line) =>
    lineAsText(ENGLISH_WORDS, line),
  );
}

describe('a company', () => {
  test.each([
    [
      'Where Acme S.r.l. does so, we do.',
      'Where Acme US, LLC does so, we do.',
      'Acme S.r.l.',
      'Acme US, LLC',
    ],
    ['Thanks to Acme for this.', 'Thanks to Acme Inc. for this.', 'Acme', 'Acme Inc.'],
    ['The text is of ACME alone.', 'The text is of Acme US, LLC alone.', 'ACME', 'Acme US, LLC'],
    [
      'Write to Acme United Kingdom Ltd, 37 Long Road, London SE1 7TL, United Kingdom, at once.',
      'Write to Acme Ireland Ltd, Unit 3D North Point, New Road, Cork, T23 AT2P, Ireland, at once.',
      'Acme United Kingdom Ltd',
      'Acme Ireland Ltd',
    ],
  ])('that has another name did not come or go: “%s” → “%s”', (from, to, old, now) => {
    expect(linesOf(from, to)).toContain(`Company or recipient: “${old}” became “${now}”`);
    expect(linesOf(to, from)).toContain(`Company or recipient: “${now}” became “${old}”`);
  });

  test('of whose name a full stop alone changed is no news', () => {
    expect(linesOf('We send it to Acme Inc in May.', 'We send it to Acme Inc. in May.')).toEqual(
      [],
    );
  });

  test('is none where it is a country', () => {
    const lines = linesOf('We send it to Italy.', 'We send it to Italy and New Zealand.');
    expect(lines).toEqual([
      'Country or region added: “We send it to Italy.” became “We send it to Italy and New Zealand.”',
    ]);
  });

  test('that came is told as one that came', () => {
    expect(
      linesOf('We share it with Acme Ltd.', 'We share it with Acme Ltd and Bolt Ltd.'),
    ).toEqual([
      'Company or recipient added: “… share it with Acme Ltd.” became “… share it with Acme Ltd and Bolt Ltd.”',
    ]);
  });
});

describe('nothing is told', () => {
  test.each([
    ['en', 'of days in “a business”', 'You gave them to us.', 'You gave them to a business.'],
    ['en', 'of a recipient behind “a”', 'We share it by mail.', 'We share it by a Gmail address.'],
    [
      'en',
      'of a person where a letter begins a line',
      '| M. Contact with us |\n|---|',
      '| N. Contact with us |\n|---|',
    ],
    [
      'en',
      'of the number of a line',
      'We may.\n\n7.1 We may change it.',
      'We may.\n\n6.1 We may change it.',
    ],
    [
      'en',
      'of the number of a note',
      'Read about our partners[47].',
      'Read about our partners[49].',
    ],
    [
      'fr',
      'of an exception in “en tant que”',
      'Elle agit comme contrôleur des données.',
      'Elle agit en tant que contrôleur des données.',
    ],
    [
      'it',
      'of an exception in “salva”',
      'Premi qui per finire la scelta.',
      'Premi “Salva” per finire la scelta.',
    ],
    [
      'en',
      'of an exception in “read-only”',
      'Partners get access to our data.',
      'Partners get read-only access to our data.',
    ],
    [
      'en',
      'of a recipient behind “in compliance with”',
      'We share it lawfully.',
      'We share it in compliance with CalOPPA.',
    ],
    [
      'en',
      'of a recipient that has something',
      'We share it and you agree.',
      'We share it and you agree to Acme’s Collection.',
    ],
  ])('in %s, %s', (tag, _, from, to) => {
    for (const lines of [linesOf(from, to, tag), linesOf(to, from, tag)])
      expect(lines.filter((line) => !/^(?:Table row|Sentence|Duty)/.test(line))).toEqual([]);
  });

  test.each(['To enforce our rights', 'Facilitating payments', 'For Safety', 'Messages you send'])(
    'of a recipient in an item that names none: “%s”',
    (item) => {
      const list = (...items: string[]) => ['We share it with partners:', '', ...items].join('\n');
      const [from, to] = [list('- banks', '- courts'), list('- banks', `- ${item}`, '- courts')];
      expect(linesOf(from, to)).toEqual([`Paragraph added: “${item}”`]);
    },
  );
});
