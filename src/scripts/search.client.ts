/** Searches while the reader types, in an index that is fetched piece by piece. */
import { findClauses, findNearly } from '../search/answer.ts';
import { nearestWords, unknownWords } from '../search/nearest-words.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { parseQuery, type Query } from '../search/query.ts';
import { answersFor, hasArchive, loadIndex } from './search-engine.ts';
import { moveFocus } from './search-focus.ts';
import { asksForArchive, filtersOf, readAddress, rememberAddress } from './search-form.ts';
import * as said from './search-messages.ts';
import { showNearWords, showResults, tellSearching } from './search-results.ts';

/** So long nothing is typed before the index is asked: in milliseconds. */
const PAUSE = 20;

/** After so many milliseconds without an answer a reader is told that one is sought. */
const PATIENCE = 300;

const form = document.querySelector<HTMLFormElement>('#_search');
const field = document.querySelector<HTMLInputElement>('#_q');
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

if (form && field) {
  readAddress(form);
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(form, field.value), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search(form, field.value);
  });
  // What every search needs is fetched while the first word is typed.
  field.addEventListener('focus', () => void loadIndex(form).catch(() => undefined), {
    once: true,
  });
  addEventListener('keydown', (event) => moveFocus(event, field));
  void search(form, field.value);
}

async function search(form: HTMLFormElement, text: string): Promise<void> {
  rememberAddress(form);
  const turn = ++asked;
  const query = parseQuery(text);
  if (query.words.length + query.phrases.length === 0)
    return showResults({ sentence: query.isVague ? said.VAGUE : '' });
  // Room is kept for what comes, so that nothing moves.
  showResults({ sentence: null });
  const waiting = setTimeout(() => turn === asked && tellSearching(), PATIENCE);
  try {
    const pagefind = await loadIndex(form);
    const answer = await answerTo(form, text, query, pagefind);
    if (turn === asked) await answer();
  } catch {
    if (turn === asked) showResults({ sentence: said.FAILED, isFailed: true });
  } finally {
    clearTimeout(waiting);
  }
}

/** Finds an answer; what it returns shows it. */
async function answerTo(
  form: HTMLFormElement,
  text: string,
  query: Query,
  pagefind: Pagefind,
): Promise<() => void | Promise<void>> {
  const filters = filtersOf(form, hasArchive());
  const isArchive = asksForArchive(form);
  const source = isArchive ? { pagefind, filters } : null;
  const { found, more } = await findClauses(pagefind, query, filters);
  const showFound = () =>
    showResults({ sentence: said.countOf(found.length, more), found, query, source });
  if (found.some(({ match }) => !match.isLoose)) return showFound;
  const known = await knownWords(form, isArchive);
  const unknown = unknownWords(query.words, known);
  const there = query.words.find((word) => known.includes(word));
  if (there && !(await answersFor(pagefind, there))) throw new Error('The index is not whole.');
  if (unknown.length > 0) {
    const near = unknown.flatMap((word) =>
      nearestWords(word, known).map((other) => ({ word, other })),
    );
    const rest = { ...query, words: query.words.filter((word) => !unknown.includes(word)) };
    const wished = [...rest.words, ...rest.phrases];
    const others =
      wished.length > 0 ? await findClauses(pagefind, rest, filters) : { found: [], more: 0 };
    const has = others.found.length > 0 ? wished : [];
    const sentence = said.nothingHas(unknown, isArchive, near.length > 0, has);
    return () => showNearWords(text, near, { sentence, found: others.found, query: rest });
  }
  if (found.length > 0) return showFound;
  const nearly = await findNearly(pagefind, query, filters);
  const all = [...query.words, ...query.phrases];
  if (nearly.length === 0)
    return () => showNearWords(text, [], { sentence: said.nothingHas(all, isArchive, false) });
  return () =>
    showResults({ sentence: said.nearly(all, isArchive), found: nearly, query, source: null });
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
