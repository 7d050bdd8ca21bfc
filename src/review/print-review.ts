import type {
  Review,
  ReviewedClause,
  ReviewedProblem,
  ReviewedServices,
  ReviewedVersion,
} from './review.ts';
import type { ReviewMarks } from './review-marks.ts';
import { tasksOf } from './review-tasks.ts';

/** Shares of the room: what changed clause by clause gets what these leave. */
const SHARE_OF_FACTS = 0.25;
const SHARE_OF_PROBLEMS = 0.25;
const SHARE_OF_SERVICES = 0.15;

/** For sentences on what is left out, and for what folds a comparison. */
const RESERVE = 2_500;

const LONGEST_SENTENCES = 1_500;
const LONGEST_NAME = 200;
const LONGEST_LINE = 400;
const MOST_NAMES = 10;

/** A stretch of unchanged words longer than this is shortened to its ends: who reads knows the text. */
const LONGEST_SAME = 500;
const KEPT_OF_SAME = 180;

/**
 * A review for whoever is to agree to a change: which versions it adds or changes, what is wrong, what
 * remains to do, and what changed clause by clause.
 * @param room the most characters that it may have; what does not fit is counted instead
 */
export function printReview(review: Review, marks: ReviewMarks, room = Infinity): string {
  const { tasks, problems } = tasksOf(review);
  const versions = whatFits(
    review.versions,
    (version) => factsOf(version, marks),
    SHARE_OF_FACTS * room,
    (left) => `Versions that are not shown here: ${left}.`,
  );
  const lists = whatFits(
    review.services,
    (list) => servicesOf(list, marks).join('\n\n'),
    SHARE_OF_SERVICES * room,
    (left) => `Lists of services that are not shown here: ${left}.`,
  );
  const faults = whatFits(
    problems,
    (problem) => marks.item(problemOf(problem, marks)),
    SHARE_OF_PROBLEMS * room,
    (left) => marks.item(`And ${left} more.`),
  );
  const essential = [
    ...(versions.length > 0 ? versions : ['No version is added or changed.']),
    ...lists,
    ...filesOf('Gone', review.gone, marks),
    ...filesOf('Other files of the content that differ', review.others, marks),
    marks.heading(countOf(problems)),
    ...paragraph(faults),
    ...(tasks.length > 0 ? [marks.heading('What remains to do')] : []),
    ...paragraph(tasks.map(marks.task)),
  ];
  let left = room - lengthOf(essential);
  const changed = review.versions.filter(({ clauses }) => clauses.length > 0);
  const changes = changed.map((version) => {
    const printed = left < RESERVE ? [] : changesOf(version, marks, left);
    left -= lengthOf(printed);
    return printed;
  });
  const untold = changes.filter((printed) => printed.length === 0).length;
  return `${[...essential, ...changes.flat(), ...leftOut(untold, changed.length)].join('\n\n')}\n`;
}

/** What visitors can choose, and what changed of it. */
function servicesOf({ file, changes }: ReviewedServices, marks: ReviewMarks): string[] {
  const shown = changes.slice(0, MOST_NAMES).map((each) => marks.text(cut(each, LONGEST_LINE)));
  const more = changes.length - shown.length;
  return [
    marks.heading(`What visitors can choose changes in ${shortName(file)}`),
    [...shown, ...(more > 0 ? [`And ${more} more.`] : [])].map(marks.item).join('\n'),
  ];
}

function leftOut(untold: number, all: number): string[] {
  return untold === 0
    ? []
    : [
        `Of ${untold} of ${all} versions no changed clause is shown here. The preview shows all of them.`,
      ];
}

function problemOf(problem: ReviewedProblem, marks: ReviewMarks): string {
  const { file, line, column, rule, what, mend, severity } = problem;
  const place = marks.literal(`${shortName(file)}:${line}:${column}`);
  const mark = severity === 'error' ? '' : `${severity}: `;
  return `${place}: ${mark}${sentence(`${short(what)} ${short(mend)} (${shortName(rule)})`, marks)}`;
}

