import { headingText } from '../../policy/canonical-text.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { restatedTexts } from './version-texts.ts';

/** A clause that only a restated text has: the official wording beside it and all other versions lack it. */
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
