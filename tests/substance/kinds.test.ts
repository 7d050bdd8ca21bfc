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

const NOTE = '\n\n[^1]: Only with your consent.';

describe('footnotes', () => {
  test('that apply to another sentence now are told with what they say', () => {
    expect(
      linesOf(
        `We share with couriers.[^1] We share with advertisers.${NOTE}`,
        `We share with couriers. We share with advertisers.[^1]${NOTE}`,
      ),
    ).toEqual([
      'Mark of a footnote moved: “We share with couriers.[1] We share with advertisers.” became “We share with couriers. We share with advertisers.[1]”; the footnote says “Only with your consent.”',
    ]);
  });

  test('that went are told once, with their words', () => {
    expect(linesOf(`We share it.[^1]\n\n[^1]: Außer bei Streit.`, 'We share it.')).toEqual([
      'Footnote removed: “Außer bei Streit.”',
    ]);
  });

  test('that apply to fewer sentences than before are told with the sentence', () => {
    expect(linesOf(`It costs 5.[^1] And 2.[^1]${NOTE}`, `It costs 5. And 2.[^1]${NOTE}`)).toEqual([
      'Mark of a footnote removed: “It costs 5.[1] And 2.” became “It costs 5. And 2.”; the footnote says “Only with your consent.”',
    ]);
  });
});

describe('words that are printed struck out', () => {
  test('are withdrawn: a negation among them is removed', () => {
    expect(linesOf('We never sell data.', 'We ~~never~~ sell data.')).toEqual([
      'Negation removed: “We never sell data.” became “We sell data.”',
    ]);
  });

  test('and hold again when they are no longer', () => {
    expect(linesOf('Wir ~~müssen~~ fragen.', 'Wir müssen fragen.', 'de')).toEqual([
      'Duty or permission added: “Wir fragen.” became “Wir müssen fragen.”',
    ]);
  });

  test('do not stand beside what replaces them', () => {
    expect(linesOf('Kept for 1 year.', 'Kept for ~~1 year~~ 2 years.')).toEqual([
      'Length of time: “1 year” became “2 years”; longer by 1 year',
    ]);
  });
});

describe('quantities', () => {
  test.each([
    ['The cap is $1M.', 'The cap is $1B.', 'Amount: “$1M” became “$1B”; higher by $999,000,000'],
    ['Up to 10 MB.', 'Up to 10 GB.', 'Number: “10 MB” became “10 GB”'],
    ['Within 3 km.', 'Within 5 km.', 'Number: “3 km” became “5 km”; higher by 2 km'],
    ['At 20 degrees.', 'At -20 degrees.', 'Sign added: “At 20 degrees.” became “At -20 degrees.”'],
    ['From 9:00 to 17:00.', 'From 9:00 to 16:30.', 'Number: “17:00” became “16:30”'],
    [
      'You pay $5 per month.',
      'You pay $5 per week.',
      'Amount: “$5 per month” became “$5 per week”',
    ],
    [
      'You pay $5 a month.',
      'You pay $9 a month.',
      'Amount: “$5 a month” became “$9 a month”; higher by $4',
    ],
    [
      'You paid €5 a year ago.',
      'You paid €9 a year ago.',
      'Amount: “€5” became “€9”; higher by €4',
    ],
    ['Odds are 2:1.', 'Odds are 3:1.', 'Number: “2:1” became “3:1”'],
    [
      'Within thirty (30) days.',
      'Within sixty (30) days.',
      'Length of time: “thirty (30) days” became “sixty (30) days”',
    ],
    [
      'Within six (6) months.',
      'Within six (9) months.',
      'Length of time: “six (6) months” became “six (9) months”',
    ],
  ])('from “%s” to “%s”: %s', (from, to, line) => {
    expect(linesOf(from, to)).toEqual([line]);
  });

  test.each([
    ['en', 'Within seventy-five days.', 'Within 75 days.', 'seventy-five days', '75 days'],
    ['en', 'Within some days.', 'Within 30 days.', 'some days', '30 days'],
    ['en', 'It costs several euros.', 'It costs 5 euros.', 'several euros', '5 euros'],
    ['de', 'Binnen dreiundvierzig Tagen.', 'Binnen 43 Tagen.', 'dreiundvierzig Tagen', '43 Tagen'],
    ['nl', 'Binnen thirty days.', 'Binnen 30 days.', 'thirty days', '30 days'],
  ])('in %s, “%s” → “%s” is no figure that came', (tag, from, to, old, now) => {
    const [there, back] = [linesOf(from, to, tag), linesOf(to, from, tag)];
    expect(there).toEqual([expect.stringMatching(new RegExp(`: “${old}” became “${now}”$`))]);
    expect(back).toEqual([expect.stringMatching(new RegExp(`: “${now}” became “${old}”$`))]);
  });

  test('that stand where no number was are one that came', () => {
    expect(linesOf('Within a reasonable time.', 'Within 30 days.')).toEqual([
      'Length of time added: “Within a reasonable time.” became “Within 30 days.”',
    ]);
  });

  test('are not read where they are written in a way that is not known', () => {
    expect(linesOf('Interest is 1/2 %.', 'Interest is 1/3 %.')).toEqual([]);
    expect(linesOf('It costs $5X a month.', 'It costs $9X a month.')).toEqual([]);
  });
});

