import { parseDocument } from 'yaml';
import type { SummedUp } from '../../policy/notice.ts';
import { continuedAs } from '../../policy/summed-clause.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import { clauseDigest } from '../parsed/clause-digest.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import { newestPublished, versionCalled } from '../parsed/newest-version.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { findFrontMatter } from '../text/front-matter.ts';

/** A clause that a notice sums up, as its author wrote it, which may lack what a reading adds. */
export type Named = Pick<SummedUp, 'statement' | 'policy' | 'clause'> & Partial<SummedUp>;

/** How such a clause stands in the newest version of its policy; null if that is not known. */
export interface NewestWords {
  readonly version: string;
  readonly clause: string;
  readonly digest: string;
}

/** What `sumsUp` of a notice says, even where a version or a digest is missing still. */
export function clausesSummedUp({ yaml }: VersionFile): Named[] {
  const entries = (yaml.data as { sumsUp?: unknown } | null)?.sumsUp;
  if (!Array.isArray(entries)) return [];
  return entries.filter((entry): entry is Named =>
    ['statement', 'policy', 'clause'].every((key) => typeof entry?.[key] === 'string'),
  );
}

/** The words that a clause has now, under the id that it has now. */
export function newestWords(
  policies: readonly PolicyFolder[],
  { policy: slug, version, clause }: Named,
): NewestWords | null {
  const policy = policies.find((each) => each.slug === slug);
  const newest = policy && newestPublished(policy);
  if (!policy || !newest?.name) return null;
  const read = version === undefined ? null : versionCalled(policy, version);
  const later = read
    ? policy.versions.slice(policy.versions.indexOf(read) + 1, policy.versions.indexOf(newest) + 1)
    : [];
  const now = continuedAs(
    clause,
    later
      .filter(({ isDraft }) => !isDraft)
      .map(({ document, front }) => ({ document, moved: front?.moved ?? {} })),
  );
  const digest = now === null ? null : clauseDigest(newest, now);
  if (now === null || digest === null) return null;
  return { version: formatVersionName(newest.name), clause: now, digest };
}

/**
 * The file of a notice with the words in which clauses were read now; all else stays, letter by letter, but
 * for the layout of its first lines.
 * @param read by the place in `sumsUp`
 */
export function withReading(
  { path, text }: VersionFile,
  read: ReadonlyMap<number, NewestWords>,
): string {
  const { yaml, firstLine } = findFrontMatter(path, text);
  const matter = yaml ?? '';
  const document = parseDocument(matter);
  for (const [index, { version, clause, digest }] of read) {
    document.setIn(['sumsUp', index, 'clause'], clause);
    document.setIn(['sumsUp', index, 'version'], quoted(document, version));
    document.setIn(['sumsUp', index, 'digest'], quoted(document, digest));
  }
  const lines = text.split('\n');
  // The front matter ends with a line break.
  const count = matter.split('\n').length - 1;
  return [
    ...lines.slice(0, firstLine - 1),
    document.toString({ lineWidth: 0 }).trimEnd(),
    ...lines.slice(firstLine - 1 + count),
  ].join('\n');
}

/** A digest of digits alone is no number. */
function quoted(document: ReturnType<typeof parseDocument>, text: string) {
  const scalar = document.createNode(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}
