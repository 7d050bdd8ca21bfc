import { type Imported, importText } from '../../src/importer/import-text.ts';
import type { Earlier } from '../../src/importer/lasting-ids.ts';

/** What a file is imported with, where a test says nothing else. */
const REQUEST = {
  draft: 'acme/privacy/2027-03-01.mdx',
  policyTitle: 'Terms',
  url: null,
  earlier: null as Earlier | null,
  everUsed: new Set<string>() as ReadonlySet<string>,
  struck: null as 'refuse' | 'drop' | null,
  facts: {
    effective: '2027-03-01',
    isDraft: true,
    significance: null,
    summary: null,
    reconsent: false,
    wording: 'official' as const,
    sources: [],
  },
};

/** An import of a file that must be readable. */
export async function imported(
  name: string,
  content: string | Uint8Array,
  more: Partial<typeof REQUEST> = {},
): Promise<Imported> {
  const result = await attempt(name, content, more);
  if (!('text' in result)) throw new Error(result.what);
  return result;
}

/** An import of a file that may be refused. */
export async function attempt(
  name: string,
  content: string | Uint8Array,
  { effective, ...more }: Partial<typeof REQUEST> & { effective?: string } = {},
) {
  const facts = effective === undefined ? REQUEST.facts : { ...REQUEST.facts, effective };
  return importText({ ...REQUEST, facts, ...more, name, bytes: Buffer.from(content) });
}

/** What stands below the front matter. */
export function bodyOf({ text }: Imported): string {
  return text.slice(text.indexOf('\n---\n') + 5).trim();
}

/** The names of the doubts, in order. */
export function doubtsOf({ doubts }: Imported): string[] {
  return doubts.map(({ rule }) => rule);
}

/** Words missing, added and out of order. */
export function lossesOf({ verification }: Imported): number[] {
  return [verification.missing, verification.added, verification.misplaced];
}
