import type { ComparedBlock } from '../compare/comparison.ts';
import type { WordChange } from '../compare/word-change.ts';
import { isTypographic } from '../compare/word-changes.ts';

/** What changed of a block besides words, and where its links lead now. */
export function remarkOf({ kind, notes, links }: ComparedBlock): string {
  return [
    ...(kind === 'moved' ? ['moved'] : []),
    ...notes.filter((note) => note !== 'link target'),
    ...links.map(
      ({ words, from, to }) => `link of “${words}”: ${from ?? 'none'} → ${to ?? 'none'}`,
    ),
  ].join('; ');
}

/** The words of a block as they are marked for people: ¶ where one of its parts ends, and not marked what nobody sees. */
export function shownWords({ whole, words }: ComparedBlock): WordChange[] {
  // First of all, since a break is seen, though it is white space.
  const all = (whole ?? words).map(({ op, text }) => ({ op, text: text.replaceAll('\n', '¶') }));
  return all.flatMap(({ op, text }, at): WordChange[] => {
    if (op === 'same') return [{ op, text }];
    const isBlank = !/\S/u.test(text);
    const [previous, next] = [all[at - 1], all[at + 1]];
    if (op === 'removed') {
      const added = next?.op === 'added' ? next.text : '';
      return isBlank || isTypographic(text, added) ? [] : [{ op, text }];
    }
    const removed = previous?.op === 'removed' ? previous.text : '';
    return [{ op: isBlank || isTypographic(removed, text) ? 'same' : op, text }];
  });
}
