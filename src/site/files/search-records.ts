import { phraseText } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import { hasNeverApplied, inForce, type Standing, startOf } from '../../policy/timeline.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import { versionInWords, versionNoun, versionPhrase } from '../words/dates-in-words.ts';
import { statusInWords } from '../words/status-in-words.ts';
import { organisationRecords } from './organisation-records.ts';
import { rightsRecords } from './rights-records.ts';
import type { SearchRecord } from './search-record.ts';
import { textWordings, type WordingRun } from './text-wordings.ts';

/** The end of what stands in the last version. It sorts behind every day. */
const STANDS = 'still';

/** All that can be found. */
export interface SearchRecords {
  /** The clauses of the versions in force, and what stands before them; then the rights that they grant. */
  readonly current: readonly SearchRecord[];
  /**
   * What other versions say: each distinct wording of a clause once, with the time in which it stood, at
   * the last version that had it. What a version in force says as well is not among them.
   */
  readonly archived: readonly SearchRecord[];
  /** Who the organisations are, whom to write to, and where to complain. */
  readonly organisations: readonly SearchRecord[];
}

const known = new WeakMap<View, SearchRecords>();

/** Made once of a view: the index and the lists of words are made of the same. */
export function searchRecords(view: View): SearchRecords {
  const before = known.get(view);
  if (before) return before;
  const all = publishedPolicies(view).flatMap((policy) => recordsOf(view, policy));
  const isCurrent = ({ facts }: SearchRecord) => facts.in === 'in force';
  const records = {
    current: [...all.filter(isCurrent), ...rightsRecords(view)],
    archived: all.filter((record) => !isCurrent(record)),
    organisations: organisationRecords(view),
  };
  known.set(view, records);
  return records;
}

/** Every word that can be found without the archive. */
export function currentWords({ current, organisations }: SearchRecords): string[] {
  return searchableWords([...current, ...organisations]);
}

/** Every word of some records, as it is written but for capitals, each once. */
export function searchableWords(records: readonly SearchRecord[]): string[] {
  const words = new Set<string>();
  // The wordings of a clause have most of their lines in common.
  const lines = new Set(records.flatMap(({ content }) => content.split('\n')));
  for (const line of lines)
    for (const word of line.match(/\p{L}{3,}/gu) ?? []) words.add(word.toLowerCase());
  return [...words].sort();
}

function recordsOf(view: View, policy: Policy): SearchRecord[] {
  const standing = inForce(view.timeline(policy));
  return textWordings(policy).map((runs) => {
    const now = runs.find((run) => run.some(({ version }) => version === standing?.version));
    return now && standing
      ? currentRecord(view, policy, standing, now)
      : archivedRecord(view, policy, runs);
  });
}

function currentRecord(
  view: View,
  policy: Policy,
  standing: Standing,
  run: WordingRun,
): SearchRecord {
  const { addresses } = view;
  const { version } = standing;
  const { text } = run.find((each) => each.version === version) ?? lastOf(run);
  const { label, sentence } = statusInWords(view, policy, standing);
  const status = `${label}${phraseText(sentence)}`;
  const name = versionInWords(view.words, version);
  return {
    url: text.id === null ? addresses.policy(policy) : addresses.clause(policy, text.id),
    title: text.title,
    content: text.content,
    facts: {
      ...factsOf(view, policy, [run]),
      in: 'in force',
      standing: status.includes(name) ? status : `${name} · ${status}`,
    },
  };
}

function archivedRecord(view: View, policy: Policy, runs: readonly WordingRun[]): SearchRecord {
  const { version, text } = lastOf(runs.at(-1) as WordingRun);
  const address = view.addresses.version(policy, version);
  return {
    url: text.id === null ? address : `${address}#${text.id}`,
    title: text.title,
    content: text.content,
    facts: {
      ...factsOf(view, policy, runs),
      in: 'archive',
      standing: runs.map((run) => periodOf(view, policy, run)).join(', '),
    },
  };
}

function factsOf(view: View, policy: Policy, runs: readonly WordingRun[]) {
  const [first] = runs[0] as WordingRun;
  const end = endOf(view, policy, runs.at(-1) as WordingRun);
  return {
    organisation: view.organisation(policy.organisation).name,
    policy: policy.title,
    kind: policy.kind,
    language: first?.version.language ?? policy.language,
    since: first
      ? `${startOf(first.version) ?? ''} ${versionPhrase(view.words, first.version)}`
      : '',
    until: end ? `${end.day} ${end.words}` : STANDS,
  };
}

/** “October 2011 to October 2016”, “from March 2027”. */
function periodOf(view: View, policy: Policy, run: WordingRun): string {
  const timeline = view.timeline(policy);
  const standings = run.flatMap(({ version }) =>
    timeline.filter((standing) => standing.version === version),
  );
  if (standings.every(hasNeverApplied)) return 'never applied';
  const [first] = run;
  const start = first ? versionNoun(view.words, first.version) : '';
  const end = endOf(view, policy, run);
  return end ? `${start} to ${end.words}` : `from ${start}`;
}

/** When the last of some versions was withdrawn or followed by another; null if it was neither. */
function endOf(view: View, policy: Policy, run: WordingRun): { day: string; words: string } | null {
  const { version } = lastOf(run);
  const standing = view.timeline(policy).find((each) => each.version === version);
  const date = standing?.withdrawal?.date;
  if (date) return { day: date, words: view.words.date(date) };
  const next = standing?.successor;
  return next ? { day: startOf(next) ?? '', words: versionNoun(view.words, next) } : null;
}

function lastOf(run: WordingRun): WordingRun[number] {
  return run.at(-1) as WordingRun[number];
}
