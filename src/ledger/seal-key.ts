import type { TextEntry } from './entry.ts';

/** The name under which the ledger knows a version. */
export function sealKey({ policy, version }: Pick<TextEntry, 'policy' | 'version'>): string {
  return `${policy}/${version}`;
}
