import type { PagefindFilters } from '../search/pagefind.ts';

const FILTERS = ['organisation', 'policy', 'kind', 'language'];

/** Sets the form to what the address asks for. */
export function readAddress(form: HTMLFormElement): void {
  const wanted = new URLSearchParams(location.search);
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
    const value = wanted.get(control.name);
    if (value === null) continue;
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = value === control.value;
    else control.value = value;
    // A filter of which nothing is known narrows nothing.
    if (control.value === '' && control instanceof HTMLSelectElement) control.selectedIndex = 0;
  }
}

/** Makes the address lead to what is shown, and those of the other languages to the same there. */
export function rememberAddress(form: HTMLFormElement): void {
  const query = searchAddress(form);
  history.replaceState(null, '', query === '?' ? location.pathname : query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#_others a'))
    link.search = location.search;
}

/** The same search with other values. */
export function searchAddress(form: HTMLFormElement, others: Record<string, string> = {}): string {
  const values = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(values as [string, string][]);
  for (const [name, value] of Object.entries(others)) query.set(name, value);
  return `?${query}`;
}

/** Whether what other versions say is asked for as well. */
export function asksForArchive(form: HTMLFormElement): boolean {
  return new FormData(form).get('in') === 'archive';
}

/** What a result must be. Once the archive is loaded, it must be left out where it is not asked for. */
export function filtersOf(form: HTMLFormElement, hasArchive: boolean): PagefindFilters {
  const data = new FormData(form);
  const chosen = FILTERS.flatMap((name) =>
    data.get(name) ? [[name, String(data.get(name))] as const] : [],
  );
  const narrow = hasArchive && !asksForArchive(form) ? { in: 'in force' } : {};
  return { ...Object.fromEntries(chosen), ...narrow };
}
