import { hash } from 'node:crypto';

/**
 * What was found earlier of the same input by the same program, kept between two runs. Under a key stands
 * what only its input decides, so that nothing kept is ever stale.
 */
export interface KeptFindings {
  has(pack: string, key: string): boolean;
  /** What stands under a key, as it was kept; undefined if nothing does. */
  recall(pack: string, key: string): unknown;
  /** @param find gives what is kept: what JSON can hold. Where it fails, nothing is kept. */
  keep(pack: string, key: string, find: () => unknown): void;
  /** Writes what is not written yet; of a pack that was written, what nobody asked for is left out. */
  close(): void;
}

/** @param size how many bytes there are to read: of few, it is quicker to read them than to look for more */
export type FindKept = (size: number) => KeptFindings;

export const NOTHING_KEPT: KeptFindings = {
  has: () => false,
  recall: () => undefined,
  keep() {},
  close() {},
};

/** The key of what these inputs decide. */
export function keyOfInputs(...inputs: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(inputs));
}

/** What stands under a key, or else what is found now, which then stands there. */
export function foundOnce<Found>(
  kept: KeptFindings,
  [pack, key]: readonly [pack: string, key: string],
  find: () => Found,
): Found {
  // Only this very program wrote there, and what the same inputs gave.
  const before = kept.recall(pack, key) as Found | undefined;
  if (before !== undefined) return before;
  const found = find();
  kept.keep(pack, key, () => found);
  return found;
}
