import { policyId } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import { policiesOf, type View } from '../view/view.ts';

/**
 * A sealed translation stays published. It may be corrected: then it is sealed again, and what it was before
 * stays in the ledger.
 * @param drafts paths of the files that are drafts
 */
export function checkTranslations(view: View, drafts: readonly string[]): Problem[] {
  const policies = policiesOf(view);
  const { languages } = view.library.site;
  return [...view.ledger.translations.values()].flatMap(({ entry, policy, indices }) => {
    const { version, language, sealed } = entry;
    const file = `${policy}/${version}.${language}.mdx`;
    const translation = policies
      .find((each) => policyId(each) === policy)
      ?.versions.find(({ name }) => name === version)
      ?.translations.find((each) => each.language === language);
    const isDraft = drafts.includes(file);
    if (translation && !isDraft && languages.includes(language)) return [];
    return [
      {
        file: 'ledger.json',
        line: (indices.at(-1) ?? 0) + 5,
        column: 1,
        rule: 'sealed-version',
        what: `The translation of ${policy} ${version} into \`${language}\` was sealed on ${sealed} and would be gone.`,
        mend: isDraft
          ? `Delete the line \`draft: true\` in content/${file}. A sealed translation is corrected, and sealed again.`
          : `Restore content/${file} from git, and \`${language}\` under \`languages\` in site.yaml.`,
        severity: 'error',
      } satisfies Problem,
    ];
  });
}
