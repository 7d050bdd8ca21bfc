import type { WordChange } from './word-change.ts';
import { changeWriter, wordChanges } from './word-changes.ts';
import type { Columns, Workbench } from './workbench.ts';

/**
 * How one table row became another, cell by cell: a change never reaches from one cell into the next.
 * @param from cells joined by TAB
 * @param columns which of them are compared with which; others were removed or added
 */
export function rowChanges(
  from: string,
  to: string,
  columns: Columns,
  bench: Workbench,
): readonly WordChange[] {
  const [before, after] = [from.split('\t'), to.split('\t')];
  const writer = changeWriter();
  let [fromAt, toAt] = [0, 0];
  const write = (fromEnd: number, toEnd: number) => {
    while (fromAt < fromEnd) {
      writer.replace(`${fromAt > 0 ? '\t' : ''}${before[fromAt]}`, '');
      fromAt += 1;
    }
    while (toAt < toEnd) {
      writer.replace('', `${toAt > 0 ? '\t' : ''}${after[toAt]}`);
      toAt += 1;
    }
  };
  for (const { from: fromCell, to: toCell } of columns) {
    // A row may have fewer cells than its table has columns.
    if (fromCell >= before.length || toCell >= after.length) break;
    write(fromCell, toCell);
    writer.replace(fromCell > 0 ? '\t' : '', toCell > 0 ? '\t' : '');
    for (const { op, text } of wordChanges(before[fromCell] ?? '', after[toCell] ?? '', bench))
      writer.replace(op === 'added' ? '' : text, op === 'removed' ? '' : text);
    [fromAt, toAt] = [fromCell + 1, toCell + 1];
  }
  write(before.length, after.length);
  return writer.finish();
}
