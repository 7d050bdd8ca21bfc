import type { Cost } from './measure.ts';
import type { Written } from './written-files.ts';

/** What one build used and wrote. */
export type Row = Cost & Written;

const COLUMNS: readonly {
  readonly key: keyof Row;
  readonly title: string;
  readonly digits: number;
}[] = [
  { key: 'cpuSeconds', title: 'CPU s', digits: 2 },
  { key: 'wallSeconds', title: 'wall s', digits: 2 },
  { key: 'peakMegabytes', title: 'peak MB', digits: 0 },
  { key: 'pages', title: 'pages', digits: 0 },
  { key: 'files', title: 'files', digits: 0 },
  { key: 'megabytes', title: 'MB out', digits: 1 },
];

/** The middle value of each column. */
export function medianOf(rows: readonly Row[]): Row {
  const middle = (key: keyof Row) =>
    rows.map((row) => row[key]).sort((a, b) => a - b)[Math.floor((rows.length - 1) / 2)] ??
    Number.NaN;
  return Object.fromEntries(COLUMNS.map(({ key }) => [key, middle(key)])) as unknown as Row;
}

/** A Markdown table: a row for each contender, and the ratios of the first two to the others. */
export function tableOf(kind: string, rows: ReadonlyMap<string, Row>): string {
  const all = [...rows];
  const [ours, peers] = [all.slice(0, 2), all.slice(2)];
  const ratios = peers.flatMap(([peer, other]) =>
    ours.map(([name, own]) => [
      `${name} ÷ ${peer}`,
      ...COLUMNS.map(({ key }) => (own[key] / other[key]).toFixed(2)),
    ]),
  );
  const lines = [
    [kind, ...COLUMNS.map(({ title }) => title)],
    ['---', ...COLUMNS.map(() => '--:')],
    ...all.map(([name, row]) => [
      name,
      ...COLUMNS.map(({ key, digits }) => row[key].toFixed(digits)),
    ]),
    ...ratios,
  ];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
