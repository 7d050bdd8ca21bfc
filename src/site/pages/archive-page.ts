import type { Link, Phrase } from '../../messages/phrase.ts';
import type { View } from '../view/view.ts';
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
      title: view.words.text('archive.title'),
      description: view.words.text('archive.description', { name: view.library.site.name }),
      path: view.addresses.archive,
    }),
    groups,
    isInFull: versions.length <= MOST_VERSIONS,
    ways: [
      { text: view.words.text('archive.search'), href: view.addresses.search },
      { text: view.words.text('clauses.title'), href: view.addresses.clauses },
    ],
    statusDay: view.words.phrase('status.day', { date: view.today }),
  };
}
