import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import { isFault, ledgerOf, parseLedger } from '../ledger/ledger.ts';
import type { Hash } from '../ledger/merkle-tree.ts';
import { loadLibrary } from '../library/load-library.ts';
import { type Day, dayOf, parseDay } from '../policy/date.ts';
import type { Policy } from '../policy/library.ts';
import { arePublishable, compareProblems, type Problem } from '../policy/problem.ts';
import { currentRecord, parseRecord, RECORD_FILE } from './promises/address-record.ts';
import { checkAliases } from './promises/alias-rule.ts';
import { checkLedger, LEDGER_FILE, ledgerProblem, type PlaceOf } from './promises/check-ledger.ts';
import { checkRecord, checkRecordedFiles } from './promises/check-record.ts';
import type { Media } from './view/media.ts';
import { type View, viewOf } from './view/view.ts';

/** The site as it is to be built, or the problems that stop it. The one door between site and library. */
export interface LoadedSite {
  /** Null where an error stops the build. */
  readonly view: View | null;
  readonly media: Media;
  readonly problems: readonly Problem[];
  /** The site’s own address, also while content other than site.yaml has errors; null where it is not known. */
  readonly home: string | null;
  /** Paths of the versions that are drafts. */
  readonly drafts: readonly string[];
  /** SHA-256 of each file of the content, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Where the content lies: `CONTENT_DIR`, or `content` in the project. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** The day for which statuses are computed: `SITE_DATE`, or today in UTC. Null where SITE_DATE is no day. */
export function siteDay(): Day | null {
  const wanted = process.env['SITE_DATE'];
  return wanted ? parseDay(wanted) : dayOf(new Date());
}

/** Reads, parses and checks a content folder, and guards the addresses that were ever published. */
export function loadSite(directory: string, today: Day, options: { drafts: boolean }): LoadedSite {
  const { library, content, problems, media, digests } = loadLibrary(directory, {
    ...options,
    today,
  });
  const record = textOf(join(directory, RECORD_FILE));
  const recorded = record === null ? null : parseRecord(record);
  const sealed = textOf(join(directory, LEDGER_FILE));
  const read = sealed === null ? ledgerOf(sha256, []) : parseLedger(sha256, sealed);
  const ledger = isFault(read) ? ledgerOf(sha256, []) : read;
  const view = library && viewOf(library, today, recorded?.addresses, ledger);
  const placeOfAlias = (policy: Policy, index: number) =>
    content?.organisations
      .flatMap(({ policies }) => policies)
      .find(({ path }) => path === `${policy.organisation}/${policy.slug}`)
      ?.described.yaml.placeOf(['aliases', index]) ?? { line: 1, column: 1 };
  const guarded = view
    ? [...checkAliases(view, placeOfAlias), ...checkRecord(record, currentRecord(view))]
    : content
      ? checkRecordedFiles(record, content.files, content.aliases)
      : [];
  if (isFault(read)) guarded.push(ledgerProblem(sealed ?? '', read));
  else if (view) {
    const facts = { placeOf: placesIn(content), drafts: content?.drafts ?? [] };
    guarded.push(...checkLedger(sha256, view, { ...facts, isThere: sealed !== null }));
  }
  const all = [...problems, ...guarded].sort(compareProblems);
  const isSound = arePublishable(all);
  return {
    view: isSound ? view : null,
    media: mediaOf(media),
    problems: all,
    home: content?.site.value?.url.replace(/\/*$/, '/') ?? null,
    drafts: content?.drafts ?? [],
    digests,
  };
}

/** SHA-256, for the ledger. */
export const sha256: Hash = (bytes) => hash('sha256', bytes, 'buffer');

let loaded: LoadedSite | null = null;

/** The site of this process, read once: pages and the build share it. */
export function site(): LoadedSite {
  const today = siteDay();
  if (!today) throw new Error('SITE_DATE is no day.');
  loaded ??= loadSite(contentDirectory(), today, {
    drafts: process.env['CLAUSEBOOK_DRAFTS'] === '1',
  });
  return loaded;
}

/** Forgets what was read, so that the next page reads it anew. */
export function forgetSite(): void {
  loaded = null;
}

/** What pages print from. Only for a site without errors. */
export function siteView(): { view: View; media: Media } {
  const { view, media } = site();
  if (!view) throw new Error('The content has problems: see the terminal.');
  return { view, media };
}

/** Finds a key in a policy.yaml or in the front matter of a version. */
function placesIn(content: ReturnType<typeof loadLibrary>['content']): PlaceOf {
  const policies = content?.organisations.flatMap((organisation) => organisation.policies) ?? [];
  const files = policies.flatMap(({ described, versions }) => [described, ...versions]);
  return (file, key) => ({
    file,
    ...(files.find(({ path }) => path === file)?.yaml.placeOf([key]) ?? { line: 1, column: 1 }),
  });
}

/** A file’s text; null where there is none. */
function textOf(path: string): string | null {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? readFileSync(path, 'utf8') : null;
}

function mediaOf(files: ReadonlyMap<string, Buffer>): Media {
  const sizes = new Map<string, ReturnType<Media['size']>>();
  return {
    files,
    // Read once: the logo stands on every page.
    size(path) {
      const known = sizes.get(path);
      if (known !== undefined) return known;
      const size = sizeOf(files.get(path));
      sizes.set(path, size);
      return size;
    },
  };
}

function sizeOf(bytes: Buffer | undefined): ReturnType<Media['size']> {
  if (!bytes) return null;
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return null;
  }
}
