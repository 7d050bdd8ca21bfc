import type { Problem } from '../../policy/problem.ts';
import { formatVersionName, parseVersionName } from '../../policy/version-name.ts';
import type { PolicyFolder } from '../content.ts';
import { type Finding, problemAt } from '../place.ts';
import type { VersionFile } from '../version-file.ts';

/** File name and `effective` agree, and a later version says what changed. */
export function versionFacts(policy: PolicyFolder): Problem[] {
  const published = policy.versions.filter((version) => !version.isDraft);
  return policy.versions.flatMap((version) => [
    ...fileName(version),
    ...dates(version),
    ...explanation(
      version,
      published.indexOf(version) > 0 || (version.isDraft && published.length > 0),
    ),
  ]);
}

function fileName(version: VersionFile): Problem[] {
  const file = version.path.split('/').at(-1) ?? '';
  const stem = file.replace(/\.mdx$/, '');
  const effective = version.front?.effective;
  const expected = effective === 'unknown' ? 'undated' : effective;
  if (!version.name) {
    const isTranslation = parseVersionName(stem.replace(/\.[a-z]{2}$/, '')) !== null;
    return [
      problemAt(
        version.path,
        { line: 1, column: 1 },
        {
          rule: 'file-name',
          what: isTranslation
            ? `\`${file}\` is named as a translation, which this site does not publish yet.`
            : `\`${file}\` is not named after a date.`,
          mend: isTranslation
            ? 'Keep translations outside the content folder.'
            : `Call it ${expected ?? '2021-11-17'}.mdx, after its \`effective\`, or undated.mdx.`,
        },
      ),
    ];
  }
  const date = version.name.date ?? 'undated';
  if (!expected || date === expected) return [];
  const name = formatVersionName({
    date: effective === 'unknown' ? null : (effective ?? null),
    count: version.name.count,
  });
  return [
    problemAt(version.path, version.yaml.placeOf(['effective']), {
      rule: 'file-name',
      what: `\`effective\` says ${effective}, but the file is called \`${file}\`.`,
      mend: `Call the file ${name}.mdx, or write effective: "${version.name.date ?? 'unknown'}" if the name is right.`,
    }),
  ];
}

function dates(version: VersionFile): Problem[] {
  const front = version.front;
  if (front?.notBefore && front.effective !== 'unknown')
    return [
      problemAt(version.path, version.yaml.placeOfKey(['notBefore']), {
        rule: 'bad-date',
        what: '`notBefore` is for texts without a date, but `effective` gives one.',
        mend: 'Delete the line `notBefore`, or write `effective: unknown`.',
      }),
    ];
  return [];
}

function explanation(version: VersionFile, isLater: boolean): Problem[] {
  const front = version.front;
  if (!front) return [];
  const report = (finding: Finding, key: string) =>
    problemAt(version.path, version.yaml.placeOfKey([key]), finding);
  const problems: Problem[] = [];
  if (isLater && !front.summary)
    problems.push(
      report(
        {
          rule: 'missing-summary',
          what: 'This version follows another one but does not say what changed.',
          mend: 'Add `summary: |` and below it, indented by two spaces, a few plain sentences for the people concerned.',
        },
        'title',
      ),
    );
  if (isLater && !front.significance)
    problems.push(
      report(
        {
          rule: 'missing-significance',
          what: 'This version follows another one but does not say how much it changes.',
          mend: 'Add `significance: major` (rights, recipients, purposes), `minor` (details) or `editorial` (wording alone).',
        },
        'title',
      ),
    );
  if (front.wording === 'restated' && front.sources.length === 0)
    problems.push(
      report(
        {
          rule: 'missing-source',
          what: 'This text is restated but names no source, so that readers cannot find the original.',
          mend: 'Add `sources:` and below it `  - title: …`, `    url: "https://…"`, `    captured: "2021-11-17"` (or unknown).',
        },
        'wording',
      ),
    );
  return problems;
}
