import type { View } from '../view/view.ts';
import type { Head } from './head.ts';
import { feedLink, headOf } from './head.ts';
import type { ChangedVersion } from './listings.ts';
import { changedVersions } from './listings.ts';
import { type RevisionNotice, siteNotices } from './revision-notices.ts';

export interface ChangesPage {
  readonly head: Head;
  readonly notices: readonly RevisionNotice[];
  readonly upcoming: readonly ChangedVersion[];
  readonly applied: readonly ChangedVersion[];
}

export function changesPage(view: View): ChangesPage {
  return {
    head: headOf(view, {
      title: 'Changes',
      description:
        'All revisions of all policies, the newest first, with what changed in plain words.',
      path: view.addresses.changes,
      links: [feedLink(view, view.addresses.home)],
    }),
    notices: siteNotices(view),
    upcoming: changedVersions(view, 'upcoming'),
    applied: changedVersions(view, 'applied'),
  };
}
