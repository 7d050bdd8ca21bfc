import type { RunFate } from './change-marks.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Paragraphs up to a table or the end of the text. There, the last mark can be neither deleted nor
 * inserted: nothing follows with which its paragraph could be joined. So marks are exchanged until the last
 * one is kept, in such a way that accepting and rejecting still give each text’s very paragraphs.
 */
export function settleRegion(paragraphs: readonly Paragraph[]): Paragraph[] {
  const tailStart = paragraphs.findLastIndex(({ mark }) => mark === 'kept') + 1;
  const [before, tail] = [paragraphs.slice(0, tailStart), paragraphs.slice(tailStart)];
  const lastOld = tail.findLast(({ mark }) => isOld(mark));
  const lastNew = tail.findLast(({ mark }) => !isOld(mark));
  if (!lastOld && !lastNew) return [...paragraphs];
  if (lastOld && lastNew) {
    // The last paragraphs of both texts share a mark.
    const rest = tail.filter((each) => each !== lastOld && each !== lastNew);
    const runs = unmarked(lastOld) + unmarked(lastNew);
    const shared: Paragraph = {
      ...{ mark: 'kept', runs, from: lastOld.from, to: lastNew.to },
      range: ['', ''],
    };
    return [...before, ...rest, shared];
  }
  const last = tail.at(-1) as Paragraph;
  const kept = before.at(-1);
  const ending: Paragraph = { ...last, mark: 'kept', runs: unmarked(last), range: ['', ''] };
  // Only where a table stands before: the text that lacks the region has an empty paragraph there.
  if (!kept) return [...tail.slice(0, -1), ending];
  // The mark of the paragraph before goes or comes instead, and its looks pass on to the last.
  const opened: Paragraph = lastOld
    ? { ...kept, mark: 'deleted', to: kept.from }
    : { ...kept, mark: 'inserted', from: kept.to };
  const closed: Paragraph = lastOld ? { ...ending, to: kept.to } : { ...ending, from: kept.from };
  return [...before.slice(0, -1), opened, ...tail.slice(0, -1), closed];
}

function isOld(mark: RunFate): boolean {
  return mark === 'deleted' || mark === 'movedFrom';
}

/** Runs whose range, if they have one, ends before the mark. */
function unmarked({ runs, range: [start, end] }: Paragraph): string {
  return start + runs + end;
}
