import { type PolicyDate, parseDate } from '../../policy/date.ts';
import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { fileName } from '../text/file-kinds.ts';
import { type PlacelessFault, problemAt, START } from '../text/place.ts';

/**
 * A version's file is named after its `effective`, with `.2`, `.3` … where its date has several; none of
 * these numbers is left out.
 */
export function versionNames(policy: PolicyFolder): Problem[] {
  const agreeing = policy.versions.filter((version) => {
    const effective = effectiveOf(version);
    return version.name && (effective === undefined || effective === version.name.date);
  });
  const taken = new Set(agreeing.map((version) => version.name && formatVersionName(version.name)));
  const problems = policy.versions.flatMap((version) => {
    if (agreeing.includes(version)) return [];
    const date = effectiveOf(version);
    // A date that does not exist is a problem of its own, about the same digits.
    if (date === undefined) return saysTheSame(version) ? [] : [unnamed(version)];
    let count = 1;
    while (taken.has(formatVersionName({ date, count }))) count++;
    const free = formatVersionName({ date, count });
    taken.add(free);
    return [
      misnamed(version, free, count > 1 ? formatVersionName({ date, count: count - 1 }) : null),
    ];
  });
  return [...problems, ...missingCounts(agreeing)];
}

/** The date that `effective` says, null for `unknown`, undefined if it says none. */
function effectiveOf(version: VersionFile): PolicyDate | null | undefined {
  const data = version.yaml.data as { effective?: unknown } | null;
  const effective = version.front?.effective ?? data?.effective;
  if (effective === 'unknown') return null;
  return (typeof effective === 'string' && parseDate(effective)) || undefined;
}

function saysTheSame(version: VersionFile): boolean {
  const data = version.yaml.data as { effective?: unknown } | null;
  return `${data?.effective}.mdx` === fileName(version.path);
}

function unnamed(version: VersionFile): Problem {
  return problemAt(version.path, START, {
    rule: 'file-name',
    what: `\`${fileName(version.path)}\` is not named after a date.`,
    mend: 'Call it after its date, such as 2021-11-17.mdx or 2016-10.mdx, or undated.mdx if it bears none.',
  });
}

function misnamed(version: VersionFile, free: string, neighbour: string | null): Problem {
  const file = fileName(version.path);
  const { name } = version;
  const otherwise = name
    ? `, or write \`effective: ${name.date ? `"${name.date}"` : 'unknown'}\` if the name is right`
    : '';
  const says = version.yaml.sourceOf(['effective']).replace(/["']/g, '');
  const finding: PlacelessFault = neighbour
    ? {
        rule: 'same-day',
        what: `\`${file}\` and ${neighbour}.mdx are both ${says === 'unknown' ? 'undated' : `of ${says}`}.`,
        mend: name
          ? `Call this file ${free}.mdx${otherwise}.`
          : `If it is a copy, delete the one that is not wanted; if it is another version of that date, call it ${free}.mdx.`,
      }
    : {
        rule: 'file-name',
        what: name
          ? `\`effective\` says ${says}, but the file is called \`${file}\`.`
          : `\`${file}\` is not named after its \`effective\`, ${says}.`,
        mend: `Call the file ${free}.mdx${otherwise}.`,
      };
  return problemAt(version.path, version.yaml.placeOf(['effective']), finding);
}

function missingCounts(versions: readonly VersionFile[]): Problem[] {
  const names = new Set(versions.map(({ name }) => name && formatVersionName(name)));
  return versions.flatMap((version) => {
    const { name } = version;
    if (!name || name.count === 1) return [];
    const before = formatVersionName({ ...name, count: name.count - 1 });
    if (names.has(before)) return [];
    return problemAt(version.path, version.yaml.placeOf(['effective']), {
      rule: 'same-day',
      what: `\`${fileName(version.path)}\` is number ${name.count} of its date, but there is no number ${name.count - 1}.`,
      mend: `Call this file ${before}.mdx.`,
    });
  });
}
