import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { PolicyFolder } from '../content.ts';
import { isCopy } from '../copies.ts';
import { nearest } from '../nearest.ts';
import { problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** A clause id that a version had is in the next one too, or that says what became of it. */
export function clauseContinuity(policy: PolicyFolder): Problem[] {
  const problems: Problem[] = [];
  let previous: VersionFile | null = null;
  for (const version of policy.versions) {
    problems.push(...judge(version, previous));
    if (!version.isDraft) previous = version;
  }
  return problems;
}

function judge(version: VersionFile, previous: VersionFile | null): Problem[] {
  const front = version.front;
  // What a text that cannot be read has or lacks is not known.
  if (!front || !version.isWhole || previous?.isWhole === false || isCopy(version)) return [];
  const { ids } = version.mentions;
  const before = previous ? previous.mentions.ids : [];
  const name = previous?.name ? formatVersionName(previous.name) : '';
  const vanished = before.filter(
    (id) => !ids.includes(id) && !Object.hasOwn(front.moved, id) && !front.removed.includes(id),
  );
  const problems = vanished.map((id) => {
    const near = nearest(
      id,
      ids.filter((other) => !before.includes(other)),
    );
    return problemAt(
      version.path,
      { line: 1, column: 1 },
      {
        rule: 'vanished-id',
        what: `The clause \`${id}\` of version ${name} is gone, and links to it would break.`,
        mend: near
          ? `If it is now called ${near}, write in the front matter, on two lines, \`moved:\` and \`  ${id}: ${near}\`; if it was dropped, \`removed:\` and \`  - ${id}\`.`
          : `If it was dropped, write in the front matter, on two lines, \`removed:\` and \`  - ${id}\`; if it has another id now, \`moved:\` and \`  ${id}: its-new-id\`.`,
      },
    );
  });
  for (const [old, successor] of Object.entries(front.moved)) {
    const place = version.yaml.placeOfKey(['moved', old]);
    if (!before.includes(old))
      problems.push(
        problemAt(version.path, place, {
          rule: 'moved-clause',
          what: `\`moved\` names the clause \`${old}\`, which ${previous ? `version ${name} does not have` : 'no earlier version has, since there is none'}.`,
          mend: didYouMean(old, before),
        }),
      );
    else if (ids.includes(old))
      problems.push(
        problemAt(version.path, place, {
          rule: 'moved-clause',
          what: `\`moved\` names the clause \`${old}\`, which still stands in this version.`,
          mend: 'Delete the line, or give the clause in the text its new id.',
        }),
      );
    if (!ids.includes(successor))
      problems.push(
        problemAt(version.path, version.yaml.placeOf(['moved', old]), {
          rule: 'moved-clause',
          what: `\`${old}\` is said to be moved to \`${successor}\`, which this version does not have.`,
          mend: didYouMean(successor, ids),
        }),
      );
  }
  front.removed.forEach((id, index) => {
    const report = (what: string, mend: string) =>
      problems.push(
        problemAt(version.path, version.yaml.placeOf(['removed', index]), {
          rule: 'moved-clause',
          what: `\`removed\` names the clause \`${id}\`, which ${what}.`,
          mend,
        }),
      );
    if (ids.includes(id))
      report('still stands in this version', 'Delete it from the list, or delete the clause.');
    else if (!before.includes(id))
      report(
        previous ? `version ${name} does not have` : 'no earlier version has, since there is none',
        didYouMean(id, before),
      );
    else if (Object.hasOwn(front.moved, id))
      report('is said to be moved as well', 'Keep the line under `moved` or this one, not both.');
  });
  return problems;
}

function didYouMean(id: string, known: readonly string[]): string {
  if (known.length === 0)
    return 'If the file of the version before was deleted, restore it from git; otherwise delete the line.';
  const near = nearest(id, known);
  return near
    ? `Did you mean \`${near}\`?`
    : 'Delete the line, or compare the ids at the ends of the headings.';
}
