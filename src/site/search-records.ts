import { headingText, linesOf } from '../policy/canonical-text.ts';
import { clausesOf } from '../policy/document.ts';
import type { Policy, Version } from '../policy/library.ts';
import { startOf } from '../policy/timeline.ts';
import { clausesEver } from './clause-page.ts';
import { publishedVersions, sinceWhen, wordingsOf } from './clause-since.ts';
import { currentOf } from './current-version.ts';
import { versionInWords } from './dates-in-words.ts';
import { phraseText } from './phrase.ts';
import { statusInWords } from './status-in-words.ts';
import { publishedPolicies, type View } from './view.ts';

/** One thing that can be found: a clause in one of its wordings. */
export interface SearchRecord {
  readonly url: string;
  readonly language: string;
  /** The words, one line a paragraph or row, the heading first. */
  readonly content: string;
  readonly meta: Readonly<Record<SearchMeta, string>>;
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
}

/**
 * What is known of a result beside its words. `since` and `until` are the days between which the wording
 * stood, for machines; `until` is '' where it stands still. `sinceWords` and `untilWords` say the same.
 */
export type SearchMeta =
  | 'title'
  | 'organisation'
  | 'policy'
  | 'version'
  | 'standing'
  | 'since'
  | 'sinceWords'
  | 'until'
  | 'untilWords';
export type SearchFilter = 'organisation' | 'policy' | 'kind' | 'language';

/** The clauses of the versions that stand at the undated addresses, and what stands before them. */
export function currentRecords(view: View): SearchRecord[] {
  return publishedPolicies(view).flatMap((policy) => {
    const { addresses } = view;
    const current = currentOf(view, policy);
    const { version } = current;
    const { label, sentence } = statusInWords(view, policy, current);
    const standing = `${label}${phraseText(sentence)}`;
    const since = sinceWhen(view, policy, version);
    return textsOf(version).map(({ id, title, content }) =>
      recordOf(view, policy, {
        url: id === null ? addresses.policy(policy) : addresses.clause(policy, id),
        title,
        content,
        standing,
        oldest: (id !== null && since.get(id)) || version,
        newest: version,
      }),
    );
  });
}

/**
 * What other versions said: each distinct wording of a clause once, with the time in which it stood, at
 * the last version that had it. What the version in force says as well is not among them.
 */
export function archivedRecords(view: View): SearchRecord[] {
  return publishedPolicies(view).flatMap((policy) => {
    const current = currentOf(view, policy).version;
    const seen = new Set<string>();
    const texts = new Map(publishedVersions(policy).map((version) => [version, textsOf(version)]));
    const record = (oldest: Version, newest: Version, id: string | null): SearchRecord[] => {
      const key = `${newest.name}#${id ?? ''}`;
      const text = texts.get(newest)?.find((each) => each.id === id);
      // A clause that moved is reached by each of its ids.
      if (seen.has(key) || !text) return [];
      seen.add(key);
      const address = view.addresses.version(policy, newest);
      const { title, content } = text;
      const url = id === null ? address : `${address}#${id}`;
      const standing = periodOf(policy, oldest, newest);
      return [recordOf(view, policy, { url, title, content, standing, oldest, newest })];
    };
    const openings = [...texts.keys()].flatMap((version) =>
      version === current ? [] : record(version, version, null),
    );
    const clauses = [...clausesEver(policy).keys()].flatMap((id) =>
      wordingsOf(view, policy, id).flatMap(({ versions }) => {
        const [oldest, newest] = [versions[0], versions.at(-1)];
        const isCurrent = versions.some(({ version }) => version === current);
        return oldest && newest && !isCurrent
          ? record(oldest.version, newest.version, newest.id)
          : [];
      }),
    );
    return [...openings, ...clauses];
  });
}

/** Every word of some records, as it is written, each once. */
export function wordsOf(records: readonly SearchRecord[]): string[] {
  const words = new Set<string>();
  for (const { content } of records)
    for (const [word] of content.matchAll(/\p{L}{3,}/gu)) words.add(word.toLowerCase());
  return [...words].sort();
}

interface Text {
  /** Null before the first clause. */
  readonly id: string | null;
  readonly title: string;
  readonly content: string;
}

function textsOf({ title, document }: Version): Text[] {
  const lines = new Map<string | null, string[]>();
  for (const { clause, text } of linesOf(title, document)) {
    const line = text.replaceAll('\t', ' · ');
    const known = lines.get(clause);
    if (known) known.push(line);
    else lines.set(clause, [line]);
  }
  const headings = new Map([...clausesOf(document.clauses)].map((each) => [each.id, each]));
  return [...lines].map(([id, content]) => {
    const clause = id === null ? undefined : headings.get(id);
    return { id, title: clause ? headingText(clause) : title, content: content.join('\n') };
  });
}

function recordOf(
  view: View,
  policy: Policy,
  facts: {
    readonly url: string;
    readonly title: string;
    readonly content: string;
    readonly standing: string;
    readonly oldest: Version;
    readonly newest: Version;
  },
): SearchRecord {
  const organisation = view.organisation(policy.organisation).name;
  const { url, title, content, standing, oldest, newest } = facts;
  const next = nextOf(policy, newest);
  return {
    url,
    language: policy.language,
    content,
    meta: {
      title,
      organisation,
      policy: policy.title,
      version: versionInWords(newest),
      standing,
      since: startOf(oldest) ?? '',
      sinceWords: versionInWords(oldest),
      until: (next && startOf(next)) ?? '',
      untilWords: next ? versionInWords(next) : '',
    },
    filters: {
      organisation: [organisation],
      policy: [policy.title],
      kind: [policy.kind],
      language: [policy.language],
    },
  };
}

function nextOf(policy: Policy, version: Version): Version | null {
  const versions = publishedVersions(policy);
  return versions[versions.indexOf(version) + 1] ?? null;
}

/** “October 2011 to October 2016”, “from March 2027”. */
function periodOf(policy: Policy, oldest: Version, newest: Version): string {
  const next = nextOf(policy, newest);
  const start = versionInWords(oldest);
  return next ? `${start} to ${versionInWords(next)}` : `from ${start}`;
}
