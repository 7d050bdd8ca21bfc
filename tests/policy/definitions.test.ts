import { describe, expect, test } from 'vitest';
import { definesTerm, definitionsInText, written } from '../../src/policy/definitions.ts';

type Bold = readonly (readonly [number, number])[];

/** The terms that a passage defines. */
const termsIn = (text: string, language = 'en', bold: Bold = []) =>
  definitionsInText(text, bold, language).map(({ term }) => term);

describe('a passage defines each term that it quotes', () => {
  test.each([
    ['en', '"Data" shall mean this.', ['Data']],
    ['en', '"Data" has the meaning of the law.', ['Data']],
    ['en', '“Data” and “Facts” have the meanings of the law.', ['Data', 'Facts']],
    ['en', '“Data” is defined as this.', ['Data']],
    ['en', '“Data”, refers to this.', ['Data']],
    [
      'en',
      '“Data”, “Personal Data” and the “Facts” mean this.',
      ['Data', 'Personal Data', 'Facts'],
    ],
    ['en', '“Data” means this. “Facts” means that.', ['Data', 'Facts']],
    ['en', '“Data,” means this.', ['Data']],
    ['en', '“ Personal  Data ” means this.', ['Personal Data']],
    ['en', '“One two three four five” means this.', ['One two three four five']],
    ['en', 'Acme, Inc. (hereinafter “Acme”) is ours.', ['Acme']],
    ['en', 'Acme, Inc. (together with others, “Acme”.) is ours.', ['Acme']],
    ['en', 'Acme, Inc. (“Acme”, “we” or “us”) is ours.', ['Acme', 'we', 'us']],
    ['en', 'They are referred to here and there as the “Parts”.', ['Parts']],
    ['en', 'Hereinafter “Parts” are theirs.', ['Parts']],
    ['it', '«Dati» e «Fatti» indicano questo.', ['Dati', 'Fatti']],
    ['it', 'Quelli, di seguito gli «Utenti», leggono.', ['Utenti']],
    ['it', 'Questa, in seguito l’«App», legge.', ['App']],
    ['it', 'Nel seguito «App».', ['App']],
    ['de', '„Daten“ oder „Angaben“ bezeichnen dies.', ['Daten', 'Angaben']],
    ['de', '„Daten“ steht für dies.', ['Daten']],
    ['de', 'Wir, im folgenden „Firma“, lesen.', ['Firma']],
    ['de', 'Im Folgenden die „Firma“.', ['Firma']],
    ['de', 'Nachstehend „Firma“.', ['Firma']],
  ])('%s: %s', (language, text, terms) => {
    expect(termsIn(text, language)).toEqual(terms);
  });

  test.each([
    ['en', '“Data” meanwhile moved.'],
    ['en', '“Cards” means of payment are these.'],
    ['en', '“Data.” means this.'],
    ['en', '“Data”: means this.'],
    ['en', '“12” means this.'],
    ['en', '“A” means this.'],
    ['en', '“One two three four five six” means this.'],
    ['en', 'Acme (also known as “Parts”) is ours.'],
    ['en', 'Small files (e.g. “Cookies”) stay.'],
    ['en', 'Files such as “Cookies” mean this.'],
    ['en', 'They are referred to in all of this long text as “Parts”.'],
    ['it', 'Noi (anche «Ditta») leggiamo.'],
    ['it', 'File (ad esempio «Cookie») restano.'],
    ['de', 'Wir (auch „Firma“) lesen.'],
    ['de', 'Dateien (z. B. „Cookies“) bleiben.'],
    ['fr', '“Data” means this.'],
  ])('but none in %s: %s', (language, text) => {
    expect(termsIn(text, language)).toEqual([]);
  });

  test('though another name or an example is told long before it', () => {
    expect(termsIn('Such as we are, and this is told long before, “Data” means this.')).toEqual([
      'Data',
    ]);
  });

  test('in each variety of a language', () => {
    expect(termsIn('“Data” means this.', 'en-GB')).toEqual(['Data']);
    expect(termsIn('„Daten“ meint dies.', 'de-AT')).toEqual(['Daten']);
  });
});

