import { type Found, findClauses, findNearly, nextClauses } from '../search/answer.ts';
import { nearestWords, unknownWords } from '../search/nearest-words.ts';
import { findInOtherWords } from '../search/other-words.ts';
import type { Pagefind } from '../search/pagefind.ts';
import type { Query } from '../search/query.ts';
import { answersFor, hasArchive, loadArchive } from './search-engine.ts';
import { asksForArchive, filtersOf } from './search-form.ts';
import * as said from './search-messages.ts';
import { showMore, showNearWords, showOthers, showResults } from './search-results.ts';

/** Finds an answer; what it returns shows it. */
export async function answerTo(
  form: HTMLFormElement,
  text: string,
  query: Query,
  pagefind: Pagefind,
): Promise<() => void | Promise<void>> {
  const filters = filtersOf(form, hasArchive());
  const isArchive = asksForArchive(form);
  const source = isArchive ? { pagefind, filters } : null;
  const first = await findClauses(pagefind, query, filters);
  const { found } = first;
  const showFound = () => {
    showResults({ sentence: said.countOf(found, first.rest.length), found, query, source });
    offerMore(query, first);
  };
  if (found.some(({ match }) => !match.isLoose)) return showFound;
  const known = await knownWords(form, isArchive);
  const unknown = unknownWords(query.words, known);
  const there = query.words.find((word) => known.includes(word));
  if (there && !(await answersFor(pagefind, there))) throw new Error('The index is not whole.');
  const all = [...query.words, ...query.phrases];
  if (found.length === 0) {
    const other = await findInOtherWords(pagefind, query, filters, said.SYNONYMS, known);
    if (other.found.length > 0)
      return () => {
        showResults({ ...other, sentence: said.otherwise(all, isArchive) });
        return tellOthers(form, query);
      };
  }
  if (unknown.length > 0) {
    const near = unknown.flatMap((word) =>
      nearestWords(word, known).map((other) => ({ word, other })),
    );
    const rest = { ...query, words: query.words.filter((word) => !unknown.includes(word)) };
    const wished = [...rest.words, ...rest.phrases];
    const others = wished.length > 0 ? (await findClauses(pagefind, rest, filters)).found : [];
    const has = others.length > 0 ? wished : [];
    const sentence = said.nothingHas(unknown, isArchive, near.length > 0, has);
    return () => {
      showNearWords(form, text, near, { sentence, found: others, query: rest });
      return tellOthers(form, query);
    };
  }
  if (found.length > 0) return showFound;
  const nearly = await findNearly(pagefind, query, filters);
  const sentence =
    nearly.length > 0 ? said.nearly(all, isArchive) : said.nothingHas(all, isArchive, false);
  return () => {
    showResults({ sentence, found: nearly, query });
    return tellOthers(form, query);
  };
}

/** Reads on when a reader asks for more, as long as there are candidates. */
function offerMore(query: Query, { found, rest }: Found): void {
  if (rest.length === 0) return;
  showMore(async () => {
    const next = await nextClauses(query, rest);
    const all = [...found, ...next.found];
    showResults({
      sentence: said.countOf(all, next.rest.length),
      found: next.found,
      query,
      isMore: true,
    });
    offerMore(query, { found: all, rest: next.rest });
  });
}

/** Where the current texts have no answer: how many clauses of other versions have one, and the way there. */
async function tellOthers(form: HTMLFormElement, query: Query): Promise<void> {
  const archive = form.elements.namedItem('in');
  if (!(archive instanceof HTMLInputElement) || archive.checked) return;
  const tell = showOthers(form);
  try {
    const pagefind = await loadArchive(form);
    const filters = { ...filtersOf(form, false), in: 'archive' };
    const { found, rest } = await findClauses(pagefind, query, filters);
    tell(said.othersHave(found.length, rest.length), found.length + rest.length > 0);
  } catch {
    // The way there stays, without a number.
  }
}

/** All words of the index, or of both. */
async function knownWords(form: HTMLFormElement, isArchive: boolean): Promise<string[]> {
  const { words = '', archivedWords = '' } = form.dataset;
  const lists = await Promise.all(
    [words, ...(isArchive ? [archivedWords] : [])].map(
      async (path) => (await fetch(path)).json() as Promise<string[]>,
    ),
  );
  return [...new Set(lists.flat())];
}
