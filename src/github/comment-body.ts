import { printReview } from '../review/print-review.ts';
import type { Review } from '../review/review.ts';
import { GITHUB_MARKS } from '../review/review-marks.ts';

/** By this line a comment is found again, so that there is one of them only. */
export const MARKER = '<!-- clausebook-review -->';

/** What GitHub allows, less a little: it is not said how it counts. */
export const LONGEST_COMMENT = 65_000;

/** Whoever writes the branch can also change the program that says what is in it. */
const SOURCE =
  '_The program of this branch itself found what follows, and made the preview. Where a pull request changes more than `content/`, read those changes before you rely on it._';

/** @param preview the address of the built site; null if no site was built */
export function commentBody(review: Review, preview: string | null): string {
  const link =
    preview === null
      ? 'There is no preview, since the site could not be built.'
      : `[Download the preview](${preview}): unpack it, run \`npm run serve -- FOLDER\`, and read it as your readers will.`;
  const beginning = `${MARKER}\n### What this pull request changes in the policies\n\n${SOURCE}\n\n${link}\n\n`;
  const body = `${beginning}${printReview(review, GITHUB_MARKS, LONGEST_COMMENT - beginning.length)}`;
  // A text that is cut short can end in half a letter, which cannot be sent.
  return body.toWellFormed();
}
