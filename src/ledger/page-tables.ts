import { collapse } from '../policy/canonical-text.ts';
import type { ForeignPart } from './foreign-part.ts';
import { additionIn } from './page-additions.ts';
import { elementsIn, type PageElement } from './page-element.ts';

/** On narrow screens a cell shows the head of its column from an attribute: it has to be that head. */
export function foreignCells(table: PageElement): ForeignPart[] {
  const within = [...elementsIn(table)].map(({ element }) => element);
  const heads = within.filter(({ name }) => name === 'th').map(wordsIn);
  const cells = within
    .filter(({ name }) => name === 'tr')
    .flatMap(({ children }) => [
      ...children
        .filter((child) => typeof child === 'object')
        .map(({ name, attributes }, column) => ({
          called: name === 'td' ? attributes.get('data-th') : undefined,
          head: heads[column],
        })),
    ]);
  return cells.flatMap(({ called, head }) =>
    called === undefined || called === head ? [] : [{ kind: 'column', what: called }],
  );
}

/** The box around a table is called by the heads of its columns, and holds nothing else. */
export function foreignBox({ attributes, children }: PageElement): ForeignPart[] {
  const [table, ...more] = children;
  if (typeof table !== 'object' || table.name !== 'table' || more.length > 0)
    return [{ kind: 'text', what: '<div>' }];
  const heads = [...elementsIn(table)].flatMap(({ element }) =>
    element.name === 'th' ? [wordsIn(element)] : [],
  );
  const name = attributes.get('aria-label');
  return name === undefined || name === heads.filter((head) => head !== '').join(', ')
    ? []
    : [{ kind: 'table-name', what: name }];
}

function wordsIn(element: PageElement): string {
  const words = (node: PageElement | string): string => {
    if (typeof node === 'string') return node;
    if (additionIn(node)) return '';
    if (node.name === 'br') return ' ';
    return node.name === 'img'
      ? (node.attributes.get('alt') ?? '')
      : node.children.map(words).join('');
  };
  return collapse(words(element));
}
