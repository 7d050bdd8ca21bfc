import { clauseChanges, countClauses } from '../compare/clause-changes.ts';
import { compareTexts } from '../compare/compare-texts.ts';
import type { Comparison } from '../compare/comparison.ts';
import { documentOf } from '../library/build-version.ts';
import type { Content, PolicyFolder } from '../library/parsed/content.ts';
import type { VersionFile } from '../library/parsed/version-file.ts';
import { versionBefore } from '../library/parsed/version-order.ts';
import type { VersionFrontMatter } from '../library/schema/version.ts';
import { isVersionFile } from '../library/text/file-kinds.ts';
import { AUTHORS_WORDS } from '../messages/authors-words.ts';
import { foldersOf } from '../policy/policy-id.ts';
import type { Problem } from '../policy/problem.ts';
import { formatVersionName } from '../policy/version-name.ts';
import { type Addresses, addressesAt } from '../site/view/addresses.ts';
import { changesInWords } from '../site/words/change-in-words.ts';
import {
  patternsInWords,
  silentChangesInWords,
  wordsInWords,
} from '../site/words/comparison-in-words.ts';
import { versionInWords, versionPhrase } from '../site/words/dates-in-words.ts';
import { lineAsText, moreInWords } from '../site/words/substance-in-words.ts';
import { findSubstance } from '../substance/find-substance.ts';
import { substanceLines } from '../substance/substance-lines.ts';
import { changedClauses } from './changed-clauses.ts';
import { changedServices } from './changed-services.ts';
import { movedFiles, movedFolders } from './moved-files.ts';
import type { Review, ReviewedVersion } from './review.ts';
import { toldOtherwise } from './told-otherwise.ts';

/** A content folder, as far as a review asks. */
export interface ReviewedContent {
  readonly content: Content;
  /** SHA-256 of each file, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** What differs between two states of a content folder. */
export function reviewContent(
  before: ReviewedContent,
  after: ReviewedContent,
  problems: readonly Problem[],
): Review {
  const moved = movedFiles(before.digests, after.digests);
  const isMoved = new Set([...moved].flat());
  const paths = [...new Set([...before.digests.keys(), ...after.digests.keys()])].sort();
  const differing = paths.filter(
    (path) => !isMoved.has(path) && before.digests.get(path) !== after.digests.get(path),
  );
  const isDiffering = new Set(differing);
  const url = after.content.site.value?.url;
  const addresses = url ? addressesAt(url.endsWith('/') ? url : `${url}/`) : null;
  const earlier = new Map(
    policiesOf(before.content).flatMap(({ versions }) => versions.map((each) => [each.path, each])),
  );
  // A restated text is no version of its own, and is not compared: what became of the version’s text is
  // told of the official wording.
  const restated = new Set(
    policiesOf(after.content).flatMap((policy) => policy.restated.map(({ path }) => path)),
  );
  return {
    versions: policiesOf(after.content).flatMap((policy) =>
      policy.versions
        .filter((version) => shownFiles(version).some((path) => isDiffering.has(path)))
        .map((version) =>
          reviewed(policy, version, earlier.get(version.path) ?? null, addresses, {
            before: before.digests,
            after: after.digests,
          }),
        ),
    ),
    services: after.content.organisations.flatMap(({ slug, services }) => {
      const other = before.content.organisations.find((each) => each.slug === slug)?.services;
      const changes = changedServices(other?.value ?? null, services?.value ?? null);
      return changes.length > 0 ? [{ file: `${slug}/services.yaml`, changes }] : [];
    }),
    gone: differing.filter((path) => isVersionFile(path) && !after.digests.has(path)),
    others: [
      ...differing.filter((path) => !isVersionFile(path) || restated.has(path)),
      ...movedFolders(moved),
    ],
    problems,
  };
}

/** The file of a version, and those of its pictures. */
function shownFiles({ path, mentions }: VersionFile): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [path, ...mentions.images.map(({ url }) => folder + url)];
}

