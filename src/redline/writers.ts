import type { ChangeMarks } from './change-marks.ts';
import type { Comments } from './comments.ts';
import type { Footnotes } from './footnotes.ts';
import type { Hyperlinks } from './hyperlinks.ts';
import type { Numbering } from './numbering.ts';

/** What writes the parts of a file; each gives out numbers that must be its own in the whole file. */
export interface Writers {
  readonly numbering: Numbering;
  readonly marks: ChangeMarks;
  readonly links: Hyperlinks;
  readonly notes: Footnotes;
  readonly comments: Comments;
}
