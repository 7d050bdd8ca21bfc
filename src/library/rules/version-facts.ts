import type { Problem } from '../../policy/problem.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';
import { isCopy } from './copies.ts';

/**
 * A later version says what changed and how much, a restated one where the original is, an undated one no
 * date.
 */
export function versionFacts(policy: PolicyFolder): Problem[] {
  const published = policy.versions.filter((version) => !version.isDraft);
  return policy.versions.flatMap((version) => {
    // What a copy lacks would only hide that it is one: the rule `version-names` says so.
    const isLater = isCopy(version)
      ? false
      : version.isDraft
        ? policy.versions.slice(0, policy.versions.indexOf(version)).some(({ isDraft }) => !isDraft)
        : published.indexOf(version) > 0;
    const problems = findings(version, isLater).map(({ key, ...finding }) =>
      problemAt(version.path, version.yaml.placeOfKey([key]), finding),
    );
    return [...problems, ...unwritten(version)];
  });
}

function findings(version: VersionFile, isLater: boolean): (PlacelessFault & { key: string })[] {
  // As written, so that these can be told even where another value is wrong.
  const data = version.yaml.data;
  if (!data || typeof data !== 'object') return [];
  const has = (key: string) => key in data;
  const found: (PlacelessFault & { key: string })[] = [];
  if (isLater && !has('summary'))
    found.push({
      key: 'title',
      rule: 'missing-summary',
      what: 'This version follows another one but does not say what changed.',
      mend: 'Add `summary: |` and below it, indented by two spaces, a few plain sentences for the people concerned.',
    });
  if (isLater && !has('significance'))
    found.push({
      key: 'title',
      rule: 'missing-significance',
      what: 'This version follows another one but does not say how much it changes.',
      mend: 'Add `significance: major` (rights, recipients, purposes), `minor` (details) or `editorial` (wording alone).',
    });
  const { front } = version;
  const isRestated = 'wording' in data && data.wording === 'restated';
  if (isRestated && (!has('sources') || front?.sources.length === 0))
    found.push({
      key: 'wording',
      rule: 'missing-source',
      what: 'This text is restated but names no source, so that readers cannot find the original.',
      mend: 'Add `sources:` and below it `  - title: …`, `    url: "https://…"`, `    captured: "2021-11-17"` (or unknown).',
    });
  if (front?.notBefore && front.effective !== 'unknown')
    found.push({
      key: 'notBefore',
      rule: 'bad-date',
      what: '`notBefore` is for texts without a date, but `effective` gives one.',
      mend: 'Delete the line `notBefore`, or write `effective: unknown`.',
    });
  return found;
}

/** What a history that was taken over leaves open. It only warns: of old versions, nobody may ever know. */
function unwritten(version: VersionFile): Problem[] {
  const open = (['significance', 'summary'] as const).filter(
    (key) => version.front?.[key] === 'unknown',
  );
  const [first] = open;
  if (!first) return [];
  const problem = problemAt(version.path, version.yaml.placeOfKey([first]), {
    rule: 'unwritten-summary',
    what: `Nobody has said yet what this version changed: ${open.map((key) => `\`${key}\``).join(' and ')} ${open.length > 1 ? 'are' : 'is'} unknown.`,
    mend: 'Compare it with the version before, and write how much changed and what; readers are told nothing until then.',
  });
  return [{ ...problem, severity: 'warning' }];
}