function policiesOf({ organisations }: Content): PolicyFolder[] {
  return organisations.flatMap(({ policies }) => policies);
}

/** SHA-256 of each file of a content folder, by path. */
type Digests = ReviewedContent['digests'];

/** @param earlier the same file before the change; null if it is new */
function reviewed(
  policy: PolicyFolder,
  version: VersionFile,
  earlier: VersionFile | null,
  addresses: Addresses | null,
  digests: { readonly before: Digests; readonly after: Digests },
): ReviewedVersion {
  const { front, name, path, isDraft } = version;
  const previous = name && versionBefore(withoutFile(policy, path), name);
  const comparison = previous && compared(previous, digests.after, version, digests.after);
  const own = earlier && compared(earlier, digests.before, version, digests.after);
  return {
    file: path,
    title: front?.title ?? policy.described.value?.title ?? policy.path,
    name: name ? versionInWords(AUTHORS_WORDS, named(version)) : path,
    isNew: earlier === null,
    isDraft,
    significance: front?.significance ?? null,
    summary: front?.summary ?? null,
    addresses: name && addresses ? addressesOf(policy, version, previous, addresses) : [],
    before: previous && `the ${versionPhrase(AUTHORS_WORDS, named(previous))}`,
    extent: [
      ...(previous && !comparison
        ? [
            'It is not compared yet, since it cannot be read to its end or its front matter has problems.',
          ]
        : []),
      ...(comparison
        ? [
            `${changesInWords(AUTHORS_WORDS, countClauses(clauseChanges(comparison, front?.moved ?? {})))}.`,
            wordsInWords(AUTHORS_WORDS, comparison),
            ...patternsInWords(AUTHORS_WORDS, comparison),
            ...[silentChangesInWords(AUTHORS_WORDS, comparison)].filter((said) => said !== null),
          ]
        : []),
      ...(own
        ? [
            [
              `Beside what this file said before: ${wordsInWords(AUTHORS_WORDS, own)}`,
              silentChangesInWords(AUTHORS_WORDS, own),
            ]
              .filter((said) => said !== null)
              .join(' '),
          ]
        : []),
      ...(earlier ? toldOtherwise(earlier.front, front) : []),
    ],
    substance: comparison ? glanceAt(comparison, policy) : [],
    clauses: comparison ? changedClauses(comparison, front?.moved ?? {}) : [],
  };
}

function glanceAt(comparison: Comparison, { described }: PolicyFolder): string[] {
  const findings = findSubstance(comparison, described.value?.language ?? null);
  const { lines, more } = substanceLines(findings);
  return [
    ...lines.map((line) => lineAsText(AUTHORS_WORDS, line)),
    ...[moreInWords(AUTHORS_WORDS, more)].filter((said) => said !== null),
  ];
}

function withoutFile(policy: PolicyFolder, path: string): PolicyFolder {
  return { ...policy, versions: policy.versions.filter((version) => version.path !== path) };
}

function named({ name }: VersionFile) {
  if (!name) throw new Error('Only a version with a name is named.');
  return { name: formatVersionName(name), effective: name.date };
}

/** Null where one of them cannot be read as a whole. */
function compared(from: VersionFile, fromDigests: Digests, to: VersionFile, toDigests: Digests) {
  if (!from.front || !to.front || !from.isWhole || !to.isWhole) return null;
  const text = (file: VersionFile, { title, moved }: VersionFrontMatter, digests: Digests) => ({
    title,
    document: documentOf(file, digests),
    hasLastingIds: true,
    moved,
  });
  return compareTexts(text(from, from.front, fromDigests), text(to, to.front, toDigests));
}

function addressesOf(
  { path }: PolicyFolder,
  version: VersionFile,
  previous: VersionFile | null,
  addresses: Addresses,
): string[] {
  const policy = foldersOf(path);
  const own = [addresses.version(policy, named(version))];
  const beside = previous ? [addresses.compare(policy, named(previous), named(version))] : [];
  return [...own, ...beside].map(addresses.absolute);
}
