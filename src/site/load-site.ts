import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import { isFault, type Ledger, type LedgerFault, ledgerOf, parseLedger } from '../ledger/ledger.ts';
import type { Hash } from '../ledger/merkle-tree.ts';
import { type Loaded, loadLibrary } from '../library/load-library.ts';
import { outlineOf } from '../library/outline.ts';
import { type Content, type PolicyFolder, textFilesOf } from '../library/parsed/content.ts';
import { type FindKept, NOTHING_KEPT } from '../library/parsed/kept-findings.ts';
import { ownLinks } from '../library/parsed/site-markdown.ts';
import { writtenLinks } from '../library/parsed/written-links.ts';
import { START } from '../library/text/place.ts';
import type { Day } from '../policy/date.ts';
import type { Library, Policy } from '../policy/library.ts';
import { policyId } from '../policy/policy-id.ts';
import { arePublishable, compareProblems, type Problem } from '../policy/problem.ts';
import {
  type AddressRecord,
  currentAddressRecord,
  EMPTY_RECORD,
  parseAddressRecord,
  RECORD_FILE,
} from './promises/address-record.ts';
import { checkAliases } from './promises/alias-rule.ts';
import { checkApprovals } from './promises/check-approvals.ts';
import { checkLedger, LEDGER_FILE, ledgerProblem } from './promises/check-ledger.ts';
import { checkLinks, checkOwnLinks, checkSiteLinks } from './promises/check-links.ts';
import { checkOldPlaces } from './promises/check-old-places.ts';
import { checkRecord, checkRecordedFiles } from './promises/check-record.ts';
import type { PlaceInServices } from './promises/check-services.ts';
import { checkSuccessors } from './promises/check-successors.ts';
import { linkTargets } from './promises/link-targets.ts';
import type { PlaceOf } from './promises/place-of.ts';
import { checkReservedNames } from './promises/reserved-names.ts';
import { withoutLateQuestions } from './promises/sealed-questions.ts';
import { siteDay } from './site-day.ts';
import { languageOfRoute, viewIn } from './view/language-view.ts';
import type { Media } from './view/media.ts';
import { type View, viewOf } from './view/view.ts';

