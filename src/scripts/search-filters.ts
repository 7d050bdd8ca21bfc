import { filterCounts } from '../search/filter-counts.ts';
import type { Pagefind } from '../search/pagefind.ts';
import type { Query } from '../search/query.ts';
import { hasArchive } from './search-engine.ts';
import { filtersOf } from './search-form.ts';

/**
 * Leaves in each filter what those before it leave, and says of each value how many clauses may have the
 * words.
 * @param isMeant tells whether this is still what is asked for
 */
export async function narrowFilters(
  form: HTMLFormElement,
  pagefind: Pagefind,
  query: Query | null,
  isMeant: () => boolean,
): Promise<void> {
  const selects = [...form.querySelectorAll('select')];
  const names = selects.map(({ name }) => name);
  const counts = await filterCounts(pagefind, query, names, filtersOf(form, hasArchive()));
  if (!isMeant()) return;
  for (const select of selects) {
    const { isPossible, candidates } = counts.get(select.name) ?? {};
    for (const option of [...select.options].slice(1)) {
      // What is chosen stays in view, whether or not it leaves anything.
      const isLeft = option.selected || isPossible?.(option.value) !== false;
      // Some browsers show options that are hidden: these cannot be chosen.
      option.hidden = option.disabled = !isLeft;
      option.dataset['text'] ??= option.text;
      const number = candidates ? ` (${candidates(option.value)})` : '';
      option.text = `${option.dataset['text']}${number}`;
    }
  }
  // Its room is kept, so that nothing moves.
  document.querySelector('#_counts')?.classList.toggle('is-told', query !== null);
}

/** When a filter changes, those after it that it leaves nothing for are taken back. */
export async function dropImpossible(
  form: HTMLFormElement,
  pagefind: Pagefind,
  changed: HTMLSelectElement,
): Promise<void> {
  const selects = [...form.querySelectorAll('select')];
  const names = selects.map(({ name }) => name);
  for (const select of selects.slice(selects.indexOf(changed) + 1)) {
    if (select.value === '') continue;
    const counts = await filterCounts(pagefind, null, names, filtersOf(form, hasArchive()));
    if (counts.get(select.name)?.isPossible(select.value) === false) select.value = '';
  }
}
