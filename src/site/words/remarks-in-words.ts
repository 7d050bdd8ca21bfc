import type { ComparedBlock } from '../../compare/comparison.ts';
import type { DetailChange } from '../../compare/detail-changes.ts';
import type { LinkChange } from '../../compare/notes.ts';
import type { TextBlock } from '../../compare/text-blocks.ts';

/** What changed of a block and cannot be marked in its words, a sentence each. */
export function remarksInWords({ from, to, links, details, notes }: ComparedBlock): string[] {
  const said = links.map(linkInWords);
  // Of a block that became several, those are meant that have another form.
  if (notes.includes('form') && from && to && formInWords(from) !== formInWords(to))
    said.push(`This was ${formInWords(from)} and is ${formInWords(to)} now.`);
  if (notes.includes('level') && from && to) said.push(levelInWords(from, to));
  if (notes.includes('struck out'))
    said.push('Words that are printed struck out count as removed.');
  if (notes.includes('superscript')) said.push('What is marked was raised or lowered, or is now.');
  if (details.some(({ kind }) => kind === 'footnote mark'))
    said.push('A reference to a footnote came, went or stands elsewhere.');
  for (const each of details) if (each.kind === 'picture') said.push(pictureInWords(each));
  if (details.some(({ kind }) => kind === 'list number' || kind === 'number'))
    said.push('The number changed: references to it may lead elsewhere.');
  if (notes.includes('split')) said.push('One paragraph became several.');
  if (notes.includes('merged')) said.push('Several paragraphs became one.');
  return said;
}

/** What became of a picture. */
export function pictureInWords({ from, to }: DetailChange): string {
  if (from === null) return `The picture ${to} came.`;
  if (to === null) return `The picture ${from} went.`;
  return from === to
    ? `The picture ${from} is another file now, under the same name.`
    : `The picture ${to} stands in place of ${from}.`;
}

function linkInWords({ words, from, to }: LinkChange): string {
  if (from === null) return `“${words}” is a link now, to ${to}.`;
  if (to === null) return `“${words}” is no link any more; it led to ${from}.`;
  return `The link “${words}” leads to ${to} now; it led to ${from}.`;
}

function formInWords({ kind, place }: TextBlock): string {
  if (kind === 'heading' || kind === 'title') return `a ${kind}`;
  if (kind === 'row') return 'a row of a table';
  if (place.isFootnote) return 'a footnote';
  if (place.listDepth > 0) return place.isQuoted ? 'a quoted item of a list' : 'an item of a list';
  return place.isQuoted ? 'a quoted paragraph' : 'a paragraph';
}

function levelInWords(from: TextBlock, to: TextBlock): string {
  if (from.level !== to.level)
    return `The heading stood at level ${from.level - 1} and stands at level ${to.level - 1} now.`;
  const [old, now] = [from.place.listDepth, to.place.listDepth];
  return `The item lay ${depth(old)} and now lies ${depth(now).replace(/,$/, '')}.`;
}

function depth(lists: number): string {
  return lists === 1 ? 'in one list' : `in ${lists} lists, one within the other,`;
}