/** The site as it is to be built, or the problems that stop it. The one door between site and library. */
export interface LoadedSite {
  /** Null where an error stops the build. */
  readonly view: View | null;
  /** As it was parsed; null if there is no such folder, or once a build has let it go. */
  readonly content: Content | null;
  readonly media: Media;
  readonly problems: readonly Problem[];
  /**
   * The site’s own address, also while content other than site.yaml has errors; null if it is not known.
   */
  readonly home: string | null;
  /** Paths of the versions that are drafts. */
  readonly drafts: readonly string[];
  /** SHA-256 of each file of the content, by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** The digest of each version’s file, and of each notice’s text, as the ledger records it, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Where the content lies: `CONTENT_DIR`, or `content` in the project. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** What is asked of the content besides the day. */
interface LoadOptions {
  /** Whether drafts are part of the library. */
  readonly drafts: boolean;
  /** What was found before of the same files. */
  readonly kept?: FindKept;
}

/** The site’s own records beside the content, as far as they can be read. */
interface Records {
  /** The text of the record of addresses; null if there is none. */
  readonly record: string | null;
  /** What it promises. */
  readonly promised: AddressRecord;
  /** The text of the ledger; null if there is none. */
  readonly sealed: string | null;
  readonly ledger: Ledger | LedgerFault;
}

function readRecords(directory: string): Records {
  const record = textOf(join(directory, RECORD_FILE));
  const sealed = textOf(join(directory, LEDGER_FILE));
  return {
    record,
    promised: (record === null ? null : parseAddressRecord(record)) ?? EMPTY_RECORD,
    sealed,
    ledger: sealed === null ? ledgerOf(nodeSha256, []) : parseLedger(nodeSha256, sealed),
  };
}

function viewWith(library: Library, today: Day, { promised, ledger }: Records): View {
  const sound = isFault(ledger) ? ledgerOf(nodeSha256, []) : ledger;
  return viewOf(library, today, promised.addresses, sound, promised.tags);
}

/** Reads, parses and checks a content folder by every rule, those about the site’s addresses too. */
export function loadContent(
  directory: string,
  today: Day,
  options: LoadOptions,
  records: Records = readRecords(directory),
): Loaded {
  return loadLibrary(directory, { ...options, today }, (content, files) => {
    const outline = viewWith(outlineOf(content), today, records);
    const unread = textFilesOf(content).flatMap(({ path, isWhole }) => (isWhole ? [] : [path]));
    const targets = linkTargets(outline, { files }, new Set(unread), homeOf(content));
    return [
      ...checkLinks(writtenLinks(content), targets, outline.addresses),
      ...checkSiteLinks(content, targets),
      ...checkOwnLinks(ownLinks(content), targets),
      ...checkReservedNames(content.files),
    ];
  });
}

/** Reads, parses and checks a content folder, and guards the addresses and texts that were ever published. */
export function loadSite(directory: string, today: Day, options: LoadOptions): LoadedSite {
  const records = readRecords(directory);
  const loaded = loadContent(directory, today, options, records);
  const { library, content, problems, media } = loaded;
  const view = library && viewWith(library, today, records);
  const guarded = content ? guard(view, content, loaded, records) : [];
  const found = [...problems, ...guarded].sort(compareProblems);
  const all = view ? withoutLateQuestions(view, found) : found;
  return {
    view: arePublishable(all) ? view : null,
    content,
    media: mediaOf(media),
    problems: all,
    home: content && homeOf(content),
    drafts: content?.drafts ?? [],
    digests: loaded.digests,
    sources: loaded.sources,
  };
}

/** What was promised before and would not be kept, or is not promised yet. */
function guard(
  view: View | null,
  content: Content,
  { media: files, sources }: Loaded,
  { record, sealed, ledger }: Records,
): Problem[] {
  const policies = content.organisations.flatMap((organisation) => organisation.policies);
  const placeOfAlias = (policy: Policy, index: number) =>
    policies
      .find(({ path }) => path === policyId(policy))
      ?.described.yaml.placeOf(['aliases', index]) ?? START;
  const addresses = view
    ? [
        ...checkAliases(view, { files }, placeOfAlias),
        ...checkRecord(record, currentAddressRecord(view)),
      ]
    : checkRecordedFiles(
        record,
        content.files,
        policies.flatMap(({ aliases }) => aliases),
      );
  if (isFault(ledger)) return [...addresses, ledgerProblem(sealed ?? '', ledger)];
  if (!view) return addresses;
  const facts = {
    placeOf: placesIn(policies),
    placeInServices: placesInServices(content),
    drafts: content.drafts,
    sources,
    isThere: sealed !== null,
  };
  return [
    ...addresses,
    ...checkLedger(nodeSha256, view, facts),
    ...checkOldPlaces(view),
    ...checkSuccessors(view, facts.placeOf),
    ...checkApprovals(view, facts.placeOf),
  ];
}

function homeOf({ site }: Content): string | null {
  return site.value?.url.replace(/\/*$/, '/') ?? null;
}

/** SHA-256, for the ledger. */
export const nodeSha256: Hash = (bytes) => hash('sha256', bytes, 'buffer');

let loaded: LoadedSite | null = null;
let kept: FindKept = () => NOTHING_KEPT;

/** Says where the site of this process finds what was found before of the same files. */
export function recallFrom(findings: FindKept): void {
  kept = findings;
}

/** The site of this process, read once: pages and the build share it. */
export function site(): LoadedSite {
  const today = siteDay(contentDirectory());
  if (!today) throw new Error('SITE_DATE is no day.');
  loaded ??= loadSite(contentDirectory(), today, {
    drafts: process.env['CLAUSEBOOK_DRAFTS'] === '1',
    kept,
  });
  return loaded;
}

/**
 * Lets go of the content as it was parsed, the bytes of all files above all: once it was judged, pages are
 * made of the view alone.
 */
export function letContentGo(): void {
  if (loaded) loaded = { ...loaded, content: null };
}

/** Forgets what was read, so that the next page reads it anew. */
export function forgetSite(): void {
  loaded = null;
}

/**
 * What pages print from. Only for a site without errors.
 * @param route of the page, as in `/it/[organisation]`: pages in another language are made for its routes
 */
export function siteView(route = '/'): { view: View; media: Media } {
  const { view, media } = site();
  if (!view) throw new Error('The content has problems: see the terminal.');
  const language = languageOfRoute(view, route);
  return { view: language === null ? view : viewIn(view, language), media };
}

/** Finds a value in the services.yaml of an organisation. */
function placesInServices({ organisations }: Content): PlaceInServices {
  return (organisation, path) => {
    const services = organisations.find(({ slug }) => slug === organisation)?.services;
    return {
      file: services?.path ?? `${organisation}/services.yaml`,
      ...(services?.yaml.placeOf([...path]) ?? START),
    };
  };
}

/** Finds a key in a policy.yaml or in the front matter of a version. */
function placesIn(policies: readonly PolicyFolder[]): PlaceOf {
  const files = policies.flatMap(({ described, versions }) => [described, ...versions]);
  return (file, key) => ({
    file,
    ...(files.find(({ path }) => path === file)?.yaml.placeOf([key]) ?? START),
  });
}

/** A file’s text; null if there is none. */
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
