import type { GeneratedResult, RealResult } from './compare-measures.ts';

export interface EngineResult {
  readonly name: string;
  readonly real: RealResult;
  readonly moves: GeneratedResult;
  readonly editedMoves: GeneratedResult;
  readonly cells: GeneratedResult;
}

/** One measure: what is printed of it, and the number of which ratios are made. */
interface Measure {
  readonly title: string;
  readonly value: (result: EngineResult) => number;
  readonly print: (result: EngineResult) => string;
}

const MEASURES: readonly Measure[] = [
  {
    title: 'inexact + given up',
    value: () => Number.NaN,
    print: ({ real }) => `${real.inexact} + ${real.timeouts}`,
  },
  numeric('marked ÷ fewest', 2, ({ real }) => real.marked / real.fewest),
  numeric('with moved words', 2, ({ real }) => (real.marked + real.moved) / real.fewest),
  numeric('confetti', 1, ({ real }) => (1000 * real.confetti) / real.confettiWords),
  share('moves', ({ moves }) => moves),
  share('edited moves', ({ editedMoves }) => editedMoves),
  share('cells', ({ cells }) => cells),
  numeric('ms median', 1, ({ real }) => quantile(real.times, 0.5)),
  numeric('ms p95', 1, ({ real }) => quantile(real.times, 0.95)),
];

/** A Markdown table: a row for each engine, and the ratios of the first to each other. */
export function compareTable(results: readonly EngineResult[]): string {
  const [ours, ...peers] = results;
  const ratio = ({ value }: Measure, peer: EngineResult) => {
    const number = ours ? value(ours) / value(peer) : Number.NaN;
    return Number.isFinite(number) ? number.toFixed(2) : '–';
  };
  const rows = [
    ['engine', ...MEASURES.map(({ title }) => title)],
    ['---', ...MEASURES.map(() => '--:')],
    ...results.map((result) => [result.name, ...MEASURES.map(({ print }) => print(result))]),
    ...peers.map((peer) => [
      `${ours?.name} ÷ ${peer.name}`,
      ...MEASURES.map((measure) => ratio(measure, peer)),
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function numeric(title: string, digits: number, value: Measure['value']): Measure {
  return { title, value, print: (result) => value(result).toFixed(digits) };
}

function share(title: string, of: (result: EngineResult) => GeneratedResult): Measure {
  return {
    title,
    value: (result) => of(result).found / of(result).all,
    print: (result) => `${of(result).found} of ${of(result).all}`,
  };
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}
