import type { Policy } from '../../policy/library.ts';
import { foldersOf } from '../../policy/policy-id.ts';
import { formerPlaces } from '../view/moves.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The texts and data of policies that moved, also where they stood before: programs that ask for them there
 * follow no page.
 * @param filesOf the files of one policy at its own address
 */
export function* movedFiles(
  view: View,
  filesOf: (policy: Policy) => Iterable<PublishedFile>,
): Generator<PublishedFile> {
  const { addresses } = view;
  for (const policy of publishedPolicies(view)) {
    const here = addresses.policy(policy);
    const former = [...new Set(formerPlaces(view, policy).map(({ from }) => from))];
    if (former.length === 0) continue;
    for (const { path, body } of filesOf(policy))
      for (const from of former)
        yield { path: `${addresses.policy(foldersOf(from))}${path.slice(here.length)}`, body };
  }
}
