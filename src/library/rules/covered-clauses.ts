import { clauseIds } from '../../policy/clause-fate.ts';
import { OPENING } from '../../policy/framework-elements.ts';
import type { Problem } from '../../policy/problem.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import { suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

/** The clauses that `coverage` names are clauses of the policy. */
export function coveredClauses({ described, versions }: PolicyFolder): Problem[] {
  const published = versions.filter(({ isDraft }) => !isDraft);
  // Not all clauses are known of a text that cannot be read to its end.
  if (!published.every(({ isWhole }) => isWhole)) return [];
  const known = [OPENING, ...new Set(published.flatMap(clauseIds))];
  return Object.entries(described.value?.coverage ?? {}).flatMap(([name, covered]) =>
    (covered?.clauses ?? []).flatMap((id, index) =>
      known.includes(id)
        ? []
        : problemAt(described.path, described.yaml.placeOf(['coverage', name, 'clauses', index]), {
            rule: 'covered-clauses',
            what: `\`${name}\` is said to stand in the clause \`${id}\`, which this policy does not have.`,
            mend: suggest(id, known, `Its clauses are: ${known.slice(1).join(', ')}.`),
          }),
    ),
  );
}
