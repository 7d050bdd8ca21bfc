import type { View } from '../view/view.ts';
import { ALL_CLAUSES } from '../words/clauses-in-words.ts';
import { time } from '../words/dates-in-words.ts';
import type { Link, Phrase } from '../words/phrase.ts';
import type { Head } from './head.ts';
import { headOf } from './head.ts';
import type { GroupedPolicies } from './home-page.ts';
import { policyGroupsOf } from './home-page.ts';

export interface ListPage {
  readonly head: Head;
  readonly groups: readonly GroupedPolicies[];
  /** Whether each version is listed, and not their number alone, which leads to the history of a policy. */
  readonly isInFull: boolean;
  /** Where clauses are found, and all are listed. */
  readonly ways: readonly Link[];
  readonly statusDay: Phrase;
}

/** More versions than these are counted. */
const MOST_VERSIONS = 40;

export function archivePage(view: View): ListPage {
  const groups = policyGroupsOf(view);
  const versions = groups.flatMap(({ policies }) => policies.flatMap((policy) => policy.versions));
  return {
    head: headOf(view, {
      title: 'Archive',
      description: `Every version of every policy on ${view.library.site.name}, with the time in which it applied.`,
      path: view.addresses.archive,
    }),
    groups,
    isInFull: versions.length <= MOST_VERSIONS,
    ways: [
      { text: 'Search them', href: view.addresses.search },
      { text: ALL_CLAUSES.title, href: view.addresses.clauses },
    ],
    statusDay: ['Status as of ', time(view.today), '.'],
  };
}
