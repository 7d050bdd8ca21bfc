import { describe, expect, test } from 'vitest';
import { scripts as german } from '../../src/messages/de/scripts.ts';
import { scripts as english } from '../../src/messages/en/scripts.ts';
import { scripts as italian } from '../../src/messages/it/scripts.ts';
import { findInOtherWords, inOtherWords, readSynonyms } from '../../src/search/other-words.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { parseQuery } from '../../src/search/query.ts';
import { likeWord } from '../../src/search/word-forms.ts';

const SYNONYMS = readSynonyms('respond, answer, reply; days, month, deadline');
const KNOWN = 'we answer within one month or days of a request'.split(' ');

const ways = (text: string) =>
  inOtherWords(parseQuery(text), SYNONYMS, KNOWN).map(({ words }) => words.join(' '));

/** An index that returns all its texts for everything. */
function indexOf(texts: readonly string[]): Pagefind {
  const results = texts.map((content, at) => ({
    id: String(at),
    data: async () => ({ url: `/${at}`, content, meta: { title: 'A clause' }, filters: {} }),
  }));
  const nothing = async () => undefined;
  const search = async () => ({ results, filters: {} });
  return { search, options: nothing, init: nothing, filters: nothing, mergeIndex: nothing };
}

const find = (text: string, texts: readonly string[]) =>
  findInOtherWords(indexOf(texts), parseQuery(text), {}, SYNONYMS, KNOWN);

describe('a question in other words', () => {
  test('has those alone that stand in some text, one change before two', () => {
    expect(ways('how many days to respond')).toEqual(['days answer', 'month answer']);
    expect(ways('request deadline')).toEqual(['request days', 'request month']);
  });

  test('is none where nothing can be said otherwise, or a word stands nowhere and has no other', () => {
    expect(ways('request')).toEqual([]);
    expect(ways('respond cookeis')).toEqual([]);
    expect(ways('45')).toEqual([]);
  });

  test('knows a word in another of its forms', () => {
    expect(ways('replies')).toEqual(['answer']);
  });

  test('leaves phrases as they were typed', () => {
    const [way] = inOtherWords(parseQuery('reply "one month"'), SYNONYMS, KNOWN);
    expect(way).toMatchObject({ words: ['answer'], phrases: ['one month'] });
  });

  test('finds a clause that gives one month to answer, and marks the words that stand there', async () => {
    const texts = ['We answer within one month, at most 45 days.', 'Days are long.', 'We respond.'];
    const { found, query } = await find('how many days to respond', texts);
    expect(found.map(({ url }) => url)).toEqual(['/0']);
    expect(query.words).toEqual(['days', 'answer', 'month']);
  });

  test('finds nothing where no text has any of the words', async () => {
    expect((await find('respond', ['We answered.'.replace('answered', 'kept')])).found).toEqual([]);
  });
});

describe.each([
  ['English', english],
  ['Italian', italian],
  ['German', german],
])('the %s table of words', (_, messages) => {
  const synonyms = readSynonyms(messages['search-said.synonyms']);

  test('has groups of at least two words, each in one group alone', () => {
    expect(synonyms.length).toBeGreaterThan(8);
    const all = synonyms.flat();
    const twice = all.filter((word) => synonyms.filter((group) => group.includes(word)).length > 1);
    expect(twice).toEqual([]);
  });

  test('has no word of which another group has a form', () => {
    const strays = synonyms.flatMap((group) =>
      group.filter((word) =>
        synonyms.some((other) => other !== group && other.some((each) => likeWord(each, word) > 0)),
      ),
    );
    expect(strays).toEqual([]);
  });
});
