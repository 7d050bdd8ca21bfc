import type { Problem } from '../policy/problem.ts';
import { pagePaths } from './page-list.ts';
import { policiesOf, type View } from './view.ts';

/** An old address may not be that of a page that exists, nor lead to two places. */
export function checkAliases(view: View): Problem[] {
  const taken = new Map(
    pagePaths(view).map((path) => [path.replace(/\/$/, ''), 'a page of this site']),
  );
  return policiesOf(view).flatMap((policy) =>
    policy.aliases.flatMap((alias): Problem[] => {
      const path = view.addresses.path(alias).replace(/\/$/, '');
      const owner = taken.get(path);
      taken.set(path, `the policy ${policy.organisation}/${policy.slug}`);
      if (!owner) return [];
      return [
        {
          file: `${policy.organisation}/${policy.slug}/policy.yaml`,
          line: 1,
          column: 1,
          rule: 'bad-alias',
          what: `The old address \`${alias}\` belongs already to ${owner}.`,
          mend: 'Delete it from `aliases`, here or there: an address can lead to one place only.',
          severity: 'error',
        },
      ];
    }),
  );
}
