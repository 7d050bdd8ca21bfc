import type { Organisation, Policy } from '../../policy/library.ts';
import { foldersOf } from '../../policy/policy-id.ts';
import { formerPlaces, movedAddresses } from '../view/moves.ts';
import { publishedPolicies, type View } from '../view/view.ts';
import type { PublishedFile } from './published-file.ts';

/** The files of one policy, or of one organisation, at its own address. */
export interface FilesOf {
  readonly policy: (policy: Policy) => Iterable<PublishedFile>;
  readonly organisation: (organisation: Organisation) => Iterable<PublishedFile>;
}

/**
 * The texts, data and feeds of policies that moved, also where they stood before: programs that ask for them
 * there follow no page. So are the feeds of an organisation that is left without policies.
 */
export function* movedFiles(view: View, filesOf: FilesOf): Generator<PublishedFile> {
  const { addresses, library } = view;
  for (const policy of publishedPolicies(view)) {
    const former = [...new Set(formerPlaces(view, policy).map(({ from }) => from))];
    if (former.length === 0) continue;
    const here = addresses.policy(policy);
    // What is not translated lies among the files of the site’s own language.
    for (const { path, body } of filesOf.policy(policy))
      for (const from of former)
        if (path.startsWith(here))
          yield { path: `${addresses.policy(foldersOf(from))}${path.slice(here.length)}`, body };
  }
  for (const { from, to } of movedAddresses(view)) {
    const [old, heir] = [from, to].map((address) => /^\/([^/]+)\/$/.exec(address)?.[1]);
    const organisation = library.organisations.find(({ slug }) => slug === heir);
    if (!old || !organisation) continue;
    const here = addresses.organisation(organisation.slug);
    for (const { path, body } of filesOf.organisation(organisation))
      yield { path: `${addresses.organisation(old)}${path.slice(here.length)}`, body };
  }
}
