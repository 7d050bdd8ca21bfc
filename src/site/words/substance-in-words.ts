import type { WordChange } from '../../compare/word-change.ts';
import type { Finding, FindingKind } from '../../substance/finding.ts';
import type { SubstanceGroup, SubstanceLine } from '../../substance/substance-lines.ts';
import { differenceInWords } from './difference-in-words.ts';
import type { LineInWords } from './line-in-words.ts';
import {
  footnoteInWords,
  isStaleReference,
  pictureLineInWords,
  referenceInWords,
} from './lines-of-references.ts';
import { beginningOf } from './moves-in-words.ts';

const KINDS: Readonly<Record<FindingKind, string>> = {
  negation: 'Negation',
  modal: 'Duty or permission',
  exception: 'Exception or limit',
  bound: 'Bound',
  footnote: 'Footnote',
  amount: 'Amount',
  duration: 'Length of time',
  age: 'Age',
  percentage: 'Percentage',
  'legal-basis': 'Law or legal basis',
  // A company is known by its name; whether it receives anything, the sentence alone says.
  recipient: 'Company or recipient',
  contact: 'Person, contact or site',
  name: 'Name or term',
  passage: 'Paragraph',
  capitals: 'Capitals alone',
  country: 'Country or region',
  clause: 'Clause',
  sign: 'Sign',
  'cross-reference': 'Reference',
  picture: 'Picture',
  row: 'Table row',
  number: 'Number',
  date: 'Date',
};

/** What the groups of findings are called. */
export const GROUPS_IN_WORDS: Readonly<Record<SubstanceGroup, string>> = {
  rules: 'Duties, negations, exceptions',
  figures: 'Figures and dates',
  parties: 'Companies, recipients, names, countries, laws',
  clauses: 'Whole clauses and paragraphs',
  references: 'References, pictures',
};

/** How a line of a summary reads. It states what the comparison marks, and no more. */
export function lineInWords({ finding, findings }: SubstanceLine): LineInWords {
  const { kind, from, to, extent } = finding;
  if (kind === 'row' || kind === 'passage') return wholesInWords(finding, findings);
  if (isStaleReference(finding)) return referenceInWords(finding);
  if (kind === 'footnote') return footnoteInWords(finding);
  if (kind === 'picture') return pictureLineInWords(finding);
  const isReplaced = from !== null && to !== null;
  const fate = isReplaced ? '' : from === null ? ' added' : ' removed';
  const isOfBlock = !isReplaced && extent !== 'words' && kind !== 'clause';
  const isNamed = isOfBlock && isOneName(findings);
  const others = kind === 'clause' ? [] : findings.filter((each) => each.kind !== kind);
  const places = new Set(findings.map(({ block }) => block)).size;
  const remarks = [
    ...(finding.trend
      ? [finding.by ? `${finding.trend} by ${differenceInWords(finding.by)}` : finding.trend]
      : []),
    ...(isOfBlock && !isNamed ? [namesIn(findings)] : []),
    ...(others.length > 0 && !isReplaced && !isOfBlock ? [namesIn(others)] : []),
    ...(kind === 'clause' && findings.length > 1 ? [namesIn(findings)] : []),
    ...(places > 1 && kind !== 'clause' ? [`in ${places} places`] : []),
    ...(finding.row === null ? [] : [finding.row]),
  ];
  return {
    label: isOfBlock && !isNamed ? wholeInWords(finding) : `${KINDS[kind]}${fate}`,
    replaced: isReplaced ? { from, to } : null,
    remark: remarks.filter(Boolean).join('; '),
    words: finding.words,
  };
}

/** A line as one sentence of plain text, without marks: for a list in an e-mail or a terminal. */
export function lineAsText(line: SubstanceLine): string {
  const { finding } = line;
  const { label, replaced, remark, words } = lineInWords(line);
  const side = (op: 'removed' | 'added') =>
    words
      .filter((each) => each.op !== op)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
  const [before, now] = [side('added'), side('removed')];
  const isList = finding.kind === 'row' || finding.kind === 'passage';
  const said = isList
    ? words.map(({ text }) => text).join('')
    : replaced
      ? `“${replaced.from}” became “${replaced.to}”`
      : before === now
        ? before
        : before === ''
          ? `“${now}”`
          : now === ''
            ? `“${before}”`
            : `“${before}” became “${now}”`;
  return `${label}: ${[said, remark].filter(Boolean).join('; ')}`;
}

function wholeInWords({ from, extent, words }: Finding): string {
  if (extent === 'block') return `Paragraph ${from === null ? 'added' : 'removed'}`;
  const has = (op: WordChange['op']) => words.some((each) => each.op === op);
  return `Sentence ${has('removed') && has('added') ? 'rewritten' : from === null ? 'added' : 'removed'}`;
}

/** An item of more words than these says more than a name. */
const LONGEST_NAME = 8;

/** Whether what came or went is hardly more than one recipient, country or the like. */
function isOneName(findings: readonly Finding[]): boolean {
  const [first] = findings;
  if (!first || !['recipient', 'country', 'legal-basis'].includes(first.kind)) return false;
  const length = first.words.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return length <= LONGEST_NAME && findings.every(({ kind }) => kind === first.kind);
}

/** So many rows, or paragraphs, are named. */
const MOST_NAMED = { row: 6, passage: 3 } as const;

/** Rows and paragraphs that came, went or changed, in one line each. */
function wholesInWords({ kind, from, to }: Finding, findings: readonly Finding[]): LineInWords {
  const [what, most] =
    kind === 'row'
      ? (['table row', MOST_NAMED.row] as const)
      : (['paragraph', MOST_NAMED.passage] as const);
  const all = findings
    .map((each) => each.from ?? each.to ?? '')
    .map((text) => (kind === 'row' ? text : `“${beginningOf({ text })}”`));
  const names = [...new Set(all)];
  const more = names.length - most;
  const op = from === null ? 'added' : to === null ? 'removed' : 'same';
  const listed = names
    .slice(0, most)
    .flatMap((text, at): WordChange[] => [
      ...(at > 0 ? [{ op: 'same' as const, text: ', ' }] : []),
      { op, text },
    ]);
  const fate = op === 'same' ? 'changed' : op;
  return {
    label: all.length === 1 ? `${capitalised(what)} ${fate}` : `${all.length} ${what}s ${fate}`,
    replaced: null,
    remark: more > 0 ? `and ${more} more` : '',
    words: listed,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a sentence or paragraph that came or went has in it: “negation, amount”. */
function namesIn(findings: readonly Finding[]): string {
  const names = [
    ...new Set(
      findings.flatMap(({ kind }) => (kind === 'clause' ? [] : [KINDS[kind].toLowerCase()])),
    ),
  ];
  return `with ${names.join(', ')}`;
}

/** What a summary is, and is not. */
export const PICKED_BY_RULE =
  'Picked by rule from the marked words; what the rules do not know is marked in the text alone.';

/** “And 12 more, which the text marks.” Null where all are told. */
export function moreInWords(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? 'One more is marked in the text.' : `${count} more are marked in the text.`;
}
