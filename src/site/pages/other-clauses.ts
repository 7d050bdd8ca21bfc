import type { Phrase, PhrasePart } from '../../messages/phrase.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { type ClauseFate, clauseFates, clauseIds, successorIn } from '../../policy/clause-fate.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { type RestatedClause, restatedClauses } from '../view/restated-clauses.ts';
import type { View } from '../view/view.ts';
import { dated, versionPhrase } from '../words/dates-in-words.ts';

/** Clause ids that a policy published in other versions than the one shown at its undated address. */
export interface OtherClauses {
  /** Ids that moved: their successors here, each with its old ids. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** Ids without a clause here, each with a sentence that says where it stands. */
  readonly elsewhere: readonly { readonly id: string; readonly phrase: Phrase }[];
}

export const NONE: OtherClauses = { formerIds: new Map(), elsewhere: [] };

/** So that every id ever published resolves at the undated address, whichever version stands there. */
export function otherClauses(view: View, policy: Policy, current: Version): OtherClauses {
  const published = policy.versions.filter((version) => !version.draft || version === current);
  const at = published.indexOf(current) + 1;
  const fates = clauseFates(published.slice(0, at));
  const ends = fates.map((fate) => ({ id: fate.id, ...endOf(fate, fates) }));
  const formerIds = new Map<string, string[]>();
  for (const { id, successor } of ends)
    if (successor !== null) formerIds.set(successor, [...(formerIds.get(successor) ?? []), id]);
  const known = new Set([...clauseIds(current), ...fates.map(({ id }) => id)]);
  const gone = ends
    .filter(({ successor }) => successor === null)
    .map(({ id, fate }) => ({ id, phrase: gonePhrase(view, policy, fate) }));
  const coming = published.slice(at).flatMap((version) =>
    clauseIds(version).flatMap((id) => {
      if (known.has(id)) return [];
      known.add(id);
      return [{ id, phrase: comingPhrase(view, policy, id, version) }];
    }),
  );
  return { formerIds, elsewhere: [...gone, ...coming] };
}

/**
 * Where a clause went in the end: to its successor here, or, where it moved and was removed later, out of
 * the text under its last id.
 */
function endOf(
  fate: ClauseFate,
  fates: readonly ClauseFate[],
): { successor: string | null; fate: ClauseFate } {
  const next = successorIn(fate.endedBy, fate.id);
  if (fate.successor !== null || next === null) return { successor: fate.successor, fate };
  const later = fates.find(({ id }) => id === next);
  // The successor was given up as well, or went and came back.
  return later && later !== fate ? endOf(later, fates) : { successor: next, fate };
}

function gonePhrase(view: View, policy: Policy, { id, last, endedBy }: ClauseFate): Phrase {
  const { words } = view;
  const values = { clause: named(id, last), ...placeIn(view, policy, id, last) };
  return endedBy.effective
    ? words.phrase('elsewhere.removed', { ...values, on: dated(words, 'on', endedBy.effective) })
    : words.phrase('elsewhere.removed-undated', values);
}

/** A clause by the heading that it has in a version. */
function named(id: string, version: Version): PhrasePart {
  const clause = clausesOf(version.document.clauses).find((each) => each.id === id);
  return { text: clause ? headingText(clause) : `#${id}`, strong: true };
}

function comingPhrase(view: View, policy: Policy, id: string, version: Version): Phrase {
  const values = { clause: named(id, version), ...placeIn(view, policy, id, version) };
  return view.words.phrase('elsewhere.stands', values);
}

function placeIn(view: View, policy: Policy, id: string, version: Version) {
  return {
    name: versionPhrase(view.words, version),
    version: `${view.addresses.version(policy, version)}#${id}`,
  };
}

/** Where each of them is to be read, for a page that a link to it may lead to. */
function restatedElsewhere(
  view: View,
  policy: Policy,
  clauses: readonly RestatedClause[],
): OtherClauses['elsewhere'] {
  return clauses.map(({ id, heading, version }) => ({
    id,
    phrase: view.words.phrase('elsewhere.restated', {
      clause: { text: heading, strong: true },
      ...placeIn(view, policy, id, version),
    }),
  }));
}

/** Links may still name clauses of the restated text that stood here, or anywhere in the policy. */
export function restatedHere(
  view: View,
  policy: Policy,
  version: Version,
  at: 'policy' | 'version',
): OtherClauses['elsewhere'] {
  const own = new Set(clauseIds(version));
  const clauses = restatedClauses(policy).filter(
    (clause) => !own.has(clause.id) && (at === 'policy' || clause.version === version.restated),
  );
  return restatedElsewhere(view, policy, clauses);
}