describe('a passage defines a term', () => {
  test.each([
    ['in bold', 'So data means this.', [[3, 7]], ['data']],
    ['in bold before a comma', 'So data, means this.', [[3, 7]], ['data']],
    [
      'in bold, and another one',
      'Data means this. So data means that.',
      [[20, 24]],
      ['data', 'Data'],
    ],
    ['in bold, not with the words before it', 'So Data means this.', [[3, 7]], ['Data']],
    ['in bold as a whole', 'Data means this.', [[0, 4]], ['Data']],
    ['in bold, but not what is bold elsewhere', 'So data is what it means.', [[3, 7]], []],
    ['in bold, but no sentence', 'Data. means this.', [[0, 5]], []],
    ['in bold, but what it means comes at once', 'Data is so much; it means this.', [[0, 4]], []],
    ['at the beginning of a sentence', 'Personal Data means this.', [], ['Personal Data']],
    ['after a semicolon', 'We read; Data mean this.', [], ['Data']],
    ['after a question', 'What then? Consent means a yes.', [], ['Consent']],
    ['without its article', 'The Service means this.', [], ['Service']],
    ['without its article later', 'So. Our Service means this.', [], ['Service']],
    ['but not amid a sentence', 'So then Data means this.', [], []],
    ['but not in small letters', 'data means this.', [], []],
    ['but no longer one than three words', 'All Very Personal Data means this.', [], []],
  ] as const)('%s: %s', (_, text, bold, terms) => {
    expect(termsIn(text, 'en', bold)).toEqual(terms);
  });

  test.each([
    'This means that we store it.',
    'That means this.',
    'It means this.',
    'Which means this.',
    'Other means are these.',

    'By All Means come.',
    'By Such means we do this.',
  ])('no term is told in: %s', (text) => {
    expect(termsIn(text)).toEqual([]);
    expect(termsIn(text, 'en', [[0, text.search(/ [Mm]eans/)]])).toEqual([]);
  });

  test('and what is done by some means is none', () => {
    expect(termsIn('Reasonable means are taken. Technical means have limits.')).toEqual([]);
  });

  test('at the beginning of a sentence in English alone, where capitals say that it is a term', () => {
    expect(termsIn('Daten bedeuten means dies.', 'de')).toEqual([]);
    expect(termsIn('Daten bedeutet dies.', 'de')).toEqual([]);
  });

  test('once, though it is quoted and in bold', () => {
    expect(termsIn('“Data” means this.', 'en', [[0, 6]])).toEqual(['Data']);
    expect(termsIn('“Data” means this.', 'en', [[1, 5]])).toEqual(['Data']);
  });
});

test('a definition knows its place, its other names, and whether it is only a short form', () => {
  expect(definitionsInText('So the “Data” or “Facts” mean this.', [], 'en')).toEqual([
    { term: 'Data', index: 8, synonyms: ['Data', 'Facts'], isShort: false },
    { term: 'Facts', index: 18, synonyms: ['Data', 'Facts'], isShort: false },
  ]);
  expect(definitionsInText('Our sites (the “Sites”).', [], 'en')).toEqual([
    { term: 'Sites', index: 16, synonyms: ['Sites'], isShort: true },
  ]);
  expect(definitionsInText('So Data means this.', [[3, 7]], 'en')).toEqual([
    { term: 'Data', index: 3, synonyms: ['Data'], isShort: false },
  ]);
});

test('a passage says what a term means, in quotation marks or none, with any apostrophe', () => {
  const definesData = definesTerm('Data', 'en');
  expect(definesData('Data means this.')).toBe(true);
  expect(definesData('So “Data” means this.')).toBe(true);
  expect(definesData('Data are theirs, and Data means this.')).toBe(true);
  expect(definesData('Data are what it means.')).toBe(false);
  expect(definesData('It means this.')).toBe(false);
  expect(definesTerm("User's   Data", 'en')('User’s Data means this.')).toBe(true);
  expect(definesTerm('U.S.', 'en')('UxSx means this.')).toBe(false);
  expect(definesTerm('Data', 'fr')('Data means this.')).toBe(false);
});

test('a term is written with any white space and apostrophe, and its marks are no pattern', () => {
  const isWritten = (term: string, text: string) =>
    new RegExp(`^${written(term)}$`, 'u').test(text);
  expect(isWritten('a’s  (b+c)', "a's\n(b+c)")).toBe(true);
  expect(isWritten("a's", 'a’s')).toBe(true);
  expect(isWritten('a.c', 'abc')).toBe(false);
  expect(isWritten('a b', 'ab')).toBe(false);
});
