import type { PlacelessFault } from '../text/place.ts';

/**
 * Signs in one paragraph that may begin or end something: emphasis, code, a link, an entity, a tag. Twenty
 * times as many as the fullest paragraph of six hundred real texts has (149). For ten times as many, parsers
 * of Markdown need up to a hundred times as long.
 */
const MOST_MARKS = 3_000;

/** What to say of a paragraph with more of them. */
export const CROWDED: PlacelessFault = {
  rule: 'crowded-paragraph',
  what: `This paragraph has more than ${MOST_MARKS.toLocaleString('en')} signs that may be marks: * _ ~ \` [ ] & < and the like.`,
  mend: 'Divide it into paragraphs, or delete the marks that nobody sees.',
};

const MARK = /[*_~`[\]&<{\\]/g;
/** A line with which a paragraph, an item, a row or a heading begins. */
const BEGINNING = /^[ \t]*(?:$|[|#>]|[-+*][ \t]|\d{1,9}[.)][ \t])/;

/** Finds, in one pass, the offset of the first paragraph with too many marks; null if there is none. */
export function crowdedAt(text: string): number | null {
  let [marks, start, offset] = [0, 0, 0];
  for (const line of text.split('\n')) {
    if (BEGINNING.test(line)) [marks, start] = [0, offset];
    marks += line.match(MARK)?.length ?? 0;
    if (marks > MOST_MARKS) return text.slice(start).startsWith('\n') ? start + 1 : start;
    offset += line.length + 1;
  }
  return null;
}

/**
 * A text may open a list or a quotation this often, or go on in one without its sign. Parsers of Markdown
 * need the square of that number; the longest of seven hundred real texts (480 kB) has 1,271, the next
 * one 153.
 */
const MOST_OPENED = 3_000;

/** What to say of a text that does so more often. */
export const ENTANGLED: PlacelessFault = {
  rule: 'crowded-paragraph',
  what: `More than ${MOST_OPENED.toLocaleString('en')} times, this text begins a list or a quotation, or goes on in one without its sign.`,
  mend: 'Write what is no list and no quotation as paragraphs, and part the others by fewer changes between them.',
};

/** The signs of quotations and items with which a line begins. */
const OPENING = /^[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$))+/;

/**
 * The offset of the line with which a text has opened too many lists and quotations; null if it has not.
 * One pass over the text.
 */
export function entangledAt(text: string): number | null {
  let [opened, offset, shape, isBlank] = [0, 0, '', true];
  for (const line of text.split('\n')) {
    const sign = OPENING.exec(line)?.[0].replace(/\d+/g, '1') ?? '';
    const isIndented = /^[ \t]/.test(line);
    if (!line.trim()) isBlank = true;
    else {
      // Items of one list follow each other; a quotation ends with each blank line, and with each item.
      const isAnew = sign.includes('>') && (isBlank || /[-+*.)].*>/.test(sign));
      const isLazy = !sign && !isBlank && shape !== '';
      if (isLazy || (sign && (isAnew || sign !== shape))) opened += 1;
      if (opened > MOST_OPENED) return offset;
      if (sign) shape = sign;
      else if (isBlank && !isIndented) shape = '';
      isBlank = false;
    }
    offset += line.length + 1;
  }
  return null;
}
