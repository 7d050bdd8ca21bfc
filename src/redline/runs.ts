import type { Mark } from '../compare/marked-text.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { xmlText } from '../markup/xml-text.ts';
import type { ChangeMarks, RunFate } from './change-marks.ts';
import { isRightToLeft } from './direction.ts';
import { noteMarks, signsOf } from './note-marks.ts';
import type { RunPiece } from './run-piece.ts';
import type { Unit } from './units.ts';
import type { Writers } from './writers.ts';

/**
 * The words of a unit as runs.
 * @param end what ends a block or cell: LF or TAB
 */
export function runPiecesOf(
  unit: Unit,
  end: '\n' | '\t',
  { marks, links, notes }: Writers,
): RunPiece[] {
  const pieces: RunPiece[] = [];
  const due = noteMarks(unit, notes, pieces);
  const [old, now] = [marksOf(unit.from), marksOf(unit.to)];
  const [oldSigns, newSigns] = [signsOf(unit.from), signsOf(unit.to)];
  let [fromAt, toAt] = [0, 0];
  for (const { op, text } of unit.words) {
    const fate = fateOf(unit, op);
    const edges = edgesIn(
      text,
      end,
      op === 'added' ? [] : [...old, ...oldSigns],
      fromAt,
      op === 'removed' ? [] : [...now, ...newSigns],
      toAt,
    );
    for (let at = 1; at < edges.length; at++) {
      const [start, stop] = [edges[at - 1] as number, edges[at] as number];
      const words = text.slice(start, stop);
      due(op === 'added' ? fromAt : fromAt + start, op === 'removed' ? toAt : toAt + start);
      if (words === end) {
        pieces.push({ kind: 'end', fate });
        continue;
      }
      const before = op === 'added' ? null : lookAt(old, fromAt + start, fromAt + stop);
      const after = op === 'removed' ? null : lookAt(now, toAt + start, toAt + stop);
      const from = op === 'added' ? null : targetAt(old, fromAt + start, fromAt + stop);
      const to = op === 'removed' ? null : targetAt(now, toAt + start, toAt + stop);
      const idOf = (target: string | null, side: 'from' | 'to') =>
        target === null ? null : links.idOf(target, side);
      const add = (
        own: RunFate,
        looks: readonly [string | null, string | null],
        link: string | null,
      ) => {
        const xml = runXml(words, own, ...looks, marks);
        if (xml) pieces.push({ kind: 'run', fate: own, xml, link });
      };
      // Word does not track where a link leads: words that lead elsewhere now are removed and added.
      if (fate === 'kept' && from !== to) {
        add('deleted', [before, null], idOf(from, 'from'));
        add('inserted', [null, after], idOf(to, 'to'));
      } else add(fate, [before, after], to === null ? idOf(from, 'from') : idOf(to, 'to'));
    }
    if (op !== 'added') fromAt += text.length;
    if (op !== 'removed') toAt += text.length;
  }
  due(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return pieces;
}

/** What a lonely block shares with its other place moved there; its other words are new, or gone. */
function fateOf({ from, to }: Unit, op: Unit['words'][number]['op']): RunFate {
  if (op === 'added') return 'inserted';
  if (op === 'removed') return 'deleted';
  return from.length === 0 ? 'movedTo' : to.length === 0 ? 'movedFrom' : 'kept';
}

function runXml(
  words: string,
  fate: RunFate,
  before: string | null,
  after: string | null,
  marks: ChangeMarks,
): string {
  const text = xmlText(words);
  if (!text) return '';
  const direction = isRightToLeft(words) ? '<w:rtl/>' : '';
  const look = (after ?? before ?? '') + direction;
  const former = (before ?? after ?? '') + direction;
  const change = look === former ? '' : marks.formerly('w:rPr', former);
  const properties = look || change ? `<w:rPr>${look}${change}</w:rPr>` : '';
  const element = fate === 'deleted' ? 'w:delText' : 'w:t';
  return `<w:r>${properties}<${element} xml:space="preserve">${text}</${element}></w:r>`;
}

/** The marks of blocks that a line break joins. */
function marksOf(blocks: readonly TextBlock[]): readonly Mark[] {
  if (blocks.length === 1) return blocks[0]?.marks ?? [];
  let offset = 0;
  return blocks.flatMap(({ text, marks }) => {
    const here = offset;
    offset += text.length + 1;
    return marks.map((mark) => ({ ...mark, start: mark.start + here, end: mark.end + here }));
  });
}

type Span = Pick<Mark, 'start' | 'end'>;

/** Where a text is cut: around each end of a block or cell, and where a mark begins or ends. */
function edgesIn(
  text: string,
  end: string,
  old: readonly Span[],
  fromAt: number,
  now: readonly Span[],
  toAt: number,
): readonly number[] {
  const ends = text.includes(end);
  if (!ends && old.length === 0 && now.length === 0) return [0, text.length];
  const edges = new Set([0, text.length]);
  const add = (edge: number) => edge > 0 && edge < text.length && edges.add(edge);
  if (ends)
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      add(at);
      add(at + 1);
    }
  for (const { start, end: stop } of old) [start, stop].forEach((edge) => void add(edge - fromAt));
  for (const { start, end: stop } of now) [start, stop].forEach((edge) => void add(edge - toAt));
  return [...edges].sort((a, b) => a - b);
}

/** Properties stand in the order in which the schema of Word’s format wants them. */
const LOOKS = [
  ['link', '<w:rStyle w:val="Hyperlink"/>'],
  ['code', '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"/>'],
  ['strong', '<w:b/><w:bCs/>'],
  ['emphasis', '<w:i/><w:iCs/>'],
  ['deleted', '<w:strike/>'],
] as const;

function lookAt(marks: readonly Mark[], start: number, end: number): string {
  if (marks.length === 0) return '';
  const covering = new Set(
    marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind),
  );
  return LOOKS.map(([kind, look]) => (covering.has(kind) ? look : '')).join('');
}

/** Where the link over a stretch leads; null if there is none. */
function targetAt(marks: readonly Mark[], start: number, end: number): string | null {
  const link = marks.find((mark) => mark.kind === 'link' && mark.start <= start && mark.end >= end);
  return link?.target ?? null;
}
