import type { Doubt } from '../foreign.ts';
import type { WordBlock } from './word-blocks.ts';
import { paletteOf } from './word-colours.ts';
import type { FieldStack } from './word-fields.ts';
import { type Ground, groundOfPages } from './word-ground.ts';
import { type Counter, readNumbering } from './word-numbering.ts';
import { type Relationship, shownParts, type WordPackage } from './word-package.ts';
import { readStyles, type WordStyles } from './word-styles.ts';
import type { XmlElement } from './word-xml.ts';

/** What the first reader of a Word file knows as it goes through a part, and what it notes. */
export interface WordReading {
  readonly file: WordPackage;
  /** The part that is read, by whose relationships its ids lead somewhere. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly styles: WordStyles;
  /** What lies behind the text here. */
  readonly ground: Ground;
  readonly counter: Counter;
  readonly fields: FieldStack;
  readonly notes: WordNotes;
  /** Words that are struck out, each run by itself. */
  readonly struck: string[];
  /** Words in the colour of the page, which only a picture behind them could show, each run by itself. */
  readonly faint: string[];
  readonly doubts: Doubt[];
  /** The formulas, each in one line. */
  readonly formulas: string[];
  /** Fields that nobody filled in. */
  readonly unfilled: string[];
  /** Marks in a way of counting that is not known here, as they stand in the draft. */
  readonly unknownMarks: string[];
  /** What stands in a box and is read after the paragraph that holds the box. */
  readonly boxes: WordBlock[];
  /** Bookmarks met since the last paragraph ended. */
  readonly bookmarks: string[];
  /** Reads what stands in a box: handed in, since boxes stand in paragraphs and paragraphs in boxes. */
  readonly box: (element: XmlElement, ground: Ground) => WordBlock[];
  /** What a file within the file shows. */
  readonly chunk: (path: string) => WordBlock[];
}

/** The same reading within a table, a cell or a shape, which may have a ground of its own. */
export function within(element: XmlElement, reading: WordReading): WordReading {
  const ground = reading.styles.groundWithin(element, reading.ground);
  return ground === reading.ground ? reading : { ...reading, ground };
}

/** The notes that a text refers to, in the order of the references. */
export class WordNotes {
  readonly #labels = new Map<string, { readonly kind: NoteKind; readonly id: string }>();

  /** The label of a note, which is asked for by each reference to it. */
  labelOf(kind: NoteKind, id: string): string {
    const label = `${kind}-${id}`;
    this.#labels.set(label, { kind, id });
    return label;
  }

  /** Goes on over those that are added while it runs. */
  entries(): Iterable<[label: string, { readonly kind: NoteKind; readonly id: string }]> {
    return this.#labels.entries();
  }
}

export type NoteKind = 'footnote' | 'endnote';

/** The part to which the main part has a relationship of a type, as XML. */
export function relatedPart(
  file: WordPackage,
  type: string,
): { path: string; root: XmlElement } | null {
  for (const each of file.relationships(file.main).values()) {
    if (each.type !== type || each.isExternal) continue;
    const root = file.part(each.target);
    if (root) return { path: each.target, root };
  }
  return null;
}

/** The styles, lists and pages of a file, which all of its parts share. */
export function stylesOf(file: WordPackage): {
  styles: WordStyles;
  ground: Ground;
  newCounter: () => Counter;
} {
  const settings = relatedPart(file, 'settings')?.root ?? null;
  const palette = paletteOf(relatedPart(file, 'theme')?.root ?? null, settings);
  const styles = readStyles(relatedPart(file, 'styles')?.root ?? null, palette);
  const onPages = shownParts(file).filter(({ type }) =>
    /^(?:officeDocument|header|footer)$/.test(type),
  );
  return {
    styles,
    ground: groundOfPages(
      onPages.map(({ root }) => root),
      settings,
      palette,
    ),
    newCounter: readNumbering(relatedPart(file, 'numbering')?.root ?? null, styles),
  };
}