function factsOf(version: ReviewedVersion, marks: ReviewMarks): string {
  const { title, name, isNew, isDraft, significance, summary, addresses, before } = version;
  const extent = version.extent.map((sentence) => marks.text(short(sentence))).join(' ');
  const facts = [
    marks.literal(shortName(version.file)),
    ...(isDraft ? ['A draft: it is not published.'] : []),
    `Significance: ${marks.text(shortName(significance ?? 'not said'))}`,
    before === null
      ? 'The first version of its policy: there is nothing to compare it with.'
      : `Beside ${marks.text(shortName(before))}: ${extent}`,
    ...atAGlance(version, marks),
    summary === null
      ? 'Its author does not say what changed.'
      : `What changed, in its author’s words:\n${marks.quoted(linesOf(summary))}`,
    ...addresses.map((address) => `To stand at ${marks.literal(shortName(address))}`),
  ];
  const heading = `${isNew ? 'New' : 'Changed'}: ${shortName(title)}, ${shortName(name)}`;
  return `${marks.heading(heading)}\n\n${facts.map(marks.item).join('\n')}`;
}

/** What of substance changed, as a list within the list. */
function atAGlance({ substance }: ReviewedVersion, marks: ReviewMarks): string[] {
  if (substance.length === 0) return [];
  const lines = substance.map((line) => `  ${marks.item(marks.text(cut(line, LONGEST_LINE)))}`);
  return [`At a glance:\n${lines.join('\n')}`];
}

function linesOf(summary: string): string[] {
  return short(summary)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** A sentence of a rule, which quotes values between backticks. */
function sentence(text: string, marks: ReviewMarks): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? marks.literal(part) : marks.text(part)))
    .join('');
}

function filesOf(what: string, files: readonly string[], marks: ReviewMarks): string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, MOST_NAMES).map((file) => marks.literal(shortName(file)));
  const more = files.length - named.length;
  return [`${what}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

function countOf(problems: readonly ReviewedProblem[]): string {
  const said = (['error', 'question', 'warning'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    const word = severity === 'error' ? 'problem' : severity;
    return count > 0 ? [`${count} ${word}${count === 1 ? '' : 's'}`] : [];
  });
  return said.join(', ') || 'No problems';
}

/** What changed clause by clause. */
function changesOf(version: ReviewedVersion, marks: ReviewMarks, room: number): string[] {
  const { clauses, title, name } = version;
  const printed = whatFits(
    clauses,
    (clause) => clauseOf(clause, marks),
    room - RESERVE,
    (left) =>
      `${left} of ${clauses.length} changed clauses are left out here. The preview shows all of them.`,
  );
  return [
    marks.heading(`What changes in ${shortName(title)}, ${shortName(name)}`),
    marks.folded('Clause by clause', printed.join('\n\n')),
  ];
}

function clauseOf({ heading, became, blocks }: ReviewedClause, marks: ReviewMarks): string {
  const title = `${marks.strong(shortName(heading))}${became ? ` (${marks.text(shortName(became))})` : ''}`;
  const lines = blocks.map(({ remark, words }) => {
    const said = merged(words).map(({ op, text }) =>
      op === 'same' ? marks.text(withoutMiddle(text)) : marks[op](text),
    );
    return `${remark ? `(${marks.text(shortName(remark))}) ` : ''}${said.join('')}`;
  });
  return [title, ...lines].join('\n\n');
}

type Words = ReviewedClause['blocks'][number]['words'];

/** Neighbours of one kind as one, so that what they spell together is seen by whoever makes it harmless. */
function merged(words: Words): Words {
  const joined: { op: Words[number]['op']; text: string }[] = [];
  for (const { op, text } of words) {
    const last = joined.at(-1);
    if (last?.op === op) last.text += text;
    else joined.push({ op, text });
  }
  return joined;
}

function withoutMiddle(text: string): string {
  if (text.length <= LONGEST_SAME) return text;
  const [start, end] = [text.slice(0, KEPT_OF_SAME), text.slice(-KEPT_OF_SAME)];
  return `${start.replace(/\s\S*$/, '')} … ${end.replace(/^\S*\s/, '')}`;
}

function short(text: string): string {
  return cut(text, LONGEST_SENTENCES);
}

function shortName(text: string): string {
  return cut(text, LONGEST_NAME);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)} …` : text;
}

/** The items for which there is room, printed, and a word on the others. */
function whatFits<Item>(
  items: readonly Item[],
  print: (item: Item) => string,
  room: number,
  rest: (left: number) => string,
): string[] {
  const printed: string[] = [];
  let left = room;
  for (const item of items) {
    const piece = print(item);
    left -= piece.length + 2;
    if (left < 0) return [...printed, rest(items.length - printed.length)];
    printed.push(piece);
  }
  return printed;
}

function paragraph(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length + 2, 0);
}
