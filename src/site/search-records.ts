import { headingText, linesOf } from '../policy/canonical-text.ts';
import { type Clause, clausesOf } from '../policy/document.ts';
import type { Policy, Version } from '../policy/library.ts';
import { clauseIdsEver } from './clause-page.ts';
import { publishedVersions, type Wording, wordingsOf } from './clause-since.ts';
import { currentOf } from './current-version.ts';
import { versionInWords } from './dates-in-words.ts';
import { phraseText } from './phrase.ts';
import { statusInWords } from './status-in-words.ts';
import { publishedPolicies, type View } from './view.ts';

/** One thing that can be found: a clause in one of its wordings. */
export interface SearchRecord {
  readonly url: string;
  readonly language: string;
  /** The words, one line a paragraph or row. */
  readonly content: string;
  readonly meta: Readonly<Record<SearchMeta, string>>;
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
}

/** What is shown of a result beside its words. */
export type SearchMeta = 'title' | 'organisation' | 'policy' | 'version' | 'standing';
export type SearchFilter = 'organisation' | 'policy' | 'kind' | 'language';

/** The clauses of the versions that stand at the undated addresses. */
export function currentRecords(view: View): SearchRecord[] {
  return publishedPolicies(view).flatMap((policy) => {
    const standing = currentOf(view, policy);
    const { version } = standing;
    const { label, sentence } = statusInWords(view, policy, standing);
    const facts = factsOf(view, policy, `${label}${phraseText(sentence)}`, versionInWords(version));
    return recordsOf(version, facts, (id) =>
      id === null ? view.addresses.policy(policy) : view.addresses.clause(policy, id),
    );
  });
}

/**
 * What other versions said: each distinct wording of a clause once, with the time in which it stood, at
 * the last version that had it. What a version in force says as well is not among them.
 */
export function archivedRecords(view: View): SearchRecord[] {
  return publishedPolicies(view).flatMap((policy) => {
    const current = currentOf(view, policy).version;
    const seen = new Set<string>();
    return clauseIdsEver(policy).flatMap((id) =>
      wordingsOf(view, policy, id).flatMap((wording): SearchRecord[] => {
        const newest = wording.versions.at(-1) as Wording['versions'][number];
        const key = `${newest.version.name}#${newest.id}`;
        const isCurrent = wording.versions.some(({ version }) => version === current);
        // A clause that moved is reached by each of its ids.
        if (isCurrent || seen.has(key)) return [];
        seen.add(key);
        const period = periodOf(policy, wording);
        const facts = factsOf(view, policy, period, versionInWords(newest.version));
        const address = view.addresses.version(policy, newest.version);
        return recordsOf(newest.version, facts, (clause) => `${address}#${clause}`, newest.id);
      }),
    );
  });
}

type Facts = Pick<SearchRecord, 'language' | 'filters'> & {
  readonly meta: Omit<SearchRecord['meta'], 'title'>;
};

function factsOf(view: View, policy: Policy, standing: string, version: string): Facts {
  const organisation = view.organisation(policy.organisation).name;
  return {
    language: policy.language,
    meta: { organisation, policy: policy.title, version, standing },
    filters: {
      organisation: [organisation],
      policy: [policy.title],
      kind: [policy.kind],
      language: [policy.language],
    },
  };
}

/** @param only the clause that is wanted; all, and what stands before them, where it is left out */
function recordsOf(
  version: Version,
  { meta, ...facts }: Facts,
  urlOf: (clause: string | null) => string,
  only?: string,
): SearchRecord[] {
  const words = wordsByClause(version);
  const opening = words.get(null) ?? '';
  const clauses = [...clausesOf(version.document.clauses)].filter(
    ({ id }) => only === undefined || id === only,
  );
  return [
    ...(only === undefined && opening
      ? [{ ...facts, url: urlOf(null), content: opening, meta: { title: version.title, ...meta } }]
      : []),
    ...clauses.map((clause: Clause) => ({
      ...facts,
      url: urlOf(clause.id),
      content: words.get(clause.id) ?? headingText(clause),
      meta: { title: headingText(clause), ...meta },
    })),
  ];
}

/** The lines of each clause, its heading first; at null those before the first, and the footnotes. */
function wordsByClause({ title, document }: Version): Map<string | null, string> {
  const words = new Map<string | null, string>();
  for (const { clause, text } of linesOf(title, document)) {
    const line = text.replaceAll('\t', ' · ');
    words.set(clause, words.has(clause) ? `${words.get(clause)}\n${line}` : line);
  }
  return words;
}

/** “October 2011 to October 2016”, “from March 2027”. */
function periodOf(policy: Policy, { versions }: Wording): string {
  const all = publishedVersions(policy);
  const [oldest, newest] = [versions[0], versions.at(-1)];
  const next = newest && all[all.indexOf(newest.version) + 1];
  const start = oldest ? versionInWords(oldest.version) : '';
  return next ? `${start} to ${versionInWords(next)}` : `from ${start}`;
}
