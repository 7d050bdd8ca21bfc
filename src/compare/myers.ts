import type { Budget } from './budget.ts';
import type { Hunk } from './hunk.ts';

/**
 * The fewest insertions and deletions that turn a stretch of one sequence into a stretch of the other,
 * after Eugene W. Myers, “An O(ND) Difference Algorithm and Its Variations” (1986): the greedy algorithm,
 * which keeps the furthest point of each diagonal for each number of differences, and walks back.
 * Null where there are more than `most` differences, or the budget runs out.
 */
export function shortestScript(
  from: readonly number[],
  to: readonly number[],
  range: Hunk,
  most: number,
  budget: Budget,
): Hunk[] | null {
  const { fromStart, toStart } = range;
  const width = range.fromEnd - fromStart;
  const height = range.toEnd - toStart;
  if (Math.abs(width - height) > most) return null;
  const limit = Math.min(width + height, most);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let differences = 0; differences <= limit; differences++) {
    budget.left -= differences + 1;
    if (budget.left < 0) return null;
    // What later rounds read of this one: the diagonals from -differences to +differences.
    trace.push(furthest.slice(offset - differences - 1, offset + differences + 2));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const isDown = goesDown(furthest, offset + diagonal, diagonal, differences);
      let x = isDown
        ? (furthest[offset + diagonal + 1] as number)
        : (furthest[offset + diagonal - 1] as number) + 1;
      let y = x - diagonal;
      const before = x;
      while (x < width && y < height && from[fromStart + x] === to[toStart + y]) {
        x += 1;
        y += 1;
      }
      budget.left -= x - before;
      furthest[offset + diagonal] = x;
      if (x >= width && y >= height) return walkBack(trace, range, width, height);
    }
  }
  return null;
}

/** Whether the diagonal is reached from the one above (an insertion) and not from the one below. */
function goesDown(row: Int32Array, at: number, diagonal: number, differences: number): boolean {
  if (diagonal === -differences) return true;
  if (diagonal === differences) return false;
  return (row[at - 1] as number) < (row[at + 1] as number);
}

function walkBack(
  trace: readonly Int32Array[],
  { fromStart, toStart }: Hunk,
  width: number,
  height: number,
): Hunk[] {
  const hunks: Hunk[] = [];
  let [x, y] = [width, height];
  for (let differences = trace.length - 1; differences > 0; differences--) {
    const row = trace[differences] as Int32Array;
    const diagonal = x - y;
    const at = differences + 1 + diagonal;
    const isDown = goesDown(row, at, diagonal, differences);
    const beforeX = row[isDown ? at + 1 : at - 1] as number;
    const beforeY = beforeX - (isDown ? diagonal + 1 : diagonal - 1);
    const [stepX, stepY] = isDown ? [beforeX, beforeY + 1] : [beforeX + 1, beforeY];
    hunks.push({
      fromStart: fromStart + beforeX,
      fromEnd: fromStart + stepX,
      toStart: toStart + beforeY,
      toEnd: toStart + stepY,
    });
    [x, y] = [beforeX, beforeY];
  }
  return hunks.reverse();
}
