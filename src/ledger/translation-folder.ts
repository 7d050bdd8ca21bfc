import type { TranslationSeal } from './ledger.ts';
import { sealKey } from './seal-key.ts';

/** Where a translation stands, from the site’s root: `it/acme/privacy/2016-10/`. */
export function translationFolder({ entry, policy }: TranslationSeal): string {
  return `${entry.language}/${sealKey({ policy, version: entry.version })}/`;
}
