import { describe, expect, test } from 'vitest';
import { compareMarkdown } from '../compare/compared-files.ts';
import { foundIn, testBothWays } from './expect-finding.ts';

describe('in English, who can be asked is news', () => {
  testBothWays('en', [
    [
      'A. Smith answers all questions.',
      'B. Smith answers all questions.',
      'contact',
      'A. Smith',
      'B. Smith',
    ],
    ['Write to Ms Jane Roe.', 'Write to Mr John Roe.', 'contact', 'Ms Jane Roe', 'Mr John Roe'],
    [
      'Our data protection officer is Jane Roe.',
      'Our data protection officer is Paul Poe.',
      'contact',
      'Jane Roe',
      'Paul Poe',
    ],
    [
      'Write to privacy@harbour.example at any time.',
      'Write to legal@harbour.example at any time.',
      'contact',
      'privacy@harbour.example',
      'legal@harbour.example',
    ],
    [
      'Call us: phone +49 30 123456.',
      'Call us: phone +49 30 654321.',
      'contact',
      '+49 30 123456',
      '+49 30 654321',
    ],
    [
      'We send letters with Mailbird to you.',
      'We send letters with Postdove to you.',
      'recipient',
      'Mailbird',
      'Postdove',
    ],
    ['Write to us, Attn: Privacy Team.', 'Write to us, Attn: DPO.', 'name', 'Privacy Team', 'DPO'],
    [
      'We use Mailbird for letters.',
      'We use Postdove for letters.',
      'name',
      'Mailbird',
      'Postdove',
    ],
  ]);
});

describe('in other languages too', () => {
  testBothWays('de', [
    [
      'Datenschutzbeauftragte: Erika Muster, Berlin.',
      'Datenschutzbeauftragter: Max Beispiel, Berlin.',
      'contact',
      'Erika Muster',
      'Max Beispiel',
    ],
    [
      'Fragen beantwortet Herr A. Muster.',
      'Fragen beantwortet Herr B. Muster.',
      'contact',
      'Herr A. Muster',
      'Herr B. Muster',
    ],
  ]);
  testBothWays('fr', [
    [
      'Écrivez à Mme Claire Petit.',
      'Écrivez à M. Paul Petit.',
      'contact',
      'Mme Claire Petit',
      'M. Paul Petit',
    ],
  ]);
  testBothWays('it', [
    [
      'Il responsabile della protezione dei dati è Anna Bianchi.',
      'Il responsabile della protezione dei dati è Luca Verdi.',
      'contact',
      'Anna Bianchi',
      'Luca Verdi',
    ],
  ]);
  testBothWays('es', [
    [
      'El delegado de protección de datos es Ana Prueba.',
      'El delegado de protección de datos es Luis Ensayo.',
      'contact',
      'Ana Prueba',
      'Luis Ensayo',
    ],
  ]);
});

test('a noun with a capital in German, and words that only begin a sentence, are no names', () => {
  expect(foundIn(compareMarkdown('Wir nutzen das Telefon.', 'Wir nutzen das Fax.'), 'de')).toEqual(
    [],
  );
  expect(foundIn(compareMarkdown('Letters are kept.', 'Messages are kept.'), 'en')).toEqual([]);
});

describe('a reference that leads to another part of a clause is news', () => {
  testBothWays('en', [
    [
      'See Section 3(b) for more.',
      'See Section 3(c) for more.',
      'cross-reference',
      'Section 3(b)',
      'Section 3(c)',
    ],
    [
      'As said in paragraph (a) above.',
      'As said in paragraph (d) above.',
      'cross-reference',
      'paragraph (a)',
      'paragraph (d)',
    ],
    ['The list is in Annex A.', 'The list is in Annex B.', 'cross-reference', 'Annex A', 'Annex B'],
    [
      'The list is in Schedule 1.',
      'The list is in Schedule 2.',
      'cross-reference',
      'Schedule 1',
      'Schedule 2',
    ],
    ['See Section IV.', 'See Section VI.', 'cross-reference', 'Section IV', 'Section VI'],
  ]);
  testBothWays('de', [
    [
      'Es gilt Ziffer 4 lit. a für alle.',
      'Es gilt Ziffer 4 lit. b für alle.',
      'cross-reference',
      'Ziffer 4 lit. a',
      'Ziffer 4 lit. b',
    ],
    ['Näheres in Anlage 1.', 'Näheres in Anlage 2.', 'cross-reference', 'Anlage 1', 'Anlage 2'],
  ]);
});

describe('of lettered parts that were renumbered', () => {
  const text = (reference: string, ...parts: readonly string[]) =>
    [
      '## 3. Rights',
      ...parts.map((part, at) => `\\(${String.fromCharCode(97 + at)}) ${part}`),
      '## 4. More',
      `You may object as in Section 3(${reference}).`,
    ].join('\n\n');
  const before = text('b', 'To see what we keep.', 'To have it erased.');
  const parts = ['To be told.', 'To see what we keep.', 'To have it erased.'];

  test('a reference that followed leads where it did', () => {
    const found = foundIn(compareMarkdown(before, text('c', ...parts)), 'en');
    expect(found.filter((each) => each.startsWith('cross-reference'))).toEqual([]);
  });

  test('one that stayed leads elsewhere', () => {
    const found = foundIn(compareMarkdown(before, text('b', ...parts)), 'en');
    expect(found).toContain('cross-reference: (b) To have it erased. → (b) To see what we keep.');
  });
});

test('a long list of names is read in time that grows with its length', () => {
  const states = Array.from({ length: 60 }, (_, at) => `New State${at} Hampshire`).join(', ');
  const found = foundIn(
    compareMarkdown(`We share data with ${states}.`, `We share data with ${states}, or Oz.`),
    'en',
  );
  expect(found).toEqual(['recipient: null → Oz']);
});

test('a term in other capitals is told as that, and a heading in capitals is not', () => {
  const text = (term: string, heading: string) =>
    `## ${heading} {#a}\n\nWe keep ${term} and nothing else.\n`;
  const comparison = compareMarkdown(text('Personal Data', 'Kept'), text('personal data', 'KEPT'));
  expect(foundIn(comparison, 'en')).toEqual(['capitals: Personal Data → personal data']);
});

test('a hyphen makes no other recipient', () => {
  const [from, to] = ['We share it with a third party app.', 'We share it with a third-party app.'];
  expect(foundIn(compareMarkdown(from, to), 'en')).toEqual([]);
});
