import { describe, expect, test } from 'vitest';
import { clausesWith, definedTermsIn, usesOf } from '../../src/policy/defined-terms.ts';
import { documentOf } from '../site/sample-library.ts';

/** The terms of an MDX text, each with how many definitions it has. */
function termsIn(text: string, language = 'en'): Record<string, number> {
  return Object.fromEntries(
    definedTermsIn(documentOf(text), language).map(({ term, definitions }) => [
      term,
      definitions.length,
    ]),
  );
}

describe('a term is found by the form of its definition', () => {
  test.each([
    ['en', '“Personal Data” means what is about you.', 'Personal Data'],
    ['en', '**Personal Data** means what is about you.', 'Personal Data'],
    ['en', 'Personal Data means what is about you.', 'Personal Data'],
    ['en', 'We offer sites and apps (the “Services”).', 'Services'],
    ['it', '**«Dati personali»** indica ciò che riguarda l’utente.', 'Dati personali'],
    ['it', 'Per «Dati personali» si intende ciò che riguarda l’utente.', 'Dati personali'],
    ['it', 'Offriamo siti e applicazioni (i «Servizi»).', 'Servizi'],
    ['de', '„Daten“ bezeichnet, was Sie betrifft.', 'Daten'],
    ['de', 'Wir bieten Seiten und Apps (die „Dienste“).', 'Dienste'],
  ])('%s: %s', (language, text, term) => {
    expect(termsIn(text, language)).toEqual({ [term]: 1 });
  });

  test.each([
    'Cookies are small files. By “cookies” we understand those.',
    '**By** means of this button you agree.',
    'Google, Inc. (“Google”) counts visits.',
    'This Privacy Policy (the “Policy”) is ours.',
    'We use the word (“data”) here.',
  ])('none in: %s', (text) => {
    expect(termsIn(text)).toEqual({});
  });

  test('none in a language whose forms are not known', () => {
    expect(termsIn('« Données » means rien.', 'fr')).toEqual({});
  });
});

test('a term that a text defines again, in whatever way, has all of these definitions', () => {
  const text =
    '## A {#a}\n\n- **“Data”** means one thing.\n\n## B {#b}\n\nFor this part, Data means another.';
  const [data] = definedTermsIn(documentOf(text), 'en');
  expect(data?.definitions.map(({ clause }) => clause)).toEqual(['a', 'b']);
});

test('the list that a definition announces is part of it', () => {
  const [services] = definedTermsIn(documentOf('We offer (“Services”):\n\n- sites\n- apps'), 'en');
  expect(services?.definitions[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
});

test('two terms never share an id, and no clause can have one of them', () => {
  const text = '“Ab-Cd” means one. “Ab Cd” means two. “Жд” means three.';
  const ids = definedTermsIn(documentOf(text), 'en').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^term\.[a-z0-9-]+$/.test(id))).toBe(true);
  expect(ids).toHaveLength(3);
});

test('clauses that use it are named once each, in their order, without its definition', () => {
  const document = documentOf(
    'Services matter.\n\n## A {#a}\n\n“Service” means this.\n\n## B {#b}\n\nServices. A Service.\n\n## C {#c}\n\nServicemen.',
  );
  const [service] = definedTermsIn(document, 'en');
  expect(service && clausesWith(service, document, 'en')).toEqual([null, 'b']);
});

test('a heading and a footnote use a term too', () => {
  const document = documentOf(
    '## A {#a}\n\n“Service” means this.\n\n## Services {#b}\n\nNone.\n\n## C {#c}\n\nSee.[^1]\n\n[^1]: Of a Service.',
  );
  const [service] = definedTermsIn(document, 'en');
  expect(service && clausesWith(service, document, 'en')).toEqual(['b', 'c']);
});

describe('the id of a term', () => {
  const idsOf = (text: string, language = 'en') =>
    definedTermsIn(documentOf(text), language).map(({ id }) => id);

  test('has the letters and numbers of its name, in small letters without accents', () => {
    expect(idsOf('“Data (of — 2) Ägypten!a” means this.')).toEqual(['term.data-of-2-agypten-a']);
    expect(idsOf('“§§ Data )” means this.')).toEqual(['term.data']);
    expect(idsOf('“Жд” means this. “Дж” means that.').sort()).toEqual(['term.x', 'term.x-2']);
  });

  test('is counted on where another term has it, in the order of the text', () => {
    expect(idsOf('“A-B ab” means x. “A b ab” means y. “A.b ab” means z.').sort()).toEqual([
      'term.a-b-ab',
      'term.a-b-ab-2',
      'term.a-b-ab-3',
    ]);
  });
});

