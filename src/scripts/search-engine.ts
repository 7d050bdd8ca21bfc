import type { Pagefind } from '../search/pagefind.ts';
import { asksForArchive } from './search-form.ts';

// The search fails with a sentence, not with an error in the console: Pagefind lets this one escape.
addEventListener('unhandledrejection', (event) => {
  if (/Pagefind/.test(String(event.reason))) event.preventDefault();
});

let current: Promise<Pagefind> | null = null;
let archive: Promise<void> | null = null;

/** Loads the index of what is in force once, and that of the archive when it is first asked for. */
export async function loadIndex(form: HTMLFormElement): Promise<Pagefind> {
  const path = form.dataset['index'] ?? '';
  current ??= load(path);
  // A connection that failed may be back at the next word.
  const pagefind = await current.catch((error: unknown) => {
    current = null;
    throw error;
  });
  return asksForArchive(form) ? loadArchive(form) : pagefind;
}

/** Loads both; from then on a search that is not to have the archive must leave it out by a filter. */
export async function loadArchive(form: HTMLFormElement): Promise<Pagefind> {
  const pagefind = await current;
  if (!pagefind) throw new Error('The archive joins the index of what is in force.');
  archive ??= pagefind.mergeIndex(`${form.dataset['index']}archive/`);
  await archive;
  return pagefind;
}

/** Whether what is searched has the archive in it. */
export function hasArchive(): boolean {
  return archive !== null;
}

/** Whether the index answers for a word that it has; where a part of it did not come, it finds nothing. */
export async function answersFor(pagefind: Pagefind, word: string): Promise<boolean> {
  return (await pagefind.search(word)).results.length > 0;
}

async function load(path: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', bundlePath: path });
  await pagefind.init();
  return pagefind;
}
