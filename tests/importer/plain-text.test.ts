import { expect, test } from 'vitest';
import { attempt, bodyOf, doubtsOf, imported, lossesOf } from './imported.ts';

const LONG =
  'These words are many, so that what stands above them is a heading and this is a text of its own.';

test('headings that nobody marked are found by number, capitals and place, and one doubt names them all', async () => {
  const result = await imported(
    'terms.txt',
    [
      'Terms of Use',
      '',
      `3) SCOPE`,
      LONG,
      '1.1 Definition of Data',
      LONG,
      'USE OF COOKIES',
      LONG,
      '',
      'How do we use cookies?',
      '',
      LONG,
    ].join('\n'),
  );
  expect(result.title).toBe('Terms of Use');
  expect(bodyOf(result).match(/^#.*/gm)).toEqual([
    '## 3) SCOPE {#scope}',
    '### 1.1 Definition of Data {#definition-of-data}',
    '## USE OF COOKIES {#use-of-cookies}',
    '## How do we use cookies? {#how-do-we-use-cookies}',
  ]);
  expect(doubtsOf(result)).toEqual(['unmarked-title', 'unmarked-heading']);
  expect(result.doubts[1]?.what).toMatch(/line 3, .*line 5, .*line 7, .*line 10, /);
  expect(lossesOf(result)).toEqual([0, 0, 0]);
});

test('signs before lines make a list, letters stay words', async () => {
  const result = await imported(
    'terms.txt',
    `${LONG}\n  • one;\n  • two.\n${LONG}\na) first;\nb) second.\n`,
  );
  expect(bodyOf(result)).toBe(`${LONG}\n\n- one;\n- two.\n\n${LONG}\n\n- a) first;\n- b) second.`);
  expect(lossesOf(result)).toEqual([0, 0, 0]);
});

test('words that Markdown or MDX would take for something else stay words', async () => {
  const words = [
    '# no heading, {no} <program>, *no* _marks_, `no code`, [no](link), \\ no escape & &amp; no entity.',
    'import of goods is a sentence, too, and it is long enough to be one.',
    'export of goods is a sentence, too, and it is long enough to be one.',
    '1. this line is no list of one item, but words with a number before them.',
    '> this line quotes nobody, it only begins with a sign that others use so.',
    '| this line | is no table | whatever it looks like, and it stays as it is |',
  ];
  const result = await imported('terms.txt', words.join('\n\n'));
  expect(lossesOf(result)).toEqual([0, 0, 0]);
  expect(result.document.clauses).toEqual([]);
});

test('lines of one width are joined, and that is a doubt', async () => {
  const line = 'These lines were broken at a width that a program chose for them';
  const result = await imported(
    'terms.txt',
    `${line}\n${line}\n${line} end.\n\n${line}\n${line} end.`,
  );
  expect(bodyOf(result)).toBe(`${line} ${line} ${line} end.\n\n${line} ${line} end.`);
  expect(doubtsOf(result)).toContain('joined-lines');
});

test('a date that differs from the one it is imported under is a doubt', async () => {
  const text = `last updated October 2011\n${LONG}`;
  const result = await imported('terms.txt', text);
  expect(result.doubts.find(({ rule }) => rule === 'other-date')?.mend).toContain('2011-10.mdx');
  const facts = {
    effective: '2011-10',
    isDraft: true,
    significance: null,
    summary: null,
    reconsent: false,
    wording: 'official' as const,
    sources: [],
  };
  expect(doubtsOf(await imported('terms.txt', text, { facts }))).not.toContain('other-date');
});

test('a text in another encoding is refused with a sentence', async () => {
  expect(await attempt('terms.txt', Buffer.from('Für alle', 'latin1'))).toMatchObject({
    rule: 'not-utf8',
  });
});

test('words cut twice in a row, at the end of a page too, are whole on both sides', async () => {
  const result = await imported(
    'a.txt',
    'Terms\n\nWe collect infor-\nmation of your lo-\n\f\ncation and \ufb01rm plans.\n',
  );
  expect(lossesOf(result)).toEqual([0, 0, 0]);
  expect(bodyOf(result)).toContain('firm plans');
});

test('a word that was cut at the end of a line is whole where the next line is indented', async () => {
  const draft = await imported('a.txt', 'We use cut\n words and inter-\n national ones.');
  expect(lossesOf(draft)).toEqual([0, 0, 0]);
});

test('words that stand beside the number of every page, and nowhere else, are its foot', async () => {
  const page = (words: string, number: number) =>
    `${words}\nAcme Ltd      Draft 7\nPage ${number} of 3\n`;
  const result = await imported(
    'a.txt',
    `Terms of Use\n\n${page('One.', 1)}\n${page('Acme Ltd is we.', 2)}\n${page('Three.', 3)}`,
  );
  expect(bodyOf(result)).toBe('One.\n\nAcme Ltd is we.\n\nThree.');
  expect(lossesOf(result)).toEqual([0, 0, 0]);
  expect(doubtsOf(result)).toEqual(['left-out', 'unmarked-title']);
});

test('a numbered sentence that goes on in the next line is no heading', async () => {
  const result = await imported(
    'a.txt',
    `Terms of Use\n\n1. Scope\n\n${LONG}\n\n2. Members who have paid, and have a\n\ncard of their own, may come in.\n\n3. Fees\n\n${LONG}`,
  );
  expect(bodyOf(result).match(/^#.*/gm)).toEqual(['## 1. Scope {#scope}', '## 3. Fees {#fees}']);
  expect(doubtsOf(result)).toContain('heading-gap');
});
