import type { Inline } from '../policy/document.ts';

/** A stretch of a text that bears markup. */
export interface Mark {
  readonly kind: 'link' | 'strong' | 'emphasis' | 'deleted' | 'code' | 'image';
  /** Where a link leads, or which picture an image is; empty for the others. */
  readonly target: string;
  /** In UTF-16 units, `end` not included. */
  readonly start: number;
  readonly end: number;
}

/** The words of inline text as the canonical text has them, and the markup over them. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** @param cells one, or those of a row, which TABs join */
export function markText(cells: readonly (readonly Inline[])[]): MarkedText {
  const marks: Mark[] = [];
  const text = cells.reduce((before, cell, index) => {
    const start = index === 0 ? '' : `${before}\t`;
    return start + markCell(cell, start.length, marks);
  }, '');
  return { text, marks };
}

function markCell(inlines: readonly Inline[], offset: number, marks: Mark[]): string {
  let text = '';
  const found: Mark[] = [];
  const add = (piece: string) => {
    // A lone space is no match: most texts have no other white space.
    const spaced = piece.replace(/\s{2,}|[^\S ]/gu, ' ');
    text +=
      (text === '' || text.endsWith(' ')) && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
  };
  const mark = (kind: Mark['kind'], target: string, inside: () => void) => {
    const start = text.length;
    inside();
    found.push({ kind, target, start, end: text.length });
  };
  const visit = (inline: Inline): void => {
    switch (inline.kind) {
      case 'text':
        add(inline.text);
        return;
      case 'code':
        mark('code', '', () => add(inline.text));
        return;
      case 'break':
        add(' ');
        return;
      case 'image':
        mark('image', inline.source, () => add(inline.alternative));
        return;
      case 'footnote-reference':
        return;
      case 'link':
        mark('link', inline.href, () => inline.inlines.forEach(visit));
        return;
      default:
        mark(inline.kind, '', () => inline.inlines.forEach(visit));
        return;
    }
  };
  inlines.forEach(visit);
  const trimmed = text.trimEnd();
  for (const each of found) {
    const end = Math.min(each.end, trimmed.length);
    if (end > each.start) marks.push({ ...each, start: each.start + offset, end: end + offset });
  }
  return trimmed;
}
