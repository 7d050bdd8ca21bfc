import { xmlText } from '../markup/xml-text.ts';
import type { RedlineFacts } from './facts.ts';

/** What became of a paragraph mark, a row or a run. */
export type RunFate = 'kept' | 'inserted' | 'deleted' | 'movedTo' | 'movedFrom';

const ELEMENTS = {
  inserted: 'w:ins',
  deleted: 'w:del',
  movedTo: 'w:moveTo',
  movedFrom: 'w:moveFrom',
} as const;

/** Writes the elements that track changes, each with an id of its own. */
export interface ChangeMarks {
  /** An empty element, for a paragraph mark or a row; nothing for what was kept. */
  mark(fate: RunFate): string;
  /** What becomes of this content with the change. */
  wrap(fate: RunFate, content: string): string;
  /** That properties were others before. */
  formerly(element: 'w:pPr' | 'w:rPr', properties: string): string;
  /**
   * What comes next stands behind a paragraph mark that is kept. LibreOffice takes a change at a paragraph’s
   * end and one at the start of the next for one, with the mark between them, where both were made by the
   * same author within a minute; so they are dated two minutes apart.
   */
  passKeptMark(): void;
  /** The two ends of what moved together. */
  range(fate: 'movedTo' | 'movedFrom', move: number): readonly [start: string, end: string];
}

export function createChangeMarks({ author, date }: RedlineFacts): ChangeMarks {
  const [even, odd] = ['00', '02'].map(
    (minute) => ` w:author="${xmlText(author)}"${date ? ` w:date="${date}T00:${minute}:00Z"` : ''}`,
  );
  let by = even;
  let ids = 0;
  const attributes = () => ` w:id="${++ids}"${by}`;
  return {
    mark: (fate) => (fate === 'kept' ? '' : `<${ELEMENTS[fate]}${attributes()}/>`),
    wrap(fate, content) {
      if (fate === 'kept' || !content) return content;
      const element = ELEMENTS[fate];
      return `<${element}${attributes()}>${content}</${element}>`;
    },
    formerly: (element, properties) =>
      `<${element}Change${attributes()}><${element}>${properties}</${element}></${element}Change>`,
    passKeptMark() {
      by = by === even ? odd : even;
    },
    range(fate, move) {
      const start = `<${ELEMENTS[fate]}RangeStart${attributes()} w:name="move${move}"/>`;
      return [start, `<${ELEMENTS[fate]}RangeEnd w:id="${ids}"/>`];
    },
  };
}
