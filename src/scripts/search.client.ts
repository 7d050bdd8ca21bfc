/** Searches while the reader types, in an index that is fetched piece by piece. */
import { parseQuery, type Query } from '../search/query.ts';
import { answerTo } from './search-answer.ts';
import { loadIndex } from './search-engine.ts';
import { dropImpossible, narrowFilters } from './search-filters.ts';
import { moveFocus } from './search-focus.ts';
import { readAddress, rememberAddress } from './search-form.ts';
import * as said from './search-messages.ts';
import { showResults, tellSearching } from './search-results.ts';

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
  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    const changed = target instanceof HTMLSelectElement ? target : null;
    timer = setTimeout(() => void search(form, field.value, changed), PAUSE);
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

/** @param changed the filter that was just chosen in */
async function search(
  form: HTMLFormElement,
  text: string,
  changed: HTMLSelectElement | null = null,
): Promise<void> {
  const turn = ++asked;
  const isMeant = () => turn === asked;
  const query = parseQuery(text);
  const isAsked = query.words.length + query.phrases.length > 0;
  // Room is kept for what comes, so that nothing moves.
  showResults({ sentence: isAsked ? null : query.isVague ? said.VAGUE : '' });
  const waiting = setTimeout(() => isMeant() && isAsked && tellSearching(), PATIENCE);
  try {
    if (changed) await dropImpossible(form, await loadIndex(form), changed);
    rememberAddress(form);
    if (isAsked) {
      const show = await answerTo(form, text, query, await loadIndex(form));
      clearTimeout(waiting);
      if (isMeant()) await show();
    }
    if (changed || isAsked) await narrow(form, isAsked ? query : null, isMeant);
  } catch {
    if (isMeant()) showResults({ sentence: said.FAILED });
  } finally {
    clearTimeout(waiting);
  }
}

/** Filters that cannot be narrowed stay as they are: what was found is there. */
async function narrow(
  form: HTMLFormElement,
  query: Query | null,
  isMeant: () => boolean,
): Promise<void> {
  await narrowFilters(form, await loadIndex(form), query, isMeant).catch(() => undefined);
}
