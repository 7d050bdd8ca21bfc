import { type ClauseChanges, clauseChanges } from '../../compare/clause-changes.ts';
import { compareTexts } from '../../compare/compare-texts.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { ComparedText } from '../../compare/text-blocks.ts';
import { createLexicon } from '../../compare/workbench.ts';
import { type Ledger, ledgerOf } from '../../ledger/ledger.ts';
import { sha256 } from '../../ledger/sha-256.ts';
import type { Words } from '../../messages/words.ts';
import { wordsIn } from '../../messages/words-in.ts';
import { joinMoves } from '../../policy/clause-fate.ts';
import type { Day } from '../../policy/date.ts';
import { isOnlyLastKnown } from '../../policy/last-seen.ts';
import type { Library, Organisation, Policy, Version } from '../../policy/library.ts';
import { originalOf } from '../../policy/library-in.ts';
import { policyId } from '../../policy/policy-id.ts';
import { type Standing, timelineOf } from '../../policy/timeline.ts';
import { type Addresses, addressesAt } from './addresses.ts';
import { afterMoves, movesIn } from './moves.ts';
import { type Steps, stepsOf } from './steps.ts';
import { type Told, tellingOnce } from './told.ts';
import type { VersionPair } from './version-pair.ts';

/** The library as it is to be shown on a day: what every page model is made from. */
export interface View {
  readonly library: Library;
  /**
   * The day for which statuses are computed, where the site is at home. What is made of a policy while this
   * is asked for holds for this day alone: on the next one its pages are made anew.
   */
  readonly today: Day;
  /**
   * The same day, for what the key of a policy’s pages tells in full (statuses, events) and for the lines
   * “As of …”, which a rebuild writes anew in pages that it takes over.
   */
  readonly keyedDay: Day;
  /** How often `today` was asked for. */
  timesAsked(): number;
  /** Whether of a version that was in force when it was last seen nobody knows whether it still is. */
  isOnlyLastKnown(policy: Policy, version: Version): boolean;
  /** In which the pages speak, BCP 47; the texts of policies have a language of their own. */
  readonly language: string;
  /** What is said in that language. */
  readonly words: Words;
  readonly addresses: Addresses;
  /** The site in its own language; this view itself, unless it is of another one. */
  readonly home: View;
  /** What was sealed of it. */
  readonly ledger: Ledger;
  /** The addresses that were published so far, from the site’s root. */
  readonly recorded: readonly string[];
  /** Standings of a policy's versions on that day, oldest first. */
  timeline(policy: Policy): readonly Standing[];
  /**
   * The pairs of versions that have a page of comparison: neighbours, those that once were, and those between
   * which all were withdrawn before they applied.
   */
  comparisons(policy: Policy): readonly VersionPair[];
  /** An earlier version of a policy beside a later one, word by word. */
  comparison(policy: Policy, pair: VersionPair): Comparison;
  /** The same, clause by clause; several pages speak of it. */
  changes(policy: Policy, pair: VersionPair): ClauseChanges;
  /** The same in numbers. */
  readonly steps: Steps;
  /** What was told of versions in words, made once. */
  readonly told: Told;
  /** The recorded `tag:` addresses of versions, by `organisation/policy/version`. */
  readonly tags: Readonly<Record<string, string>>;
  organisation(slug: string): Organisation;
}

const NOTHING_SEALED = ledgerOf(sha256, []);

/**
 * @param recorded the addresses published so far: when a version comes to light that lies between two
 * others, the page that compares those two stays
 * @param ledger what was sealed
 * @param tags the names under which versions were first told of, as they were recorded
 * @param home of pages in another language, whose library this is: the site in its own; null of that itself
 */
