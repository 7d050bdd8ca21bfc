import type { ComparedBlock } from '../../compare/comparison.ts';
import type { DetailChange } from '../../compare/detail-changes.ts';
import type { LinkChange } from '../../compare/notes.ts';
import type { TextBlock } from '../../compare/text-blocks.ts';
import type { Words } from '../../messages/words.ts';

/** What changed of a block and cannot be marked in its words, a sentence each. */
export function remarksInWords(
  words: Words,
  { from, to, links, details, notes }: ComparedBlock,
): string[] {
  const said = links.map((link) => linkInWords(words, link));
  // The parts with another form are meant if a block became several.
  if (notes.includes('form') && from && to && formOf(from) !== formOf(to)) {
    const [before, now] = [words.text(`form.${formOf(from)}`), words.text(`form.${formOf(to)}`)];
    said.push(words.text('remark.form', { before, now }));
  }
  if (notes.includes('level') && from && to) said.push(levelInWords(words, from, to));
  if (notes.includes('struck out')) said.push(words.text('remark.struck-out'));
  if (notes.includes('superscript')) said.push(words.text('remark.raised'));
  if (details.some(({ kind }) => kind === 'footnote mark'))
    said.push(words.text('remark.footnote'));
  for (const each of details) if (each.kind === 'picture') said.push(pictureInWords(words, each));
  if (details.some(({ kind }) => kind === 'list number' || kind === 'number'))
    said.push(words.text('remark.number'));
  if (notes.includes('split')) said.push(words.text('remark.split'));
  if (notes.includes('merged')) said.push(words.text('remark.merged'));
  return said;
}

/** What became of a picture. */
export function pictureInWords(words: Words, { from, to }: DetailChange): string {
  if (from === null) return words.text('remark.picture-came', { picture: to ?? '' });
  if (to === null) return words.text('remark.picture-went', { picture: from });
  return from === to
    ? words.text('remark.picture-other', { picture: from })
    : words.text('remark.picture-replaced', { picture: to, former: from });
}

function linkInWords(words: Words, { words: linked, from, to }: LinkChange): string {
  if (from === null) return words.text('remark.link-new', { words: linked, to: to ?? '' });
  if (to === null) return words.text('remark.link-gone', { words: linked, from });
  return words.text('remark.link-other', { words: linked, to, from });
}

type Form =
  | 'heading'
  | 'title'
  | 'row'
  | 'footnote'
  | 'item'
  | 'quoted-item'
  | 'paragraph'
  | 'quoted-paragraph';

function formOf({ kind, place }: TextBlock): Form {
  if (kind === 'heading' || kind === 'title' || kind === 'row') return kind;
  if (place.isFootnote) return 'footnote';
  if (place.listDepth > 0) return place.isQuoted ? 'quoted-item' : 'item';
  return place.isQuoted ? 'quoted-paragraph' : 'paragraph';
}

function levelInWords(words: Words, from: TextBlock, to: TextBlock): string {
  if (from.level !== to.level)
    return words.text('level.heading', { from: from.level - 1, to: to.level - 1 });
  return words.text('level.item', {
    before: words.text('level.depth-before', { count: from.place.listDepth }),
    now: words.text('level.depth-now', { count: to.place.listDepth }),
  });
}
