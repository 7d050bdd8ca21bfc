import { describe, expect, test } from 'vitest';
import { foldedWords, parseQuery, unhyphenatedWords, withWord } from '../../src/search/query.ts';

describe('a query is read:', () => {
  test.each([
    ['"Safe Harbor"', ['safe harbor'], []],
    ['“Safe Harbor”', ['safe harbor'], []],
    ['„Safe Harbor“ since', ['safe harbor'], ['since']],
    ['«Safe Harbor»', ['safe harbor'], []],
    ['"one phrase" and "another"', ['one phrase', 'another'], []],
    ['"third-party" cookies', ['third party'], ['cookies']],
    ['"never closed', [], ['never', 'closed']],
    ['""', [], []],
    ['"…"', [], []],
  ])('%s has the phrases %j and the words %j', (text, phrases, words) => {
    expect(parseQuery(text)).toMatchObject({ phrases, words });
  });

  test.each([
    ['§ 9.2', ['9.2']],
    ['§9.2.', ['9.2']],
    ['(1)', ['1']],
    ['1)', ['1']],
    ['2016/679', ['2016', '679']],
    ['Privacy@IKmultimedia.com', ['privacy@ikmultimedia.com']],
    ['<garante@gpdp.it>,', ['garante@gpdp.it']],
    ['_ga', ['_ga']],
    ['__Host-ID _gid_x', ['__host', 'id', '_gid_x']],
    ['Café naïve São', ['cafe', 'naive', 'sao']],
    ['Cafe\u0301', ['cafe']],
    ['third‑party', ['third', 'party']],
    ['e-mail on-line', ['email', 'online']],
    ['children’s data', ['children', 'data']],
    ['dati dell’utente', ['dati', 'utente']],
    ['don’t', ["don't"]],
    ['cookies Cookies COOKIES', ['cookies']],
    ['who is the controller?', ['controller']],
    ['чего 個人', ['чего', '個人']],
  ])('%s asks for %j', (text, words) => {
    expect(parseQuery(text).words).toEqual(words);
  });

  test('what a part is called is a hint before its number, and a word elsewhere', () => {
    expect(parseQuery('section 9.2')).toMatchObject({ words: ['9.2'], hints: ['section'] });
    expect(parseQuery('this section')).toMatchObject({ words: ['section'], hints: [] });
  });

  test.each(['the', 'who is it', 'e la', 'How long do you?'])('%s alone is vague', (text) => {
    expect(parseQuery(text)).toMatchObject({ words: [], phrases: [], isVague: true });
  });

  test.each(['', '   ', '§', '?!', '"'])('%j asks for nothing', (text) => {
    expect(parseQuery(text)).toMatchObject({ words: [], phrases: [], isVague: false });
  });

  test('words that stand everywhere count within a phrase', () => {
    expect(parseQuery('"who is it"')).toMatchObject({ phrases: ['who is it'], isVague: false });
  });
});

describe('words of a text', () => {
  test('keep the signs of addresses, numbers and names, and lose those around them', () => {
    expect(foldedWords('See 9.2. Write to info@ikotek.com. The cookie _ga (30 days).')).toEqual(
      'see 9.2 write to info@ikotek.com the cookie _ga 30 days'.split(' '),
    );
  });

  test('that have hyphens are known as one word too', () => {
    expect(unhyphenatedWords('Third-party e-mail, off-line and EU-U.S.')).toEqual([
      'thirdparty',
      'email',
      'offline',
      'euu',
    ]);
  });
});

test('a word of what was typed is replaced where it stands, accents and capitals or not', () => {
  expect(withWord('Whõ is the “Controler”?', 'controler', 'controller')).toBe(
    'Whõ is the “controller”?',
  );
  expect(withWord('adress, new addresses', 'adress', 'address')).toBe('address, new addresses');
});
