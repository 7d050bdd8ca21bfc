import { headingText } from '../policy/canonical-text.ts';
import type { ClauseChange } from '../policy/clause-changes.ts';
import type { Policy, Version } from '../policy/library.ts';
import { changesInWords } from './change-in-words.ts';
import { versionInWords, versionPhrase } from './dates-in-words.ts';
import { type Head, headOf } from './head.ts';
import { printBlocks } from './print-html.ts';
import type { View } from './view.ts';

/** A version against the one before it, clause by clause. */
export interface ComparePage {
  readonly head: Head;
  readonly organisation: { readonly name: string; readonly href: string };
  readonly policy: { readonly title: string; readonly href: string; readonly history: string };
  readonly from: { readonly name: string; readonly href: string };
  readonly to: { readonly name: string; readonly href: string };
  readonly counts: string;
  readonly significance: string | null;
  readonly summary: string | null;
  readonly preamble: { readonly isChanged: boolean };
  readonly clauses: readonly ComparedClause[];
}

export interface ComparedClause {
  readonly kind: ClauseChange['kind'];
  readonly heading: string;
  /** What the clause was called before, where that differs. */
  readonly formerHeading: string | null;
  readonly fromHref: string | null;
  readonly toHref: string | null;
}

export function comparePage(view: View, policy: Policy, from: Version, to: Version): ComparePage {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  const changes = view.changes(from, to);
  const counts = changesInWords(changes);
  const side = (version: Version) => ({
    name: version.effective ? versionInWords(version) : `the ${versionPhrase(version)}`,
    href: addresses.version(policy, version),
  });
  const [before, after] = [side(from), side(to)];
  // What its author says of a version is about the step from the one before it.
  const isOneStep = view
    .timeline(policy)
    .some(({ version, predecessor }) => version === to && predecessor === from);
  return {
    head: headOf(view, {
      title: `${policy.title}: from ${before.name} to ${after.name} · ${organisation.name}`,
      description: `What changed in the ${policy.title} of ${organisation.name} from ${before.name} to ${after.name}: ${counts}.`,
      path: addresses.compare(policy, from, to),
      links: [{ rel: 'version-history', href: addresses.history(policy) }],
    }),
    organisation: { name: organisation.name, href: addresses.organisation(organisation.slug) },
    policy: {
      title: policy.title,
      href: addresses.policy(policy),
      history: addresses.history(policy),
    },
    from: before,
    to: after,
    counts,
    significance: isOneStep ? to.significance : null,
    summary: isOneStep && to.summary ? printBlocks(to.summary, addresses.path, after.href) : null,
    preamble: { isChanged: changes.isPreambleChanged },
    clauses: changes.clauses.map((change) => compared(view, policy, from, to, change)),
  };
}

function compared(
  view: View,
  policy: Policy,
  from: Version,
  to: Version,
  change: ClauseChange,
): ComparedClause {
  const before = change.from && headingText(change.from);
  const after = change.to && headingText(change.to);
  const href = (version: Version, id: string | undefined) =>
    id ? `${view.addresses.version(policy, version)}#${id}` : null;
  return {
    kind: change.kind,
    heading: after ?? before ?? '',
    formerHeading: before && after && before !== after ? before : null,
    fromHref: href(from, change.from?.id),
    toHref: href(to, change.to?.id),
  };
}
