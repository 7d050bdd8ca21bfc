import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import type { VersionFrontMatter } from '../schema/version.ts';
import { nearest } from '../text/nearest.ts';
import { type Place, problemAt } from '../text/place.ts';
import { isCopy } from './copies.ts';

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
  // Nobody knows what a text that cannot be read has or lacks.
  if (!front || !version.isWhole || previous?.isWhole === false || isCopy(version)) return [];
  const { ids } = version.mentions;
  const before = previous ? previous.mentions.ids : [];
  const name = previous?.name ? formatVersionName(previous.name) : '';
  const isReversed = ([old, successor]: [string, string]) =>
    ids.includes(old) && before.includes(successor) && !before.includes(old);
  const reversed = Object.entries(front.moved).filter(isReversed);
  const vanished = before.filter(
    (id) =>
      !ids.includes(id) &&
      !Object.hasOwn(front.moved, id) &&
      !front.removed.includes(id) &&
      !reversed.some(([, successor]) => successor === id),
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
  const copied = copiedLists(front, before);
  if (copied.length > 0)
    problems.push(
      problemAt(version.path, placeOfFirst(version, copied[0] ?? ''), {
        rule: 'moved-clause',
        what: `The front matter says of ${copied.length} clauses that they were moved or removed, though ${previous ? `version ${name} has none of them` : 'there is no earlier version that could have had them'}: ${copied.slice(0, 3).join(', ')}${copied.length > 3 ? ' …' : ''}.`,
        mend: previous
          ? 'Such lists are often copied along with the text of an earlier version: delete these lines.'
          : 'If the file of the version before was deleted, restore it from git; otherwise delete these lines.',
      }),
    );
  const isReported = (id: string) => copied.includes(id);
  for (const [old, successor] of Object.entries(front.moved)) {
    if (isReported(old)) continue;
    const place = version.yaml.placeOfKey(['moved', old]);
    if (isReversed([old, successor])) {
      problems.push(
        problemAt(version.path, place, {
          rule: 'moved-clause',
          what: `\`moved\` has the two ids of \`${old}: ${successor}\` the wrong way round.`,
          mend: `Write the old id first: \`${successor}: ${old}\`.`,
        }),
      );
      continue;
    }
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
    if (isReported(id)) return;
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

/** From this number on, ids that mean nothing were hardly mistyped one by one. */
const TOO_MANY_SLIPS = 3;

/** The ids under `moved` and `removed` that no clause of the version before is like. */
function copiedLists(
  { moved, removed }: VersionFrontMatter,
  before: readonly string[],
): readonly string[] {
  const strange = [...Object.keys(moved), ...removed].filter(
    (id) => !before.includes(id) && nearest(id, before) === null,
  );
  return strange.length < TOO_MANY_SLIPS ? [] : strange;
}

function placeOfFirst({ front, yaml }: VersionFile, id: string): Place {
  return front && Object.hasOwn(front.moved, id)
    ? yaml.placeOfKey(['moved', id])
    : yaml.placeOf(['removed', front?.removed.indexOf(id) ?? 0]);
}

function didYouMean(id: string, known: readonly string[]): string {
  if (known.length === 0)
    return 'If the file of the version before was deleted, restore it from git; otherwise delete the line.';
  const near = nearest(id, known);
  return near
    ? `Did you mean \`${near}\`?`
    : 'Delete the line, or compare the ids at the ends of the headings.';
}
