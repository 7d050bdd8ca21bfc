import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseContent } from '../library/parse-content.ts';
import type { PolicyFolder } from '../library/parsed/content.ts';
import type { VersionFile } from '../library/parsed/version-file.ts';
import { dateMeant, lastDayOfMonth } from '../library/text/date-meant.ts';
import { restatementOf } from '../library/text/file-kinds.ts';
import { suggest } from '../library/text/nearest.ts';
import { readContent } from '../library/text/read-content.ts';
import { clauseIds } from '../policy/clause-fate.ts';
import type { PolicyDate } from '../policy/date.ts';
import { type PolicyId, parsePolicyId } from '../policy/policy-id.ts';
import { formatVersionName, parseVersionName, type VersionName } from '../policy/version-name.ts';
import { UsageError } from './verb.ts';

/** The policy that an argument names, as ORG/POLICY: a shell that completes folders adds a slash. */
export function policyPath(text: string): PolicyId {
  const id = parsePolicyId(text);
  if (id) return id;
  throw new UsageError(`${text} is no policy. Name it as ORG/POLICY, such as acme/privacy.`);
}

/**
 * The folder of a policy, even where its files have faults. No version of another policy is read, so that the
 * cost does not grow with the archive.
 */
export function policyFolder(content: string, path: PolicyId): PolicyFolder {
  const policies = policiesBeside(content, path);
  const found = policies.find((policy) => policy.path === path);
  if (found) return found;
  const names = policies.map((policy) => policy.path);
  throw new UsageError(
    `There is no policy ${path}. ${suggest(path, names, `There are: ${names.join(', ')}.`)}`,
  );
}

/** All policies, but of those of another path no version. */
function policiesBeside(content: string, path: PolicyId): readonly PolicyFolder[] {
  const isWanted = (file: string) =>
    file.startsWith(`${path}/`) ||
    /^(?:site|[^/]+\/organisation|[^/]+\/(?:notices\/)?[^/]+\/policy)\.yaml$/.test(file);
  const raw = readContent(content, isWanted);
  return raw ? parseContent(raw).content.organisations.flatMap((each) => each.policies) : [];
}

/** The name of a version that an argument says, with its date. */
export function versionNameOf(text: string): VersionName {
  const name = parseVersionName(text === 'unknown' ? 'undated' : text);
  if (name) return name;
  const last = lastDayOfMonth(text);
  if (last)
    throw new UsageError(
      `There is no day ${text} in the calendar. The last day of that month is ${last}.`,
    );
  const meant = dateMeant(text);
  if (meant) throw new UsageError(`“${text}” is no date of a version. Did you mean \`${meant}\`?`);
  throw new UsageError(
    `“${text}” is no date of a version. Write the year first, as in 2027-03-01 or 2027-03; for a text without a date, unknown.`,
  );
}

/**
 * The published version of a name, where its text is in other words and nothing stands beside it; null
 * where not.
 */
export function restatedVersion(policy: PolicyFolder, name: VersionName): VersionFile | null {
  const isIt = (version: VersionFile) =>
    version.path === `${policy.path}/${formatVersionName(name)}.mdx` &&
    !version.isDraft &&
    version.front?.wording === 'restated';
  const isAlone = (version: VersionFile) =>
    ![...policy.versions, ...policy.restated].some(
      ({ path }) => path === restatementOf(version.path),
    );
  return policy.versions.find((version) => isIt(version) && isAlone(version)) ?? null;
}

/** All clause ids that published versions of a policy have or had. */
export function idsEverUsed(policy: PolicyFolder | null): Set<string> {
  const texts = [...(policy?.versions ?? []), ...(policy?.restated ?? [])];
  return new Set(texts.filter((version) => !version.isDraft).flatMap(clauseIds));
}

/** `2027-03-01`, or `unknown`, as front matter says it. */
export function effectiveFlag({ date }: VersionName): PolicyDate | 'unknown' {
  return date ?? 'unknown';
}

/** Where a version is to be written. Nothing is ever written over. */
export function fileForVersion(content: string, path: string, name: VersionName): string {
  const file = join(content, path, `${formatVersionName(name)}.mdx`);
  if (!existsSync(file)) return file;
  const next = formatVersionName({ ...name, count: name.count + 1 });
  throw new UsageError(
    `${file} is there already, and is not written over. A further version of the same date would be called ${next}.`,
  );
}

/** Writes a file that is not there yet, with the folders that it needs. */
export function writeNew(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}
