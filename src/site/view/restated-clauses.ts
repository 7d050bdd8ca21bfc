import { headingText } from '../../policy/canonical-text.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from './clause-history.ts';
import { versionPhrase } from '../words/dates-in-words.ts';
import type { OtherClauses } from '../pages/other-clauses.ts';
import { restatedTexts } from './version-texts.ts';
import type { View } from './view.ts';

/** A clause that stands in a restated text beside official wording, and in no version. */
export interface RestatedClause {
  readonly id: string;
  readonly heading: string;
  readonly version: Version;
}

/** All of them, each where it stood last. */
export function restatedClauses(policy: Policy): RestatedClause[] {
  const known = new Set(publishedVersions(policy).flatMap(clauseIds));
  return restatedTexts(policy)
    .reverse()
    .flatMap((version) =>
      clausesOf(version.document.clauses).flatMap((clause) => {
        if (known.has(clause.id)) return [];
        known.add(clause.id);
        return [{ id: clause.id, heading: headingText(clause), version }];
      }),
    );
}

/** Where each of them is to be read, for a page that a link to it may lead to. */
export function restatedElsewhere(
  { addresses }: View,
  policy: Policy,
  clauses: readonly RestatedClause[],
): OtherClauses['elsewhere'] {
  return clauses.map(({ id, heading, version }) => ({
    id,
    phrase: [
      { text: heading, strong: true },
      ' stands in the ',
      {
        text: `restated text of the ${versionPhrase(version)}`,
        href: `${addresses.version(policy, version)}#${id}`,
      },
      '.',
    ],
  }));
}
