import type { Document } from '../policy/document.ts';
import { isMonthOfYear, isQuantity } from '../policy/is-quantity.ts';
import { type LinePlace, visitLines } from '../policy/visit-lines.ts';

type List = NonNullable<LinePlace['list']>;

/**
 * Tells the items of numbered lists whose number is one of their words: Markdown reads “5. Mai 2027” and
 * “16. Years or older” as lists that begin at 5 and 16. A number counts its items where others stand in
 * sequence with it, or where it is a first one before what it cannot count or date.
 * @returns the number as it is printed, with the space behind it; empty where it numbers the item
 */
export function countingItems(document: Document): (place: LinePlace, text: string) => string {
  const alone = listsAlone(document);
  return ({ list, itemNumber, isItem }, text) => {
    if (!isItem || list === null || itemNumber === null || !/\S/.test(text)) return '';
    const number = `${itemNumber}.`;
    const isWord =
      isMonthOfYear(text) ||
      (alone.has(list) && (itemNumber > 1 || isQuantity(number, ` ${text}`)));
    return isWord ? `${number} ` : '';
  };
}

/** The numbered lists of one item that are in sequence with no list of the same depth around them. */
function listsAlone(document: Document): ReadonlySet<List> {
  const byDepth = new Map<number, Set<List>>();
  visitLines(null, document, ({ place: { list, itemNumber, listDepth } }) => {
    if (list === null || itemNumber === null) return;
    const known = byDepth.get(listDepth);
    if (known) known.add(list);
    else byDepth.set(listDepth, new Set([list]));
  });
  const endOf = ({ start, items }: List) => (start ?? 0) + items.length - 1;
  return new Set(
    [...byDepth.values()].flatMap((lists) => {
      const inOrder = [...lists];
      return inOrder.filter((list, at) => {
        const [before, next] = [inOrder[at - 1], inOrder[at + 1]];
        const goesOn = before !== undefined && endOf(before) + 1 === list.start;
        return list.items.length === 1 && !goesOn && next?.start !== endOf(list) + 1;
      });
    }),
  );
}

/** The place of an item whose number is one of its words: it is a paragraph. */
export function placeOfCounting(place: LinePlace): LinePlace {
  return { ...place, listDepth: place.listDepth - 1, list: null, isItem: false, itemNumber: null };
}
