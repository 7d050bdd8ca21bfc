import type { CellChange, RegisterChange } from '../../compare/register-changes.ts';
import type { Words } from '../../messages/words.ts';
import type { Register } from '../../policy/register.ts';
import { periodsIn, type StatedPeriod } from '../../substance/periods-in.ts';
import type { RegisterStep } from '../view/registers.ts';

/** Longer cells are not quoted in a sentence. */
const QUOTABLE = 80;

const KINDS = ['added', 'removed', 'renamed', 'changed'] as const;

/** What a version did to a register, in one sentence: “2 cookies added, 1 removed, 3 changed.” */
export function registerStepInWords(
  words: Words,
  { entry, ...register }: Register,
  { rows, changes, columns, isMissing }: Omit<RegisterStep, 'version'>,
): string {
  if (isMissing) return words.text('register.missing');
  const entries = (count: number) => words.text('register.entries', { count, ...entry });
  if (changes === null) return words.text('register.first', { entries: entries(rows.length) });
  const counts = KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  // What is counted is named once.
  const parts = counts.map(({ kind, count }, index) =>
    index === 0
      ? words.text(`register.entries-${kind}`, { entries: entries(count) })
      : words.text(`register.${kind}`, { count }),
  );
  const namesOf = (names: readonly string[]) =>
    words.list(names.map((name) => quoted(words, columnHeading({ entry, ...register }, name))));
  const sentences = [
    ...(parts.length > 0 ? [words.text('register.sentence', { parts: parts.join(', ') })] : []),
    ...(columns.added.length > 0
      ? [words.text('register.new-columns', { names: namesOf(columns.added) })]
      : []),
    ...(columns.removed.length > 0
      ? [words.text('register.gone-columns', { names: namesOf(columns.removed) })]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : words.text('register.same');
}

/** What stands above a column, as its author named it first. */
export function columnHeading({ columns }: Register, name: string): string {
  return columns.find((column) => column.name === name)?.headings[0] ?? name;
}

/** What became of a row, with its name: “_ga: Duration: 400 days instead of 2 years”. */
export function namedChange(
  words: Words,
  change: RegisterChange,
  register: Register,
  language: string,
): string {
  const name = (change.to ?? change.from)?.key ?? '';
  return words.text('row.named', { name, said: rowChange(words, change, register, language) });
}

/**
 * What became of a row: “Duration: 400 days instead of 2 years”.
 * @param language of the policy, BCP 47
 */
export function rowChange(
  words: Words,
  { kind, from, to, cells }: RegisterChange,
  register: Register,
  language: string,
): string {
  if (kind === 'added' || kind === 'removed') return words.text(`row.${kind}`);
  const before = from?.key ?? '';
  if (kind === 'renamed') return words.text('row.renamed', { before });
  const said = cells
    .map((cell) => cellChange(words, cell, columnHeading(register, cell.column), language))
    .join('; ');
  return before === to?.key ? said : words.text('row.renamed-too', { said, before });
}

function cellChange(
  words: Words,
  { from, to }: CellChange,
  heading: string,
  language: string,
): string {
  const [before, after] = [quoted(words, from), quoted(words, to)];
  if (from === '') return words.text('cell.new', { heading, after });
  if (to === '') return words.text('cell.empty', { heading, before });
  const times = onlyPeriods(from, to, language);
  if (times) return words.text('cell.instead', { heading, ...times });
  return from.length > QUOTABLE || to.length > QUOTABLE
    ? words.text('cell.other', { heading })
    : words.text('cell.instead', { heading, before, after });
}

/** The lengths of time in two cells that differ in nothing else; null if they do. */
function onlyPeriods(from: string, to: string, language: string) {
  const [[old, ...more], [current, ...others]] = [
    periodsIn(from, language),
    periodsIn(to, language),
  ];
  if (!old || !current || more.length > 0 || others.length > 0) return null;
  const rest = (text: string, { words }: StatedPeriod) => text.replace(words, '\0');
  return rest(from, old) === rest(to, current) ? { before: old.words, after: current.words } : null;
}

function quoted(words: Words, text: string): string {
  return words.text('substance.quoted', { text });
}
