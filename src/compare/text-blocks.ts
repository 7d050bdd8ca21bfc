import type { Document } from '../policy/document.ts';
import { isQuantity } from '../policy/is-quantity.ts';
import { type LineKind, type LinePlace, visitLines } from '../policy/visit-lines.ts';
import { countingItems, placeOfCounting } from './counting-items.ts';
import { type LabelPlace, labelSeries, type PossibleLabel } from './label-series.ts';
import { type Mark, markText, type Sign, withWordsBefore } from './marked-text.ts';
import { labelReadingsOf, possibleLabel } from './read-label.ts';

/** What is compared: the text of a version, or of a plain Markdown file. */
export interface ComparedText {
  /** Null where the file has none of its own. */
  readonly title: string | null;
  readonly document: Document;
  /** Whether clause ids were given by the author and last; false where they were derived from the words. */
  readonly hasLastingIds: boolean;
  /** Clause ids of the text before that this one gave up, each with its successor here. */
  readonly moved: Readonly<Record<string, string>>;
}

/**
 * The unit that the comparison aligns: one line of the canonical text, with what words alone don’t tell. The
 * number that a list prints is one of its words where it counts or dates something: “5. Mai 2027”.
 */
export interface TextBlock {
  /** Counted from 0, as the lines of the canonical text. */
  readonly index: number;
  readonly clause: string | null;
  readonly kind: LineKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly signs: readonly Sign[];
  /** The number or letter with which the text begins, as printed; empty where it is none of a series. */
  readonly label: string;
  /** Where the label stands among others; null if there is none. */
  readonly labelPlace: LabelPlace | null;
  /** The level of a heading, 2 to 6; 0 for all other blocks. */
  readonly level: number;
  readonly place: LinePlace;
}

/** A version is compared with several others, and its blocks are always the same. */
const known = new WeakMap<Document, { title: string | null; blocks: readonly TextBlock[] }>();

/** The blocks of a text in its order, one for each line of the canonical text. */
export function textBlocks({ title, document }: ComparedText): readonly TextBlock[] {
  const before = known.get(document);
  if (before && before.title === title) return before.blocks;
  const blocks = cutBlocks(title, document);
  known.set(document, { title, blocks });
  return blocks;
}

function cutBlocks(title: string | null, document: Document): TextBlock[] {
  const blocks: (Omit<TextBlock, 'label' | 'labelPlace' | 'signs'> & { signs: Sign[] })[] = [];
  const waiting: Sign[] = [];
  const possible: PossibleLabel[] = [];
  /** The headings above, with their numbers. */
  const above: { level: number; index: number; values: readonly number[] }[] = [];
  const countingNumber = countingItems(document);
  visitLines(title, document, ({ clause, kind, cells, heading, place: listed }) => {
    const line = markText(cells);
    const counting = countingNumber(listed, line.text);
    const place = counting === '' ? listed : placeOfCounting(listed);
    const { text, marks, signs: own } = counting === '' ? line : withWordsBefore(counting, line);
    if (!/\S/.test(text)) {
      // A picture without words is no line, and stands at the end of the one before it.
      const before = blocks.at(-1);
      for (const sign of own)
        before?.signs.push({ ...sign, at: before.text.length }) ?? waiting.push({ ...sign, at: 0 });
      return;
    }
    const index = blocks.length;
    const level = heading?.level ?? 0;
    const signs = [...waiting.splice(0), ...own];
    blocks.push({ index, clause, kind, text, marks, signs, level, place });
    if (kind === 'row' || kind === 'title') return;
    const label = heading ? numberOf(text, heading.number) : possibleLabel(text);
    if (heading) while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const parent = place.isFootnote ? undefined : above.at(-1);
    if (label !== '') {
      const scope = heading
        ? `${parent?.index} ${level}`
        : `${place.footnote ?? clause} ${place.listDepth}`;
      possible.push({ index, label, scope, above: parent?.values ?? [] });
    }
    if (heading) above.push({ level, index, values: labelReadingsOf(label)[0]?.values ?? [] });
  });
  const places = labelSeries(possible);
  const labels = new Map(possible.map(({ index, label }) => [index, label]));
  return blocks.map((block) => {
    const labelPlace = places.get(block.index) ?? null;
    return { ...block, label: labelPlace ? (labels.get(block.index) ?? '') : '', labelPlace };
  });
}

/**
 * The number of a heading, as far as the text begins with it and it counts nothing: “16 Years” is no number
 * 16.
 */
function numberOf(text: string, number: string | null): string {
  if (number === null || !text.startsWith(number)) return '';
  return isQuantity(number, text.slice(number.length)) ? '' : number;
}
