import { collapse, headingText, linesOf, textOf } from '../../policy/canonical-text.ts';
import { type Clause, clausesOf } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import { commonWords, diceCoefficient, wordsOf } from '../../policy/word-lists.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { placeOf, problemAt } from '../text/place.ts';

/** Two clauses with fewer words may be alike by chance. */
const FEWEST_WORDS = 6;
/**
 * How much of two clauses must be the same for one to be the other, and the most for them to be different
 * ones.
 */
const [SAME, DIFFERENT] = [0.85, 0.5];

/**
 * An id stays with its words: it does not pass to another clause of the next version while its own goes on
 * under another id.
 */
export function exchangedIds(policy: PolicyFolder): Problem[] {
  const problems: Problem[] = [];
  let previous: VersionFile | null = null;
  for (const version of policy.versions) {
    if (previous?.isWhole && version.isWhole) problems.push(...judge(previous, version));
    if (!version.isDraft) previous = version;
  }
  return problems;
}

function judge(previous: VersionFile, version: VersionFile): Problem[] {
  const before = clausesById(previous);
  const now = clausesById(version);
  // An id whose heading stays is where it was: in nearly every version that is all there is to look at.
  const reworded = [...now.values()].filter((clause) => {
    const old = before.get(clause.id);
    return !old || wordsOfHeading(old) !== wordsOfHeading(clause);
  });
  const passedOn = reworded.flatMap((clause) => {
    const old = before.get(clause.id);
    if (!old || likeness(old, clause) > DIFFERENT) return [];
    const heir = reworded.find((other) => {
      const former = before.get(other.id);
      return (
        other.id !== clause.id &&
        likeness(old, other) >= SAME &&
        (!former || likeness(former, other) <= DIFFERENT)
      );
    });
    return heir ? [{ old, clause, heir }] : [];
  });
  return passedOn
    .flatMap(({ old, clause, heir }) => {
      const back = passedOn.find((other) => other.clause === heir && other.heir === clause);
      // Two that were exchanged are one slip: it is said at the first.
      if (back && passedOn.indexOf(back) < passedOn.findIndex((each) => each.clause === clause))
        return [];
      const name = previous.name ? formatVersionName(previous.name) : '';
      const [here, there] = [headingText(clause), headingText(heir)];
      return problemAt(version.path, placeOfHeading(version, clause.id), {
        rule: 'exchanged-ids',
        what: back
          ? `The ids of “${here}” and “${there}” seem to be exchanged: in version ${name}, {#${heir.id}} stood at the words of “${here}”, and {#${clause.id}} at those of “${there}”.`
          : `The id {#${clause.id}} stands at “${here}”, but in version ${name} it belonged to “${headingText(old)}”, whose words stand at “${there}” now.`,
        mend: back
          ? `Write {#${heir.id}} at “${here}” and {#${clause.id}} at “${there}”: links to an id are meant for its words.`
          : `Write {#${clause.id}} at “${there}” and give “${here}” an id of its own: links to an id are meant for its words.`,
      });
    })
    .map((problem) => ({ ...problem, severity: 'warning' }));
}

function clausesById({ document }: VersionFile): Map<string, Clause> {
  return new Map(clausesOf(document.clauses).map((clause) => [clause.id, clause]));
}

/**
 * Which part of the words of two clauses they have in common, sub-clauses left out: 1 where all, 0 too
 * where there are too few.
 */
function likeness(one: Clause, other: Clause): number {
  const [words, others] = [wordsOfClause(one), wordsOfClause(other)];
  if (Math.min(words.length, others.length) < FEWEST_WORDS) return 0;
  return diceCoefficient(commonWords(words, others), words.length, others.length);
}

function wordsOfClause({ heading, blocks }: Clause): string[] {
  const document = { preamble: [{ kind: 'paragraph' as const, inlines: heading }, ...blocks] };
  return linesOf(null, { ...document, clauses: [], footnotes: [] }).flatMap(({ text }) =>
    wordsOf(text),
  );
}

/** Without its number, so that clauses that were renumbered are not looked at one by one. */
function wordsOfHeading({ heading }: Clause): string {
  return collapse(textOf(heading));
}

function placeOfHeading(version: VersionFile, id: string) {
  const heading = new RegExp(`^#{1,6}[ \\t].*\\{\\s*#${id}\\s*\\}[ \\t]*\\r?$`, 'm');
  return placeOf(version.text, Math.max(0, heading.exec(version.text)?.index ?? 0));
}
