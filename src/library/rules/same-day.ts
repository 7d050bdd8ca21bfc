import type { Problem } from '../../policy/problem.ts';
import type { PolicyFolder } from '../content.ts';
import { problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** Versions of one date are told apart by `.2`, `.3` … in their file names, without a gap. */
export function sameDay(policy: PolicyFolder): Problem[] {
  const byDate = new Map<string, VersionFile[]>();
  for (const version of policy.versions) {
    const effective = version.front?.effective;
    const date = effective ?? version.name?.date;
    if (date) byDate.set(date, [...(byDate.get(date) ?? []), version]);
  }
  return [...byDate].flatMap(([date, versions]) => {
    const label = date === 'unknown' ? 'undated' : date;
    const counted = versions
      .map((version) => ({ version, count: version.name?.count ?? 1 }))
      .sort((a, b) => a.count - b.count);
    return counted.flatMap(({ version, count }, index) => {
      if (count === index + 1) return [];
      const free = index === 0 ? `${label}.mdx` : `${label}.${index + 1}.mdx`;
      const other = counted[index - 1]?.version.path.split('/').at(-1);
      return [
        problemAt(version.path, version.yaml.placeOf(['effective']), {
          rule: 'same-day',
          what:
            other && count <= index
              ? `This version and ${other} are both of ${date}.`
              : `${version.path.split('/').at(-1)} is number ${count} of ${date}, but there are only ${versions.length}.`,
          mend: `Call this file ${free}.`,
        }),
      ];
    });
  });
}
