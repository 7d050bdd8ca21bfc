import type { Problem } from '../../policy/problem.ts';
import { placeOf, problemAt } from './place.ts';

/**
 * Where git writes what one side has; the other side follows below `=======`, which alone could underline a
 * heading.
 */
const BEGINNING = /^<{7}(?: |\r?$)/gm;
const OTHER = /^[>|]{7}(?: |\r?$)/m;

/**
 * The conflicts that git left in a file which two people changed at once. A file that has some is read
 * no further: whatever else could be said of it would speak of git's marks.
 */
export function mergeConflicts(path: string, text: string): Problem[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const beginnings = [...text.matchAll(BEGINNING)].map(({ index }) => index);
  const left = OTHER.exec(text);
  const at = beginnings.length > 0 ? beginnings : left ? [left.index] : [];
  return at.map((offset) =>
    problemAt(path, placeOf(text, offset), {
      rule: 'merge-conflict',
      what: 'Two people changed these lines at the same time, and git wrote both texts here, between lines of <<<<<<<, ======= and >>>>>>>.',
      mend: 'Keep the words that are right, and delete the others together with the lines of marks.',
    }),
  );
}
