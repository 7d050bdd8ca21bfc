import { collapse, textOf } from './canonical-text.ts';
import { clausesOf, type Document } from './document.ts';
import { visitLines } from './visit-lines.ts';

/** The clause that holds the controls of the consent tool, and the services that its text names. */
export interface NamedServices {
  readonly clause: string;
  /** The words before a colon of each list item of the clause. */
  readonly names: readonly string[];
}

/** Null where a text has no place for the controls within a clause. */
export function namedServices(document: Document): NamedServices | null {
  const clause = clausesOf(document.clauses).find(({ blocks }) =>
    blocks.some(({ kind }) => kind === 'cookie-preferences'),
  )?.id;
  if (clause === undefined) return null;
  const names: string[] = [];
  visitLines(null, document, ({ clause: at, place, cells }) => {
    if (at !== clause || !place.isItem || place.listDepth > 1) return;
    names.push(collapse(collapse(textOf(cells[0] ?? [])).split(':')[0] ?? ''));
  });
  return { clause, names };
}
