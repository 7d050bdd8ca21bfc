import { expect, test } from 'vitest';
import { findClauses, findNearly, nextClauses } from '../../src/search/answer.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { parseQuery } from '../../src/search/query.ts';

/** An index that returns all its texts for everything, in their order, and counts which are read. */
function indexOf(texts: readonly string[]): { pagefind: Pagefind; read: Set<number> } {
  const read = new Set<number>();
  const results = texts.map((content, at) => ({
    id: String(at),
    data: async () => {
      read.add(at);
      return { url: `/${at}`, content, meta: { title: 'A clause' }, filters: { in: ['archive'] } };
    },
  }));
  const nothing = async () => undefined;
  const search = async () => ({ results, filters: {} });
  return {
    read,
    pagefind: { search, options: nothing, init: nothing, filters: nothing, mergeIndex: nothing },
  };
}

test('what is told of a policy stands behind its own words, be it the better answer', async () => {
  const texts = [
    ['/told', 'data data data', {}] as const,
    ['/own', 'the data', { kind: ['privacy'] }] as const,
  ];
  const results = texts.map(([url, content, filters]) => ({
    id: url,
    data: async () => ({
      url,
      content,
      meta: { title: url === '/told' ? 'data' : 'Scope' },
      filters,
    }),
  }));
  const { pagefind } = indexOf([]);
  const told = { ...pagefind, search: async () => ({ results, filters: {} }) };
  expect((await find(told, 'data')).found.map(({ url }) => url)).toEqual(['/own', '/told']);
});

const find = (pagefind: Pagefind, query: string) => findClauses(pagefind, parseQuery(query), {});

test('what an index returns without having the words is no result', async () => {
  const { pagefind } = indexOf(['cookies', 'of cookeis', 'a cookie', 'cooking']);
  const { found } = await find(pagefind, 'cookies');
  expect(found.map(({ url }) => url)).toEqual(['/0', '/2']);
  expect(found[0]?.facts).toEqual({ in: 'archive' });
});

test('where the first candidates have not the word, further ones are read', async () => {
  const others = Array.from({ length: 40 }, () => 'formation');
  const { pagefind, read } = indexOf([...others, 'formalities']);
  expect((await find(pagefind, 'formalities')).found.map(({ url }) => url)).toEqual(['/40']);
  expect(read.size).toBe(41);
});

test('of a thousand candidates few are read, and it is told how many were not', async () => {
  const { pagefind, read } = indexOf(Array.from({ length: 1000 }, () => 'cookies'));
  const first = await find(pagefind, 'cookies');
  expect(first.rest.length).toBe(1000 - read.size);
  expect(read.size).toBeLessThan(30);
  const next = await nextClauses(parseQuery('cookies'), first.rest);
  expect([...first.found, ...next.found].map(({ url }) => url)).toEqual(
    Array.from({ length: read.size }, (_, at) => `/${at}`),
  );
  const none = indexOf(Array.from({ length: 1000 }, () => 'cookies'));
  expect((await find(none.pagefind, 'nothing')).found).toEqual([]);
  expect(none.read.size).toBeLessThan(100);
});

test('elisions that were parted for the index are joined', async () => {
  const { pagefind } = indexOf(['dell’\u2060 utente']);
  expect((await find(pagefind, 'utente')).found[0]?.content).toBe('dell’utente');
});

test('where no clause has all words, those that lack one of them come near, the best first', async () => {
  const { pagefind } = indexOf(['cookies last', 'cookies for 180 days', 'refunds']);
  const nearly = await findNearly(pagefind, parseQuery('cookies 180 days refunds'), {});
  expect(nearly.map(({ url }) => url)).toEqual(['/1']);
  expect(await findNearly(pagefind, parseQuery('"cookies last" refunds'), {})).toEqual([]);
});