export function viewOf(
  library: Library,
  today: Day,
  recorded: readonly string[] = [],
  ledger: Ledger = NOTHING_SEALED,
  tags: View['tags'] = {},
  home: View | null = null,
): View {
  // An organisation that has only drafts is not shown, as its drafts are not.
  const shown = library.organisations.filter(({ policies }) => policies.length > 0);
  const organisations = new Map(shown.map((each) => [each.slug, each]));
  const moves = movesIn(ledger);
  const places = [...new Set(recorded.map((address) => afterMoves(moves, address)))];
  // One policy’s versions have most of their words in common. Only the latest policy’s comparisons are
  // kept: those of all policies would take far too much memory.
  let latest: { policy: Policy; comparison: Of<Comparison> } | null = null;
  const comparison: Of<Comparison> = (policy, pair) => {
    if (latest?.policy !== policy) latest = { policy, comparison: comparing() };
    return latest.comparison(policy, pair);
  };
  const changes = rememberPairs((policy, pair) =>
    clauseChanges(comparison(policy, pair), movesBetween(policy, pair)),
  );
  let asked = 0;
  const view: Omit<View, 'home'> = {
    library: { ...library, organisations: shown },
    get today() {
      asked += 1;
      return today;
    },
    keyedDay: today,
    timesAsked: () => asked,
    isOnlyLastKnown: (policy, version) => isOnlyLastKnown(policy, version, today),
    language: library.site.language,
    words: wordsIn(library.site.language, library.words),
    addresses: addressesAt(library.site.url, home === null ? null : library.site.language),
    ledger,
    recorded,
    timeline: rememberPolicies((policy) => timelineOf(policy, today)),
    comparisons: rememberPolicies((policy) => {
      const { organisation, slug, versions } = policy;
      const theirs = versions.filter((version) => !version.draft);
      const neighbours = theirs.slice(1).map((to, index) => ({ from: theirs[index], to }));
      const prefix = `/${policyId({ organisation, slug })}/compare/`;
      const once = places.flatMap((address) => {
        if (!address.startsWith(prefix)) return [];
        const [first, second] = address.slice(prefix.length).split('/');
        const [from, to] = [first, second].map((name) =>
          theirs.findIndex((each) => each.name === name),
        );
        const isApart = from !== undefined && to !== undefined && from >= 0 && to - from > 1;
        return isApart ? [{ from: theirs[from], to: theirs[to] }] : [];
      });
      const pairs = [...neighbours, ...once].filter(isComparison);
      const across = timelineOf(policy, today).flatMap(({ version: to, predecessor: from }) =>
        from && !pairs.some((pair) => pair.from === from && pair.to === to) ? [{ from, to }] : [],
      );
      return [...pairs, ...across];
    }),
    comparison,
    changes,
    steps: stepsOf(changes),
    told: tellingOnce(),
    tags,
    organisation(slug) {
      const found = organisations.get(slug);
      if (!found) throw new Error(`No organisation is called ${slug}.`);
      return found;
    },
  };
  return Object.assign(view, { home: home ?? (view as View) });
}

/** All policies, by organisation. */
export function policiesOf(view: View): Policy[] {
  return view.library.organisations.flatMap((organisation) => organisation.policies);
}

/** The policies with at least one version that is not a draft: what is published. */
export function publishedPolicies(view: View): Policy[] {
  return policiesOf(view).filter(({ versions }) => versions.some((version) => !version.draft));
}

/**
 * Clause ids that a later version lacks, each with its successor there, through all that were published
 * between.
 */
function movesBetween(policy: Policy, { from, to }: VersionPair) {
  const versions = policy.versions.filter(
    (version) => !version.draft || version === from || version === to,
  );
  const between = versions.slice(versions.indexOf(from) + 1, versions.indexOf(to) + 1);
  return joinMoves(between.map(({ moved }) => moved));
}

function comparedText({ title, document, moved }: Version): ComparedText {
  return { title, document, hasLastingIds: true, moved };
}

/** Makes what is asked for of a policy once. */
function rememberPolicies<T>(make: (policy: Policy) => T): (policy: Policy) => T {
  const made = new Map<Policy, T>();
  return (policy) => {
    if (!made.has(policy)) made.set(policy, make(policy));
    return made.get(policy) as T;
  };
}

/** Compares versions of one policy, which share what is known of their words. */
function comparing(): Of<Comparison> {
  const lexicon = createLexicon();
  return rememberPairs((policy, { from, to }) => {
    const moved = movesBetween(policy, { from, to });
    // A translation beside words of another language would have all of them changed.
    const [before, after] =
      from.language === to.language ? [from, to] : [originalOf(from), originalOf(to)];
    return compareTexts(comparedText(before), { ...comparedText(after), moved }, { lexicon });
  });
}

/** Something about two versions of a policy. */
type Of<T> = (policy: Policy, pair: VersionPair) => T;

/** Makes what is asked for of two versions once, however many pages speak of it. */
function rememberPairs<T>(make: Of<T>): Of<T> {
  const made = new Map<Version, Map<Version, T>>();
  return (policy, pair) => {
    const others = made.get(pair.to) ?? new Map<Version, T>();
    made.set(pair.to, others);
    if (!others.has(pair.from)) others.set(pair.from, make(policy, pair));
    return others.get(pair.from) as T;
  };
}

function isComparison(pair: {
  from: Version | undefined;
  to: Version | undefined;
}): pair is VersionPair {
  return pair.from !== undefined && pair.to !== undefined;
}
