import { clauseIds } from '../../policy/clause-fate.ts';
import type { Problem } from '../../policy/problem.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import { suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

/** The clauses in which the tables of a register stand are clauses of the policy. */
export function registerTables({ described, versions }: PolicyFolder): Problem[] {
  const published = versions.filter(({ isDraft }) => !isDraft);
  // Not all clauses are known of a text that cannot be read to its end.
  if (!published.every(({ isWhole }) => isWhole)) return [];
  const known = [...new Set(published.flatMap(clauseIds))];
  return (described.value?.registers ?? []).flatMap(({ name, tables }, index) =>
    tables.flatMap(({ clause }, place) =>
      known.includes(clause)
        ? []
        : problemAt(
            described.path,
            described.yaml.placeOf(['registers', index, 'tables', place, 'clause']),
            {
              rule: 'register-tables',
              what: `The register \`${name}\` has a table in the clause \`${clause}\`, which this policy does not have.`,
              mend: suggest(clause, known, `Its clauses are: ${known.join(', ')}.`),
            },
          ),
    ),
  );
}
