import type { View } from '../view/view.ts';
import { time } from '../words/dates-in-words.ts';
import type { Link, Phrase } from '../words/phrase.ts';
import type { Head } from './head.ts';
import { headOf } from './head.ts';
import type { GroupedPolicies } from './home-page.ts';
import { policyGroupsOf } from './home-page.ts';

export interface ListPage {
  readonly head: Head;
  readonly groups: readonly GroupedPolicies[];
  /** Where all clauses are listed, and found. */
  readonly search: Link;
  readonly statusDay: Phrase;
}

export function archivePage(view: View): ListPage {
  return {
    head: headOf(view, {
      title: 'Archive',
      description: `Every version of every policy on ${view.library.site.name}, with the time in which it applied.`,
      path: view.addresses.archive,
    }),
    groups: policyGroupsOf(view),
    search: { text: 'Search them, or list all clauses', href: view.addresses.search },
    statusDay: ['Status as of ', time(view.today), '.'],
  };
}
