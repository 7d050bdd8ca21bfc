import type { View } from '../view/view.ts';
import type { Head } from './head.ts';
import { headOf } from './head.ts';
import type { Revision } from './listings.ts';
import { revisions } from './listings.ts';

export interface ChangesPage {
  readonly head: Head;
  readonly upcoming: readonly Revision[];
  readonly applied: readonly Revision[];
}

export function changesPage(view: View): ChangesPage {
  return {
    head: headOf(view, {
      title: 'Changes',
      description:
        'All revisions of all policies, the newest first, with what changed in plain words.',
      path: view.addresses.changes,
    }),
    upcoming: revisions(view, 'upcoming'),
    applied: revisions(view, 'applied'),
  };
}
