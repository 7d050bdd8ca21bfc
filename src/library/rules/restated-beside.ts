import type { Problem } from '../../policy/problem.ts';
import { formatVersionName } from '../../policy/version-name.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { fileName, isRestatement, officialOf } from '../text/file-kinds.ts';
import { type PlacelessFault, problemAt, START } from '../text/place.ts';

/** A restated text stands beside official wording: `2016-10.restated.mdx` beside `2016-10.mdx`. */
export function restatedBeside(policy: PolicyFolder): Problem[] {
  const all = [...policy.versions, ...policy.restated];
  return all
    .filter(({ path }) => isRestatement(path))
    .flatMap((text) => {
      const official = all.find(({ path }) => path === officialOf(text.path));
      return official ? judge(text, official) : [alone(text)];
    });
}

function alone({ path }: VersionFile): Problem {
  const name = fileName(officialOf(path));
  return problemAt(path, START, {
    rule: 'restated-beside',
    what: `\`${fileName(path)}\` is named as the restated text beside official wording, but there is no ${name}.`,
    mend: `Call it ${name}, or restore that file from git.`,
  });
}

function judge(text: VersionFile, official: VersionFile): Problem[] {
  const report = (version: VersionFile, key: string, finding: Omit<PlacelessFault, 'rule'>) =>
    problemAt(version.path, version.yaml.placeOf([key]), { rule: 'restated-beside', ...finding });
  const name = text.name && formatVersionName(text.name);
  const own = text.front?.effective;
  const isOfThatDate = own === undefined || (text.name?.date ?? 'unknown') === own;
  return [
    ...(text.front?.wording === 'official'
      ? [
          report(text, 'wording', {
            what: `The file is named as a restated text, but its wording is official; ${fileName(official.path)} has the official wording.`,
            mend: 'Write `wording: restated`, or give one of the two files the name of another version.',
          }),
        ]
      : []),
    ...(official.front?.wording === 'restated'
      ? [
          report(official, 'wording', {
            what: `Both this file and ${fileName(text.path)} are restated.`,
            mend: 'Write `wording: official` if these are the organisation’s own words; otherwise delete the file that is not wanted.',
          }),
        ]
      : []),
    ...(isOfThatDate
      ? []
      : [
          report(text, 'effective', {
            what: `The text stands beside the version ${name}, but says that it applies from ${own}.`,
            mend: `Write the date of ${fileName(official.path)}; both are one version.`,
          }),
        ]),
  ];
}
