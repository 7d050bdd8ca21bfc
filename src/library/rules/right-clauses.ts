import { clauseIds } from '../../policy/clause-fate.ts';
import type { Problem } from '../../policy/problem.ts';
import { clausesNamed } from '../parsed/clauses-named.ts';
import type { Content, OrganisationFolder, PolicyFolder } from '../parsed/content.ts';
import type { OrganisationFile } from '../schema/organisation.ts';
import { suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

/** The policies and clauses that `rights` names in `organisation.yaml` exist. */
export function rightClauses({ organisations }: Content): Problem[] {
  return organisations.flatMap((organisation) =>
    (organisation.described.value?.rights ?? []).flatMap((procedure, index) => {
      const policy = organisation.policies.find(({ slug }) => slug === procedure.policy);
      return policy
        ? unknownClauses(organisation, policy, procedure, index)
        : [unknownPolicy(organisation, procedure.policy, index)];
    }),
  );
}

function unknownClauses(
  { described }: OrganisationFolder,
  policy: PolicyFolder,
  procedure: OrganisationFile['rights'][number],
  index: number,
): Problem[] {
  const published = policy.versions.filter(({ isDraft }) => !isDraft);
  // Not all clauses are known of a text that cannot be read to its end.
  if (!published.every(({ isWhole }) => isWhole)) return [];
  const known = [...new Set(published.flatMap(clauseIds))];
  return clausesNamed(procedure).flatMap(({ id, keys }) =>
    known.includes(id)
      ? []
      : problemAt(described.path, described.yaml.placeOf(['rights', index, ...keys]), {
          rule: 'right-clauses',
          what: `\`${keys.slice(0, 2).map(stepName).join(' ')}\` names the clause \`${id}\`, which the policy \`${policy.slug}\` does not have.`,
          mend: suggest(id, known, `Its clauses are: ${known.join(', ')}.`),
        }),
  );
}

/** People count from one. */
function stepName(key: PropertyKey): string {
  return typeof key === 'number' ? String(key + 1) : String(key);
}

function unknownPolicy(
  { described, policies }: OrganisationFolder,
  named: string,
  index: number,
): Problem {
  const slugs = policies.map(({ slug }) => slug);
  return problemAt(described.path, described.yaml.placeOf(['rights', index, 'policy']), {
    rule: 'unknown-policy',
    what: `\`rights\` names the policy \`${named}\`, which this organisation does not have.`,
    mend: suggest(named, slugs, `Its policies are: ${slugs.join(', ')}.`),
  });
}
