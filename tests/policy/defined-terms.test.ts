import { describe, expect, test } from 'vitest';
import { clausesWith, definedTermsIn } from '../../src/policy/defined-terms.ts';
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
