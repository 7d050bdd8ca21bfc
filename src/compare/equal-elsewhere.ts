import { type Side, successorOf } from './block-keys.ts';
import type { TextBlock } from './text-blocks.ts';

/** An equal block elsewhere must be so long, in UTF-16 units, to be thought the same that was moved. */
const LEAST_MOVED = 10;

/** The blocks that say the same and are still free, in order. */
interface Queue {
  readonly blocks: TextBlock[];
  next: number;
}

/** The number of a block; equal for blocks that are taken for one. */
type KeyOf = (block: TextBlock) => number;

/**
 * Equal blocks that are out of order: of several, one of the same clause before others. Both lists have the
 * blocks of a text that have no partner yet.
 */
export function equalElsewhere(
  [freeFrom, freeTo]: readonly [readonly TextBlock[], readonly TextBlock[]],
  [keyOfFrom, keyOfTo]: readonly [KeyOf, KeyOf],
  to: Side,
): { from: number; to: number }[] {
  const anywhere = new Map<string, Queue>();
  const inClause = new Map<string, Queue>();
  for (const block of freeTo) {
    const key = keyOfTo(block);
    enqueue(anywhere, `${key}`, block);
    enqueue(inClause, `${key} ${block.clause}`, block);
  }
  const taken = new Set<number>();
  const pairs = new Map<number, number>();
  const pair = (block: TextBlock, queue: Queue | undefined) => {
    const found = queue && dequeue(queue, taken);
    if (!found) return false;
    taken.add(found.index);
    pairs.set(block.index, found.index);
    return true;
  };
  const keysFrom = new Map(freeFrom.map((block) => [block, keyOfFrom(block)]));
  for (const block of freeFrom) {
    const key = keysFrom.get(block);
    const heir = block.clause === null ? undefined : successorOf(block.clause, to);
    if (pair(block, inClause.get(`${key} ${block.clause}`)) || heir === undefined) continue;
    pair(block, inClause.get(`${key} ${heir}`));
  }
  for (const block of freeFrom) {
    const isLong = block.kind === 'heading' || block.text.length >= LEAST_MOVED;
    if (isLong && !pairs.has(block.index)) pair(block, anywhere.get(`${keysFrom.get(block)}`));
  }
  return [...pairs].map(([fromAt, toAt]) => ({ from: fromAt, to: toAt }));
}

function enqueue(queues: Map<string, Queue>, key: string, block: TextBlock): void {
  const known = queues.get(key);
  if (known) known.blocks.push(block);
  else queues.set(key, { blocks: [block], next: 0 });
}

function dequeue(queue: Queue, taken: ReadonlySet<number>): TextBlock | undefined {
  while (taken.has(queue.blocks[queue.next]?.index ?? -1)) queue.next += 1;
  return queue.blocks[queue.next++];
}
