import { clauseIds } from '../../policy/clause-fate.ts';
import {
  FRAMEWORK_ELEMENT_NAMES,
  FRAMEWORK_ELEMENTS,
  OPENING,
} from '../../policy/framework-elements.ts';
import type { Question, Reading } from './question.ts';

/** A policy under the Data Privacy Framework says where it says each element that the Framework requires. */
export function frameworkCoverage({ version, facts, policy, standing }: Reading): Question[] {
  const isFramework =
    facts.kind === 'data-transfer' &&
    [facts.title, version.front.title].some((title) =>
      /Data Privacy Framework|\bDPF\b/.test(title),
    );
  if (standing !== 'in force' || (!facts.coverage && !isFramework)) return [];
  const { path: file, yaml } = policy.described;
  const ask = (about: string, keys: readonly PropertyKey[], what: string, mend: string) => ({
    rule: 'framework-coverage' as const,
    about,
    file,
    place: yaml.placeOf(keys),
    what,
    mend,
  });
  const { coverage } = facts;
  if (!coverage)
    return [
      ask(
        'coverage',
        ['kind'],
        'Nobody has said where this policy says what the Data Privacy Framework requires of it.',
        `Add \`coverage:\` and below it ${FRAMEWORK_ELEMENT_NAMES.join(', ')}, each with the \`clauses\` that say it`,
      ),
    ];
  const ids = [OPENING, ...clauseIds(version)];
  return FRAMEWORK_ELEMENT_NAMES.flatMap((name): Question[] => {
    const clauses = coverage[name]?.clauses;
    if (!clauses)
      return [
        ask(
          name,
          ['coverage'],
          `The Data Privacy Framework requires this policy to say ${FRAMEWORK_ELEMENTS[name]}, and \`coverage\` has no \`${name}\`.`,
          `Add \`${name}:\` with the \`clauses\` that say it, or publish a version that says it`,
        ),
      ];
    const gone = clauses.findIndex((id) => !ids.includes(id));
    return gone < 0
      ? []
      : [
          ask(
            name,
            ['coverage', name, 'clauses', gone],
            `\`${name}\` is said to stand in the clause \`${clauses[gone]}\`, which the version in force does not have any more.`,
            'Write the id of the clause that says it now',
          ),
        ];
  });
}
