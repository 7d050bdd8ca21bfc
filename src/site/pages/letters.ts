import type { Words } from '../../messages/words.ts';

/** Organisations whose names begin alike. */
export interface Letter {
  readonly letter: string;
  readonly organisations: readonly ListedOrganisation[];
}

export interface ListedOrganisation {
  readonly name: string;
  readonly href: string;
  /** How much of it there is, in words. */
  readonly count: string;
}

/** From A to Z, without regard to accents; what begins with a figure or a sign stands under “#”. */
export function byLetter(
  { compare }: Words,
  organisations: readonly ListedOrganisation[],
): Letter[] {
  const sorted = organisations.toSorted((a, b) => compare(a.name, b.name));
  const letters = Map.groupBy(sorted, ({ name }) => {
    const [first = ''] = name.normalize('NFD').toUpperCase();
    return /\p{L}/u.test(first) ? first : '#';
  });
  return [...letters].map(([letter, members]) => ({ letter, organisations: members }));
}
