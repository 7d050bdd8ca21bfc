import type { WordChange } from '../../compare/word-change.ts';
import type { Words } from '../../messages/words.ts';
import type { Finding, Trend } from '../../substance/finding.ts';
import type { SubstanceLine } from '../../substance/substance-lines.ts';
import { differenceInWords } from './difference-in-words.ts';
import type { LineInWords } from './line-in-words.ts';
import {
  footnoteInWords,
  isStaleReference,
  pictureLineInWords,
  referenceInWords,
} from './lines-of-references.ts';
import { beginningOf } from './moves-in-words.ts';

/** How a line of a summary reads. It states what the comparison marks, and no more. */
export function lineInWords(words: Words, { finding, findings }: SubstanceLine): LineInWords {
  const { kind, from, to, extent, trend, by } = finding;
  if (kind === 'row' || kind === 'passage') return wholesInWords(words, finding, findings);
  if (isStaleReference(finding)) return referenceInWords(words, finding);
  if (kind === 'footnote') return footnoteInWords(words, finding);
  if (kind === 'picture') return pictureLineInWords(words, finding);
  const isReplaced = from !== null && to !== null;
  const isOfBlock = !isReplaced && extent !== 'words' && kind !== 'clause' && kind !== 'column';
  const isNamed = isOfBlock && isOneName(findings);
  const others = kind === 'clause' ? [] : findings.filter((each) => each.kind !== kind);
  const places = new Set(findings.map(({ block }) => block)).size;
  const remarks = [
    ...(trend ? [trendInWords(words, trend, by)] : []),
    ...(isOfBlock && !isNamed ? [namesIn(words, findings)] : []),
    ...(others.length > 0 && !isReplaced && !isOfBlock ? [namesIn(words, others)] : []),
    ...(kind === 'clause' && findings.length > 1 ? [namesIn(words, findings)] : []),
    ...(places > 1 && kind !== 'clause'
      ? [words.text('substance.in-places', { count: places })]
      : []),
    ...(finding.row === null ? [] : [finding.row]),
  ];
  return {
    label: isOfBlock && !isNamed ? wholeInWords(words, finding) : kindInWords(words, finding),
    replaced: isReplaced ? { from, to } : null,
    remark: remarks.filter(Boolean).join('; '),
    words: finding.words,
  };
}

/** A line as one sentence of plain text, without marks: for a list in an e-mail or a terminal. */
export function lineAsText(words: Words, line: SubstanceLine): string {
  const { finding } = line;
  const { label, replaced, remark, words: marked } = lineInWords(words, line);
  const became = (removed: string, added: string) =>
    words.text('extent.became', { removed, added });
  const quoted = (text: string) => words.text('substance.quoted', { text });
  const side = (op: 'removed' | 'added') =>
    marked
      .filter((each) => each.op !== op)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
  const [before, now] = [side('added'), side('removed')];
  const isList = finding.kind === 'row' || finding.kind === 'passage';
  const isSame = before === now;
  const said = isList
    ? marked.map(({ text }) => text).join('')
    : replaced
      ? became(replaced.from, replaced.to)
      : isSame
        ? before
        : before === ''
          ? quoted(now)
          : now === ''
            ? quoted(before)
            : became(before, now);
  return `${label}: ${[said, remark].filter(Boolean).join('; ')}`;
}

/** “Negation added”, “Length of time”. */
function kindInWords(words: Words, { kind, from, to }: Finding): string {
  const name = words.text(`kind.${kind}`);
  if (from !== null && to !== null) return name;
  return words.text(from === null ? 'substance.added' : 'substance.removed', { kind: name });
}

function trendInWords(words: Words, trend: Trend, by: Finding['by']): string {
  const said = words.text(`trend.${trend}`);
  if (by === null) return said;
  return words.text('substance.trend-by', {
    trend: said,
    difference: differenceInWords(words, by),
  });
}

function wholeInWords(words: Words, { from, extent, words: marked }: Finding): string {
  const fate = from === null ? 'added' : 'removed';
  if (extent === 'block') return words.text(`substance.paragraph-${fate}`);
  const has = (op: WordChange['op']) => marked.some((each) => each.op === op);
  return words.text(
    has('removed') && has('added') ? 'substance.sentence-rewritten' : `substance.sentence-${fate}`,
  );
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
function wholesInWords(
  words: Words,
  { kind, from, to }: Finding,
  findings: readonly Finding[],
): LineInWords {
  const [what, most] =
    kind === 'row'
      ? (['rows', MOST_NAMED.row] as const)
      : (['paragraphs', MOST_NAMED.passage] as const);
  const all = findings
    .map((each) => each.from ?? each.to ?? '')
    .map((text) =>
      kind === 'row' ? text : words.text('substance.quoted', { text: beginningOf({ text }) }),
    );
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
    label: words.text(`substance.${what}-${fate}`, { count: all.length }),
    replaced: null,
    remark: more > 0 ? words.text('substance.and-more', { count: more }) : '',
    words: listed,
  };
}

/** What a sentence or paragraph that came or went has in it: “with negation, amount”. */
function namesIn(words: Words, findings: readonly Finding[]): string {
  const names = new Set(
    findings.flatMap(({ kind }) => (kind === 'clause' ? [] : [words.text(`kind-within.${kind}`)])),
  );
  return words.text('substance.with', { names: [...names].join(', ') });
}

/** “12 more are marked in the text.” Null where all are told. */
export function moreInWords(words: Words, count: number): string | null {
  return count === 0 ? null : words.text('substance.more', { count });
}
