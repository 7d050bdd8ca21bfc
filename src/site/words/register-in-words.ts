import type { CellChange, RegisterChange } from '../../compare/register-changes.ts';
import type { Register } from '../../policy/register.ts';
import { periodsIn, type StatedPeriod } from '../../substance/periods-in.ts';
import type { RegisterStep } from '../view/registers.ts';

/** Above the clause of a row, and the version since which it says so. */
export const WHERE_AND_SINCE = 'Where, and since when';

const NUMERALS = 'one two three four five six seven eight nine ten'.split(' ');

/** Longer cells are not quoted in a sentence. */
const QUOTABLE = 80;

function counted(count: number, { one, other }: Register['entry']): string {
  return `${NUMERALS[count - 1] ?? count} ${count === 1 ? one : other}`;
}

/**
 * What a version did to a register, in one sentence: “Two cookies added, one removed, three changed.”
 */
export function registerStepInWords(
  register: Register,
  { rows, changes, columns, isMissing }: Omit<RegisterStep, 'version'>,
): string {
  const { entry } = register;
  if (isMissing) return 'This version has no such table.';
  if (changes === null)
    return `${capital(counted(rows.length, entry))} in the first version that is known.`;
  const kinds = ['added', 'removed', 'renamed', 'changed'] as const;
  const parts = kinds.flatMap((kind) => {
    const many = changes.filter((change) => change.kind === kind).length;
    return many > 0 ? [{ kind, many }] : [];
  });
  // What is counted is named once.
  const said = parts.map(({ kind, many }, index) =>
    index === 0 ? `${counted(many, entry)} ${kind}` : `${NUMERALS[many - 1] ?? many} ${kind}`,
  );
  const sentences = [
    ...(said.length > 0 ? [`${capital(said.join(', '))}.`] : []),
    ...columnSentence('New column', columns.added, register),
    ...columnSentence('Column that is gone', columns.removed, register),
  ];
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing changed.';
}

function columnSentence(what: string, names: readonly string[], register: Register): string[] {
  const shown = names.map((name) => `“${columnHeading(register, name)}”`);
  return names.length > 0 ? [`${what}: ${shown.join(', ')}.`] : [];
}

/** What stands above a column, as its author named it first. */
export function columnHeading({ columns }: Register, name: string): string {
  return columns.find((column) => column.name === name)?.headings[0] ?? name;
}

/**
 * What became of a row: “_ga: duration 400 days instead of two years”.
 * @param language of the policy, BCP 47
 */
export function rowChangeInWords(
  { kind, from, to, cells }: RegisterChange,
  register: Register,
  language: string,
): string {
  switch (kind) {
    case 'added':
      return `${to?.key}: added`;
    case 'removed':
      return `${from?.key}: removed`;
    case 'renamed':
      return `${to?.key}: called “${from?.key}” before`;
    case 'changed': {
      const said = cells.map((cell) =>
        cellInWords(cell, columnHeading(register, cell.column), language),
      );
      const name = from && to && from.key !== to.key ? `${to.key} (“${from.key}” before)` : to?.key;
      return `${name}: ${said.join('; ')}`;
    }
  }
}

function cellInWords({ from, to }: CellChange, heading: string, language: string): string {
  if (from === '') return `${heading}: ${quoted(to)}, where nothing stood`;
  if (to === '') return `${heading}: nothing any more, instead of ${quoted(from)}`;
  const times = onlyPeriods(from, to, language);
  if (times) return `${heading}: ${times.to} instead of ${times.from}`;
  return from.length > QUOTABLE || to.length > QUOTABLE
    ? `${heading}: other words`
    : `${heading}: ${quoted(to)} instead of ${quoted(from)}`;
}

/** The lengths of time in two cells that differ in nothing else; null where they do. */
function onlyPeriods(from: string, to: string, language: string) {
  const [before, after] = [periodsIn(from, language), periodsIn(to, language)];
  const [[old, ...more], [current, ...others]] = [before, after];
  if (!old || !current || more.length > 0 || others.length > 0) return null;
  const rest = (text: string, { words }: StatedPeriod) => text.replace(words, '\0');
  return rest(from, old) === rest(to, current) ? { from: old.words, to: current.words } : null;
}

function quoted(text: string): string {
  return `“${text}”`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
