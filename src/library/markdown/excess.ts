import type { PlacelessFault } from '../text/place.ts';
import { CROWDED, crowdedAt, ENTANGLED, entangledAt } from './crowded.ts';
import { CRUMBLED, crumbledAt } from './crumbled.ts';

/** What parsers would take too long for, and where it begins; null if there is nothing of the kind. */
export function excessIn(text: string): { at: number; fault: PlacelessFault } | null {
  for (const [find, fault] of LIMITS) {
    const at = find(text);
    if (at !== null) return { at, fault };
  }
  return null;
}

const LIMITS = [
  [crowdedAt, CROWDED],
  [entangledAt, ENTANGLED],
  [crumbledAt, CRUMBLED],
] as const;
