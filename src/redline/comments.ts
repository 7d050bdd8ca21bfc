import type { ComparedBlock } from '../compare/comparison.ts';
import { xmlText } from '../markup/xml-text.ts';
import type { RedlineFacts } from './facts.ts';
import { wordPart } from './styles.ts';

/** Which text’s place of a block a paragraph is; `both` where the block stands where it stood. */
export type CommentSide = 'from' | 'to' | 'both';

/** Writes what tracked changes cannot show as comments. */
export interface Comments {
  /** What goes before the runs of a paragraph, and behind them; empty where there is nothing to say. */
  of(block: ComparedBlock | null, side: CommentSide): readonly [start: string, end: string];
  /** The part of the file that holds them; null if there are none. */
  part(): string | null;
}

const NOTHING = ['', ''] as const;

export function createComments({ remarks, author, date }: RedlineFacts): Comments {
  const written: string[] = [];
  const by = ` w:author="${xmlText(author)}"${date ? ` w:date="${date}T00:00:00Z"` : ''}`;
  return {
    of(block, side) {
      const said = block === null ? [] : remarks(block, side);
      if (said.length === 0) return NOTHING;
      const id = written.length;
      const paragraphs = said.map(
        (text) => `<w:p><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`,
      );
      written.push(
        `<w:comment w:id="${id}"${by} w:initials="§">${paragraphs.join('')}</w:comment>`,
      );
      return [
        `<w:commentRangeStart w:id="${id}"/>`,
        `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      ];
    },
    part: () => (written.length === 0 ? null : wordPart('comments', written.join(''))),
  };
}