describe('bounds that replaced others', () => {
  test.each([
    ['en', 'We tell you before we share it.', 'We tell you after we share it.', 'before', 'after'],
    [
      'de',
      'Mindestens 99 % Verfügbarkeit.',
      'Höchstens 99 % Verfügbarkeit.',
      'Mindestens',
      'Höchstens',
    ],
    ['fr', 'Au moins 99 % du temps.', 'Au plus 99 % du temps.', 'Au moins', 'Au plus'],
    ['it', 'Almeno il 99 % del tempo.', 'Al massimo il 99 % del tempo.', 'Almeno', 'Al massimo'],
    ['es', 'Le avisamos antes de hacerlo.', 'Le avisamos después de hacerlo.', 'antes', 'después'],
  ])('in %s', (tag, from, to, old, now) => {
    expect(linesOf(from, to, tag)).toContain(`Bound: “${old}” became “${now}”`);
  });
});

test('two negations in one paragraph are two lines', () => {
  const lines = linesOf('You can object. We sell it.', 'You can not object. We do not sell it.');
  expect(lines.filter((line) => line.startsWith('Negation added'))).toHaveLength(2);
});

test('a short sentence in which a word was replaced is not told as one that came', () => {
  expect(linesOf('Usted debe pagar, salvo que cancele.', 'Usted puede pagar.', 'es')).toEqual([
    'Duty or permission: “debe” became “puede”',
    'Exception or limit removed: “Usted debe pagar, salvo que cancele.” became “Usted puede pagar.”',
  ]);
});

test('countries that replaced as many others are one line', () => {
  expect(
    linesOf(
      'Wir übermitteln sie nach Japan und Chile.',
      'Wir übermitteln sie nach Indien und Peru.',
      'de',
    ),
  ).toEqual(['Country or region: “Japan … Chile” became “Indien … Peru”']);
});

test('an article is a clause of the text itself where the text cites no law', () => {
  const text = (more: string) =>
    `## 1. Champ\n\nTous.\n${more}## ${more ? 3 : 2}. Responsabilité\n\nSous réserve de l’article 3, nous payons.\n\n## ${more ? 4 : 3}. Limites\n\nJusqu’à 500 euros.\n`;
  const [first] = linesOf(text(''), text('\n## 2. Assurance\n\nNous sommes assurés.\n\n'), 'fr');
  expect(first).toMatch(/^Reference left as it was: “article 3” stays/);
});

test('two cells that changed places are told by the rows’ names, not by their quantities', () => {
  const table = (first: string, second: string) =>
    `| Kind | Kept | Name |\n|---|---|---|\n| ad | ${first} | IDE |\n| ad | ${second} | GPS |\n| ad | 3 days | DSID |`;
  expect(linesOf(table('30 days', '60 days'), table('60 days', '30 days'))).toEqual([
    'Length of time: “30 days” became “60 days”; longer by 30 days; IDE',
    'Length of time: “60 days” became “30 days”; shorter by 30 days; GPS',
  ]);
});

test('a row is called by the cell that tells it from the others', () => {
  const table = (kept: string) =>
    `| Kind | Aim | Name | Kept |\n|---|---|---|---|\n| HTTP | ads | _ga | ${kept} |\n| HTTP | ads | _gid | 1 day |`;
  expect(linesOf(table('2 years'), table('1 year'))).toEqual([
    'Length of time: “2 years” became “1 year”; shorter by 1 year; _ga',
  ]);
});

test('versions of programs are no numbers that rise', () => {
  expect(linesOf('Android 1.0.7 or later.', 'Android 112 or later.')).toEqual([
    'Number: “1.0.7” became “112”',
  ]);
  expect(linesOf('It costs € 1,000,000.50.', 'It costs € 2,000,000.50.')).toEqual([
    'Amount: “€ 1,000,000.50” became “€ 2,000,000.50”; higher by €1,000,000',
  ]);
});

describe('a column of a table', () => {
  const old = ['| Name | Kept |', '|---|---|', '| IDE | 3 days |', '| GPS | 9 days |'].join('\n');
  const now = [
    '| Name | Purpose | Kept |',
    '|---|---|---|',
    '| IDE | ads | 3 days |',
    '| GPS | maps of Israel | 9 days |',
  ].join('\n');

  test('that came or went is told by its head, and not as rows that changed', () => {
    const [line, country, ...others] = linesOf(old, now).reverse();
    expect(line).toBe('Table column added: “Purpose”');
    expect(country).toBe('Country or region added: “maps of Israel”; GPS');
    expect(others).toEqual([]);
    expect(linesOf(now, old)).toContain('Table column removed: “Purpose”');
  });

  test('leaves told what else changed in a row', () => {
    const lines = linesOf(old, now.replace('| IDE | ads | 3 days |', '| IDE | ads | as needed |'));
    expect(lines).toContain('Table column added: “Purpose”');
    expect(lines.filter((line) => line.includes('IDE'))).toHaveLength(1);
  });

  test('is none where the words of a head were exchanged', () => {
    const lines = linesOf(old, old.replace('Kept', 'Lifetime'));
    expect(lines).toEqual(['Table row changed: Name']);
  });
});

test('what came with a column of a table is one line', () => {
  const table = (kept: (name: string) => string) =>
    `| Name | Aim |\n|---|---|\n${['_ga', '_gid', '_fbp'].map((name) => `| ${name} | counting visits of ${name}${kept(name)} |\n`).join('')}`;
  const lines = linesOf(
    table(() => ''),
    table((name) => `, kept ${name.length} days`),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Length of time added: .*; in 3 places; _ga$/);
});
