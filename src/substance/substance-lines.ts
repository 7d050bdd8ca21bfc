import type { Finding, FindingKind } from './finding.ts';

/** What findings are grouped by where a reader picks some: a few heads for all kinds. */
export const SUBSTANCE_GROUPS = ['rules', 'figures', 'parties', 'clauses', 'references'] as const;

export type SubstanceGroup = (typeof SUBSTANCE_GROUPS)[number];

const GROUP_OF: Readonly<Record<FindingKind, SubstanceGroup>> = {
  negation: 'rules',
  modal: 'rules',
  exception: 'rules',
  bound: 'rules',
  footnote: 'rules',
  amount: 'figures',
  duration: 'figures',
  age: 'figures',
  percentage: 'figures',
  sign: 'figures',
  number: 'figures',
  date: 'figures',
  'legal-basis': 'parties',
  recipient: 'parties',
  contact: 'parties',
  name: 'parties',
  capitals: 'parties',
  country: 'parties',
  column: 'parties',
  row: 'parties',
  clause: 'clauses',
  passage: 'clauses',
  'cross-reference': 'references',
  picture: 'references',
};

/** The group of a kind. */
function groupOf(kind: FindingKind): SubstanceGroup {
  return GROUP_OF[kind];
}

/** One line of a summary: findings that say the same in several places, or that came with one block. */
export interface SubstanceLine {
  /** The finding that the line tells. */
  readonly finding: Finding;
  readonly group: SubstanceGroup;
  /** All that it stands for, itself included, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** A summary: at most as many lines as can be read at a glance, what matters most first. */
export interface SubstanceLines {
  readonly lines: readonly SubstanceLine[];
  /** How many lines more there would be. */
  readonly more: number;
}

/** At a glance, nobody reads more. */
export const MOST_LINES = 10;

/** How much a change of a kind matters within a sentence. Small and decisive comes first. */
const WEIGHTS: Readonly<Record<FindingKind, number>> = {
  negation: 100,
  modal: 90,
  amount: 88,
  duration: 87,
  age: 86,
  'legal-basis': 85,
  exception: 80,
  footnote: 79,
  bound: 75,
  recipient: 78,
  percentage: 77,
  contact: 72,
  country: 70,
  sign: 66,
  clause: 64,
  'cross-reference': 62,
  picture: 60,
  column: 46,
  row: 45,
  name: 42,
  passage: 39,
  capitals: 36,
  number: 40,
  date: 35,
};

/** What came or went with a sentence or block is seen at the block; a clause is a block by nature. */
const SHARES = { words: 1, sentence: 0.72, block: 0.6 } as const;

/** Lines for some findings. @param group those of one group alone; null for all */
export function substanceLines(
  findings: readonly Finding[],
  group: SubstanceGroup | null = null,
): SubstanceLines {
  const own = group === null ? findings : findings.filter(({ kind }) => groupOf(kind) === group);
  const joined = new Map<string, Finding[]>();
  const columns = filledColumns(own);
  for (const finding of own) {
    const key = columns.has(columnOf(finding)) ? columnOf(finding) : keyOf(finding);
    const known = joined.get(key);
    if (known) known.push(finding);
    else joined.set(key, [finding]);
  }
  const lines = [...joined.values()].map((all): SubstanceLine => {
    const [first, ...others] = all as [Finding, ...Finding[]];
    const finding = others.reduce(
      (best, each) => (weightOf(each) > weightOf(best) ? each : best),
      first,
    );
    return { finding, group: groupOf(finding.kind), findings: all };
  });
  const sorted = lines
    .map((line, at) => ({ line, at, weight: weightOf(line.finding) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ line }) => line);
  return { lines: sorted.slice(0, MOST_LINES), more: Math.max(0, sorted.length - MOST_LINES) };
}

/** In so many rows or more, what came alone came with a column, and is told once. */
const LEAST_ROWS = 3;

/** What came, or went, in a cell of a table, by its kind; the same for whatever stands in its place. */
function columnOf({ kind, from, to, row, extent }: Finding): string {
  const isAlone = (from === null) !== (to === null);
  return row !== null && isAlone && extent === 'words' ? `column ${kind} ${from === null}` : '';
}

function filledColumns(findings: readonly Finding[]): ReadonlySet<string> {
  const rows = new Map<string, number>();
  for (const finding of findings) {
    const column = columnOf(finding);
    if (column) rows.set(column, (rows.get(column) ?? 0) + 1);
  }
  return new Set([...rows].flatMap(([column, count]) => (count < LEAST_ROWS ? [] : [column])));
}

/** Equal for what is told in one line. */
function keyOf({ kind, from, to, extent, words, block, withClause }: Finding): string {
  // What a whole clause has is told with it.
  if (kind === 'clause' || withClause !== null) return `clause ${withClause ?? block}`;
  // Rows of a register are told together, those that came and those that went.
  if (kind === 'column') return `${kind} ${from} → ${to}`;
  if (kind === 'row' || kind === 'passage') return `${kind} ${from === null} ${to === null}`;
  if (extent !== 'words' && (from === null || to === null))
    return `block ${block} ${from === null}`;
  if (kind === 'footnote') return `${kind} ${from} ${to} ${block}`;
  const isReplaced = from !== null && to !== null;
  // What came or went at one place is one line, whatever kinds it is of; and so is the same elsewhere.
  return isReplaced ? `${kind} ${from} → ${to}` : words.map(({ op, text }) => op + text).join('|');
}

/** What is a block by nature. */
const WHOLE: ReadonlySet<FindingKind> = new Set(['clause', 'column', 'row', 'passage']);

function weightOf({ kind, extent, from, to }: Finding): number {
  const share = WHOLE.has(kind) ? 1 : SHARES[extent];
  // What was replaced is known better than what only came.
  return WEIGHTS[kind] * share + (from !== null && to !== null ? 3 : 0);
}
