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

/** Breaks a text greedily at a width, as programs do. */
function wrapped(text: string, width: number): string {
  return text.split(' ').reduce((all, word) => {
    const line = all.slice(all.lastIndexOf('\n') + 1);
    return `${all}${line.length + word.length < width ? ' ' : '\n'}${word}`;
  });
}

test.each([18, 24, 32, 60, 110, 130])(
  'lines that were broken at %i letters are joined',
  async (width) => {
    const say =
      'We keep the data that you give us for as long as the law says that we have to keep it, and no longer than that. You can ask us at any time to show it to you, or to take it out of our files for good, and we do so within a month of the day on which you ask.';
    const result = await imported(
      'terms.txt',
      `${wrapped(say, width)}\n\n${wrapped(say, width)}\n`,
    );
    expect(bodyOf(result)).toBe(`${say}\n\n${say}`);
    expect(doubtsOf(result)).toContain('joined-lines');
    expect(lossesOf(result)).toEqual([0, 0, 0]);
  },
);

test.each([
  ['items', ['your name', 'your address', 'your telephone number', 'your date of birth']],
  ['an address', ['Acme Ltd', 'Main Street 1', '1010 Vienna', 'Austria', 'Europe']],
  ['items of one length', ['your name', 'your mail', 'your city', 'your bank', 'your team']],
])('the lines of %s stand apart, and nothing is said', async (_, lines) => {
  const result = await imported('terms.txt', `${LONG}\n\n${lines.join('\n')}\n\n${LONG}\n`);
  expect(bodyOf(result)).toContain(lines.join('\n\n'));
  expect(doubtsOf(result)).not.toContain('joined-lines');
});

test('sentences that go on in the next line, where other lines stand apart, are named', async () => {
  const text = `${LONG}\n\nYou can ask us at\nany time.\n\n${LONG}\nYour name\n${LONG}\n`;
  const { doubts } = await imported('terms.txt', text);
  expect(doubts.map(({ what }) => what).join()).toContain('go on behind the end of line 3.');
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
