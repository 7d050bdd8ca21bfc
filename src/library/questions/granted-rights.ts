import { linesOf } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import { isNotice } from '../../policy/policy-id.ts';
import { grantedIn } from '../../substance/granted-in.ts';
import { clausesNamed } from '../parsed/clauses-named.ts';
import { START } from '../text/place.ts';
import type { Question, Reading } from './question.ts';

/**
 * A clause in force that grants a right is named under `rights` of `organisation.yaml`, where that says
 * anything of rights at all.
 */
export function grantedRights({
  version,
  standing,
  policy,
  facts,
  organisation,
}: Reading): Question[] {
  const rights = organisation.described.value?.rights ?? [];
  // A notice grants nothing that the policies do not grant which it sums up.
  if (standing !== 'in force' || rights.length === 0 || isNotice(policy)) return [];
  const own = rights.filter((procedure) => procedure.policy === policy.slug);
  const named = new Set(own.flatMap(clausesNamed).map(({ id }) => id));
  // What stands below a clause that is named belongs to it.
  const all = clausesOf(version.document.clauses);
  const covered = new Set(
    all.filter(({ id }) => named.has(id)).flatMap((clause) => clausesOf([clause])),
  );
  const coveredIds = new Set([...covered].map(({ id }) => id));
  const asked = new Set<string>();
  return linesOf(null, version.document).flatMap(({ clause, text }): Question[] => {
    if (clause === null || coveredIds.has(clause) || asked.has(clause)) return [];
    const [words] = grantedIn(text, facts.language);
    if (!words) return [];
    asked.add(clause);
    const { described } = organisation;
    const index = rights.findIndex((procedure) => procedure.policy === policy.slug);
    return [
      {
        rule: 'granted-rights',
        about: words,
        file: described.path,
        place: index < 0 ? START : described.yaml.placeOf(['rights', index, 'granted']),
        what: `The clause \`${clause}\` of ${policy.path} seems to grant a right, “${words}”, and \`rights\` does not name it.`,
        mend: `Add \`${clause}\` to the \`clauses\` of the right that it grants`,
      },
    ];
  });
}
