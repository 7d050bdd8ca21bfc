import { headingText } from '../policy/canonical-text.ts';
import { type ClauseChange, clauseChanges, isPreambleChanged } from '../policy/clause-changes.ts';
import type { Policy, Version } from '../policy/library.ts';
import { countsInWords } from './change-in-words.ts';
import { versionInWords } from './dates-in-words.ts';
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
  const changes = clauseChanges(from, to);
  const name = (version: Version) =>
    version.effective ? versionInWords(version) : 'undated version';
  const side = (version: Version) => ({
    name: name(version),
    href: addresses.version(policy, version),
  });
  return {
    head: headOf(view, {
      title: `${policy.title}: ${name(from)} to ${name(to)} · ${organisation.name}`,
      description: `What changed in the ${policy.title} of ${organisation.name} from ${name(from)} to ${name(to)}: ${countsInWords(changes)}.`,
      path: addresses.compare(policy, from, to),
      links: [{ rel: 'version-history', href: addresses.history(policy) }],
    }),
    organisation: { name: organisation.name, href: addresses.organisation(organisation.slug) },
    policy: {
      title: policy.title,
      href: addresses.policy(policy),
      history: addresses.history(policy),
    },
    from: side(from),
    to: side(to),
    counts: countsInWords(changes),
    significance: to.significance,
    summary: to.summary && printBlocks(to.summary, addresses.path),
    preamble: { isChanged: isPreambleChanged(from, to) },
    clauses: changes.map((change) => compared(view, policy, from, to, change)),
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