test('terms stand in the order of the alphabet of their language', () => {
  const text = '„Zahl“ meint x. „Äpfel“ meint y. „Birne“ meint z. „Apfel“ meint w.';
  expect(Object.keys(termsIn(text, 'de'))).toEqual(['Apfel', 'Äpfel', 'Birne', 'Zahl']);
});

test('the other names that the same words give are told, where they are terms', () => {
  const text = '“Data”, “Facts” or “news” mean this. “Data” and “Files” mean that.';
  const terms = definedTermsIn(documentOf(text), 'en');
  expect(terms.map(({ term, synonyms }) => [term, synonyms])).toEqual([
    ['Data', ['Facts', 'Files']],
    ['Facts', ['Data']],
    ['Files', ['Data']],
  ]);
});

describe('a short form is a term', () => {
  test.each([
    ['where it does not only repeat words near it', 'Acme Boats, Inc. (“Acme Sites”).', 1],
    ['but not where it does', 'Acme Boats, Inc. (“Acme Boats”).', 0],
    ['also where these words were long ago', `Acme ${'is it '.repeat(20)} (“Acme”).`, 1],
    ['unless it is in small letters', 'Our sites (“pages”).', 0],
    ['but not where the text calls itself so', 'This text (“Privacy Notice”).', 0],
  ])('%s', (_, text, count) => {
    expect(Object.keys(termsIn(text))).toHaveLength(count);
  });
});

describe('a definition is found', () => {
  const blocksOf = (text: string) =>
    definedTermsIn(documentOf(text), 'en').flatMap(({ definitions }) =>
      definitions.map(({ blocks }) => blocks.map(({ kind }) => kind)),
    );

  test.each([
    ['in a quotation', '> “Data” means this.', [['paragraph']]],
    ['in an item', '1. “Data” means this.', [['paragraph']]],
    ['in a header', '| “Data” means this. |\n|---|\n| x |', [['paragraph']]],
    ['in a cell', '| x |\n|---|\n| “Data” means this. |', [['paragraph']]],
    ['not in code that is shown as it is', '```\n“Data” means this.\n```', []],
    ['without a list that it does not announce', '“Data” means this.\n\n- x', [['paragraph']]],
    ['without a list, if its colon is earlier', '“Data” means: this.\n\n- x', [['paragraph']]],
    ['without what is no list', '“Data” means:\n\nthis.', [['paragraph']]],
    ['over the end of a line', '“Personal\\\nData” means this.', [['paragraph']]],
    ['with code in it', '“`Data`” means this.', [['paragraph']]],
    ['beside a picture', '![x](a.png) “Data” means this.', [['paragraph']]],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test('in bold, but not in italics', () => {
    expect(termsIn('All **Data** means this.')).toEqual({ Data: 1 });
    expect(termsIn('All *Data* means this.')).toEqual({});
    expect(termsIn('All **Data** and *facts* are this; it means that.')).toEqual({});
  });

  test('in a cell, whose words are what is shown of it', () => {
    const [data] = definedTermsIn(documentOf('| x |\n|---|\n| “Data” means this. |'), 'en');
    expect(data?.definitions[0]?.blocks).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: '“Data” means this.' }] },
    ]);
  });
});

test('a footnote uses a term for the clauses that refer to it, whichever of its paragraphs does', () => {
  const document = documentOf(
    '## A {#a}\n\n“Service” means this.[^1]\n\n## B {#b}\n\nSee.[^2]\n\n## C {#c}\n\nSee **it**.\n\n[^1]: None.\n\n[^2]: None.\n\n    Of a Service.',
  );
  const [service] = definedTermsIn(document, 'en');
  expect(service && clausesWith(service, document, 'en')).toEqual(['b']);
});

describe('uses of terms are found', () => {
  const found = (terms: readonly string[], text: string, language = 'en') =>
    [...text.matchAll(usesOf(terms, language))].map(([words]) => words);

  test('as the longest term, whatever their order', () => {
    const text = 'Personal Data and Data, Data of Personal Kind';
    const expected = ['Personal Data', 'Data', 'Data of Personal Kind'];
    const terms = ['Data', 'Personal Data', 'Data of Personal Kind'];
    expect(found(terms, text)).toEqual(expected);
    expect(found([...terms].reverse(), text)).toEqual(expected);
  });

  test('in the plural and the cases of English and German, as whole words alone', () => {
    expect(found(['Service'], 'Services, Service-Desk, MyService, Services2, Servicen')).toEqual([
      'Services',
    ]);
    expect(found(['Dienst'], 'Dienstes, Diensten, Dienste, Dienstag', 'de-CH')).toEqual([
      'Dienstes',
      'Diensten',
    ]);
    expect(found(['Servizi'], 'Servizi, Servizis', 'it')).toEqual(['Servizi']);
  });
});
