import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import { suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

/** What policy.yaml says of versions is about versions that exist; old addresses look like addresses. */
export function policyFacts(policy: PolicyFolder): Problem[] {
  const { path, yaml, value } = policy.described;
  const names = policy.versions.flatMap((version) =>
    version.name ? [formatVersionName(version.name)] : [],
  );
  const strangers = Object.keys(value?.versions ?? {}).filter((name) => !names.includes(name));
  const problems = strangers.map((name) =>
    problemAt(path, yaml.placeOfKey(['versions', name]), {
      rule: 'unknown-version',
      what: `This policy has no version \`${name}\`.`,
      mend: suggest(name, names, `Its versions are: ${names.join(', ')}.`),
    }),
  );
  value?.aliases.forEach((alias, index) => {
    if (/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(alias) && alias !== '/' && !alias.includes('..')) return;
    problems.push(
      problemAt(path, yaml.placeOf(['aliases', index]), {
        rule: 'bad-alias',
        what: `\`${alias}\` cannot be an old address of this site.`,
        mend: 'Write the path alone, from the first slash, without ? and #: /legal/privacy/.',
      }),
    );
  });
  return problems;
}
