import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';

/** A search interface on a page of its own. */
export interface SearchInterface {
  readonly name: string;
  readonly path: string;
  /** Selectors of the field, and of the link of a result. */
  readonly field: string;
  readonly result: string;
}

export const OURS: SearchInterface = {
  name: 'Clausebook',
  path: '/search/',
  field: '#_q',
  result: '#_results li a',
};

export const PAGEFINDS: SearchInterface = {
  name: 'Pagefind’s interface',
  path: '/peer/',
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,"><link rel="stylesheet" href="pagefind/pagefind-ui.css">' +
  '<div id="search"></div><script src="pagefind/pagefind-ui.js"></script><script src="start.js"></script></html>';

/**
 * Adds Pagefind’s own interface to a built site, with an index of all its pages, as its documentation
 * tells.
 */
export async function addPagefindsInterface(site: string): Promise<void> {
  const folder = join(site, PAGEFINDS.path);
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  await index.addDirectory({ path: site });
  const { files } = await index.getFiles();
  const own = [
    { path: 'index.html', content: PAGE },
    { path: 'start.js', content: "new PagefindUI({ element: '#search', showImages: false });" },
    ...files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
  ];
  for (const { path, content } of own) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
