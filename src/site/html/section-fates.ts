import { isReworded } from '../../compare/clause-changes.ts';
import type { ComparedBlock, Comparison } from '../../compare/comparison.ts';
import { takenOver } from '../../compare/taken-over.ts';
import type { Words } from '../../messages/words.ts';
import { type ComparedSection, isChangedSection } from './comparison-sections.ts';

/** What became of a section: as a kind, which decides on its looks, and in words. */
export interface Fate {
  readonly kind: ComparedBlock['kind'];
  readonly words: string;
}

/** Tells of each section of a comparison what became of it. */
export function fatesOf(words: Words, { blocks }: Comparison): (section: ComparedSection) => Fate {
  const [merged, splitOff] = [takenOver(blocks, 'from'), takenOver(blocks, 'to')];
  return (section) => {
    const { heading, from, to, runs, movedAway } = section;
    if (heading && from === null)
      return splitOff.has(to ?? '')
        ? { kind: 'changed', words: words.text('fate.split-off') }
        : { kind: 'added', words: words.text('fate.added') };
    if (heading && to === null)
      return merged.has(from ?? '')
        ? { kind: 'changed', words: words.text('fate.merged') }
        : { kind: 'removed', words: words.text('fate.removed') };
    if (heading?.kind !== 'moved') {
      const kind = isChangedSection(section) ? 'changed' : 'same';
      return { kind, words: words.text(`fate.${kind}`) };
    }
    const isChangedToo =
      isReworded(heading) || movedAway.length > 0 || runs.some((each) => each.isNews);
    return { kind: 'moved', words: words.text(isChangedToo ? 'fate.moved-changed' : 'fate.moved') };
  };
}
