import { heaviestIncreasing } from './increasing.ts';
import { bagOf, likeness } from './likeness.ts';
import {
  changeWriter,
  cutTokens,
  type WordChange,
  type Workbench,
  wordChanges,
} from './word-changes.ts';

/**
 * How one table row became another, cell by cell: a change never reaches from one cell into the next.
 * Where a column was added or removed, cells are paired in order by their words.
 * @param from cells joined by TAB
 */
export function rowChanges(from: string, to: string, bench: Workbench): WordChange[] {
  const [before, after] = [from.split('\t'), to.split('\t')];
  const partners = pairCells(before, after, bench);
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
  for (const { from: fromCell, to: toCell } of partners) {
    write(fromCell, toCell);
    writer.replace(fromCell > 0 ? '\t' : '', toCell > 0 ? '\t' : '');
    for (const { op, text } of wordChanges(before[fromCell] ?? '', after[toCell] ?? '', bench))
      writer.replace(op === 'added' ? '' : text, op === 'removed' ? '' : text);
    [fromAt, toAt] = [fromCell + 1, toCell + 1];
  }
  write(before.length, after.length);
  return writer.finish();
}

/** Tables wider than this have their cells paired by their place alone. */
const WIDEST = 60;

function pairCells(before: readonly string[], after: readonly string[], bench: Workbench) {
  const isWide = before.length > WIDEST || after.length > WIDEST;
  if (before.length === after.length || isWide)
    return before.slice(0, after.length).map((_, at) => ({ from: at, to: at }));
  const bags = (cells: readonly string[]) =>
    cells.map((cell) => bagOf(cutTokens(cell, bench), bench));
  const [bagsBefore, bagsAfter] = [bags(before), bags(after)];
  const candidates = bagsBefore.flatMap((bag, from) =>
    bagsAfter.flatMap((other, to) => {
      const weight = before[from] === after[to] ? 1 : likeness(bag, other, bench);
      return weight >= LIKE_ENOUGH ? [{ from, to, weight }] : [];
    }),
  );
  return heaviestIncreasing(candidates);
}

const LIKE_ENOUGH = 0.5;
