import type { GeneratedCase } from './generated-case.ts';
import { type Legalese, legaleseFrom } from './legalese.ts';
import { randomNumbers } from './random.ts';
import { inputOf } from './real-pairs.ts';
import { itemsOf, type TablePlaces } from './table-items.ts';

const CHANGES = [
  'cells',
  'row added',
  'row removed',
  'row moved',
  'column added',
  'column removed',
] as const;

/** What the cells are: a cookie for each row; rows of one kind beneath each other; a name with ticks. */
const STYLES = ['cookies', 'kinds', 'ticks'] as const;

const COLUMNS = 4;

/** A row with the number by which it is known in both tables. */
interface TableRow {
  readonly id: number;
  readonly cells: readonly string[];
}

type Below = (limit: number) => number;

/** Pairs of texts with a table in which cells were changed, and in five of six also a row or column. */
export function generatedTables(count: number): GeneratedCase[] {
  return Array.from({ length: count }, (_, index) => {
    const change = CHANGES[index % CHANGES.length] ?? 'cells';
    const style = STYLES[Math.floor(index / CHANGES.length) % STYLES.length] ?? 'cookies';
    return generateTable(index, change, style);
  });
}

function generateTable(
  index: number,
  change: (typeof CHANGES)[number],
  style: (typeof STYLES)[number],
): GeneratedCase {
  const random = randomNumbers(index + 9000);
  const below: Below = (limit) => Math.floor(random() * limit);
  const write = legaleseFrom(random);
  const newRow = (id: number) => ({ id, cells: newCells(style, write, below, id) });
  const size = 5 + below(8);
  const before = Array.from({ length: size }, (_, id) => newRow(id));
  const changed = new Map<number, ReadonlySet<number>>();
  let after = before.map((row): TableRow => {
    // At most half of the cells: a row with more of them changed is another one.
    const columns = new Set([below(COLUMNS), below(COLUMNS)].slice(below(2)));
    if (random() > 0.3) return row;
    changed.set(row.id, columns);
    const cells = row.cells.map((cell, at) => (columns.has(at) ? otherCell(cell, write) : cell));
    return { ...row, cells };
  });
  const at = below(size);
  const touched = after[at] as TableRow;
  // The row is taken halfway round the table: it passes enough rows to be the one that moved.
  const place = (at + Math.ceil(size / 2)) % size;
  if (change === 'row added') after = after.toSpliced(at, 0, newRow(size));
  if (change === 'row removed') after = after.toSpliced(at, 1);
  if (change === 'row moved') after = after.toSpliced(at, 1).toSpliced(place, 0, touched);
  const column = 1 + below(COLUMNS - 1);
  const header = ['Name', 'Purpose', 'Kept for', 'Set by'];
  let toHeader = header;
  if (change === 'column added') {
    toHeader = header.toSpliced(column, 0, 'Legal basis');
    after = after.map(({ id, cells }) => ({
      id,
      cells: cells.toSpliced(column, 0, write.heading()),
    }));
  }
  if (change === 'column removed') {
    toHeader = header.toSpliced(column, 1);
    after = after.map(({ id, cells }) => ({ id, cells: cells.toSpliced(column, 1) }));
  }
  const places: TablePlaces = {
    from: before.map(({ id }) => id),
    to: after.map(({ id }) => id),
    changed,
    newColumn: change === 'column added' ? column : null,
    oldColumn: change === 'column removed' ? column : null,
    newRow: change === 'row added' ? size : null,
    oldRow: change === 'row removed' ? touched.id : null,
    movedRow: change === 'row moved' ? touched.id : null,
  };
  const name = `table ${index}, ${style}, ${change}`;
  return {
    name,
    from: inputOf(name, tableText(header, before)),
    to: inputOf(name, tableText(toHeader, after)),
    items: itemsOf(places),
  };
}

function newCells(
  style: (typeof STYLES)[number],
  write: Legalese,
  below: Below,
  id: number,
): string[] {
  const plain = (text: string) => text.replace(/\[([^\]]*)\]\([^)]*\)|\*/g, '$1');
  const time = `${[7, 30, 60, 90, 180][below(5)]} ${['days', 'months'][below(2)]}`;
  const maker = ['Us', 'Google', 'Meta', 'Cloudflare, Inc.'][below(4)] ?? '';
  const tick = () => ['Yes', 'No', '', 'On request'][below(4)] ?? '';
  if (style === 'ticks') return [`${write.heading()} ${id}`, tick(), tick(), tick()];
  const name =
    style === 'cookies'
      ? `${write.heading().split(' ')[0]?.toLowerCase()}_${id}`
      : (['Strictly necessary', 'Analytics', 'Marketing'][below(3)] ?? '');
  return [name, plain(write.sentence()), time, maker];
}

/** What a cell may be changed to: another number, another word in a sentence, more words. */
function otherCell(cell: string, write: Legalese): string {
  if (/^\d/.test(cell)) return cell.replace(/^\d+/, (number) => String(Number(number) * 2));
  if (cell.split(' ').length > 5) return cell.replace(/ \S+/, ` ${write.heading().split(' ')[0]}`);
  return cell === '' ? 'Yes' : cell.includes('_') ? `${cell}_new` : `${cell} and others`;
}

function tableText(header: readonly string[], rows: readonly TableRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[
    '# Cookies',
    '',
    'We set these cookies.',
    '',
    line(header),
    line(header.map(() => '---')),
    ...rows.map(({ cells }) => line(cells)),
    '',
    'You can refuse them.',
  ].join('\n')}\n`;
}
