import type { Inline } from '../policy/document.ts';

/** A stretch of a text that bears markup. */
export interface Mark {
  readonly kind:
    | 'link'
    | 'strong'
    | 'emphasis'
    | 'deleted'
    | 'superscript'
    | 'subscript'
    | 'code'
    | 'image';
  /** Where a link leads, or which picture an image is; empty for the others. */
  readonly target: string;
  /** In UTF-16 units, `end` not included. */
  readonly start: number;
  readonly end: number;
}

/** What is printed at a place of a text and is no word of it. */
export interface Sign {
  readonly kind: 'footnote mark' | 'picture';
  /** The label of the footnote, or the file of the picture. */
  readonly target: string;
  /** The SHA-256 of a picture’s file, in hexadecimal; left out if it is not known. */
  readonly digest?: string;
  /** In UTF-16 units: it stands before this character. */
  readonly at: number;
}

/** The words of inline text as the canonical text has them, the markup over them, and the signs between. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly signs: readonly Sign[];
}

/** @param cells one, or those of a row, which TABs join */
export function markText(cells: readonly (readonly Inline[])[]): MarkedText {
  const marks: Mark[] = [];
  const signs: Sign[] = [];
  const text = cells.reduce((before, cell, index) => {
    const start = index === 0 ? '' : `${before}\t`;
    return start + markCell(cell, start.length, marks, signs);
  }, '');
  return { text, marks, signs };
}

/** A text with other words before it. */
export function withWordsBefore(words: string, { text, marks, signs }: MarkedText): MarkedText {
  const { length } = words;
  return {
    text: words + text,
    marks: marks.map((mark) => ({ ...mark, start: mark.start + length, end: mark.end + length })),
    signs: signs.map((sign) => ({ ...sign, at: sign.at + length })),
  };
}

function markCell(
  inlines: readonly Inline[],
  offset: number,
  marks: Mark[],
  signs: Sign[],
): string {
  let text = '';
  const found: Mark[] = [];
  const foundSigns: Sign[] = [];
  const add = (piece: string) => {
    // A lone space is not matched: most texts have no other white space.
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
        if (inline.shift) mark(inline.shift, '', () => add(inline.text));
        else add(inline.text);
        return;
      case 'code':
        mark('code', '', () => add(inline.text));
        return;
      case 'break':
        add(' ');
        return;
      case 'image':
        foundSigns.push({
          ...{ kind: 'picture', target: inline.source, at: text.length },
          ...(inline.sha256 === undefined ? {} : { digest: inline.sha256 }),
        });
        mark('image', inline.source, () => add(inline.alternative));
        return;
      case 'footnote-reference':
        foundSigns.push({ kind: 'footnote mark', target: inline.label, at: text.length });
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
  for (const each of foundSigns)
    signs.push({ ...each, at: Math.min(each.at, trimmed.length) + offset });
  return trimmed;
}
