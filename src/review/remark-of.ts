import type { ComparedBlock } from '../compare/comparison.ts';

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
