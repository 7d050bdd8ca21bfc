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

/** The offset of the first paragraph that has too many marks; null where none has. One pass over the text. */
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
