import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST, parseFileList } from '../ledger/file-list.ts';

/** What two builds of the same content have in common, and what not; all are paths from the site’s root. */
export interface BuildComparison {
  /** Texts whose bytes are sealed, or the ledger itself, and which differ or are gone. */
  readonly sealed: readonly string[];
  /** Addresses that only the first build has. */
  readonly gone: readonly string[];
  /** Ids of clauses and other places that links lead to, which a page has in the first build alone. */
  readonly lostIds: readonly { readonly path: string; readonly id: string }[];
  /** Pages that say other words than before. */
  readonly reworded: readonly string[];
  /** Pages that differ in markup alone: in what a browser is told, not in what is read. */
  readonly remade: readonly string[];
  /** How many pages both builds have. */
  readonly pages: number;
}

/** The texts that the ledger has digests of, and the ledger. */
const SEALED = /^(?:.+\/index\.(?:txt|md)|ledger\.json|checkpoint)$/;

/**
 * Files that are made for one build and named by its pages alone, files for hosts, and files that list
 * the others.
 */
const INTERNAL =
  /^(?:assets\/|pagefind\/|_|\.(?!well-known)|checkpoint$|SHA256SUMS|consent\/host-pages)/;

/**
 * Compares what two engines made of the same content on the same day.
 * @param before the folder of the first build, after that of the second
 * @throws where a folder holds no built site
 */
export function compareBuilds(before: string, after: string): BuildComparison {
  const [old, fresh] = [filesOf(before), filesOf(after)];
  const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
  const lasting = [...old.keys()].filter((path) => !INTERNAL.test(path));
  const pages = lasting.filter((path) => path.endsWith('.html') && fresh.has(path));
  const differing = pages
    .filter((path) => fresh.get(path) !== old.get(path))
    .map((path) => ({ path, was: read(before, path), is: read(after, path) }))
    .map((page) => ({ ...page, isReworded: wordsOf(page.was) !== wordsOf(page.is) }));
  return {
    sealed: lasting.filter((path) => SEALED.test(path) && fresh.get(path) !== old.get(path)),
    gone: lasting.filter((path) => !fresh.has(path)),
    lostIds: differing.flatMap(({ path, was, is }) => {
      const left = idsOf(is);
      return [...idsOf(was)].filter((id) => !left.has(id)).map((id) => ({ path, id }));
    }),
    reworded: differing.filter(({ isReworded }) => isReworded).map(({ path }) => path),
    remade: differing
      .filter(({ isReworded, was, is }) => !isReworded && markupOf(was) !== markupOf(is))
      .map(({ path }) => path),
    pages: pages.length,
  };
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = parseFileList(readFileSync(join(folder, FILE_LIST), 'utf8'));
  if (!files) throw new Error(`${folder} has no list of its files.`);
  return files;
}

/** The ids of a page that links may name; those with an underscore in front are of the page’s own tools. */
function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"_][^"]*)"/g)].map(([, id = '']) => id));
}

/** What is read on a page, and spoken: its words and those of its attributes for them. */
function wordsOf(html: string): string {
  const spoken = [...html.matchAll(/\s(?:alt|aria-label|title|content)="([^"]*)"/g)];
  const shown = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return [shown, ...spoken.map(([, words = '']) => words)].join(' ').replace(/\s+/g, ' ');
}

/** A page without the names of style sheets and scripts, which differ with every change of one of them. */
function markupOf(html: string): string {
  return html.replace(/\/assets\/[^"' ]+/g, '/assets/').replace(/\sintegrity="[^"]*"/g, '');
}
