import type { Sign } from '../compare/marked-text.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { RunFate } from './change-marks.ts';
import type { Footnotes } from './footnotes.ts';
import type { RunPiece } from './run-piece.ts';
import type { Unit } from './units.ts';

/** A mark of a footnote with its place in the text of a unit, as a stretch of no length. */
export interface PlacedSign {
  readonly sign: Sign;
  readonly start: number;
  readonly end: number;
}

/** The marks of footnotes in blocks that line breaks join. */
export function signsOf(blocks: readonly TextBlock[]): readonly PlacedSign[] {
  let offset = 0;
  return blocks.flatMap(({ text, signs }) => {
    const here = offset;
    offset += text.length + 1;
    return signs.flatMap((sign) =>
      sign.kind === 'footnote mark' ? [{ sign, start: sign.at + here, end: sign.at + here }] : [],
    );
  });
}

/**
 * Writes the marks of footnotes that stand up to a place of either text. One that both have there is kept.
 * @param pieces where they are written to
 */
export function noteMarks(
  unit: Unit,
  notes: Footnotes,
  pieces: RunPiece[],
): (fromAt: number, toAt: number) => void {
  const old = [...signsOf(unit.from)];
  const now = [...signsOf(unit.to)];
  const isGone = unit.to.length === 0;
  const isNew = unit.from.length === 0;
  const isMoved = unit.move !== null;
  const write = (fate: RunFate, from: Sign | null, to: Sign | null) => {
    const xml = notes.mark(from, to);
    if (xml) pieces.push({ kind: 'run', fate, xml, link: null });
  };
  return (fromAt, toAt) => {
    const upTo = (signs: PlacedSign[], at: number) =>
      signs.splice(0, signs.filter(({ start }) => start <= at).length);
    const [gone, come] = [upTo(old, fromAt), upTo(now, toAt)];
    for (const { sign } of gone) {
      const partner = come.findIndex((each) => notes.isOne(sign, each.sign));
      if (partner < 0) write(isGone && isMoved ? 'movedFrom' : 'deleted', sign, null);
      else write('kept', sign, (come.splice(partner, 1)[0] as PlacedSign).sign);
    }
    for (const { sign } of come) write(isNew && isMoved ? 'movedTo' : 'inserted', null, sign);
  };
}
