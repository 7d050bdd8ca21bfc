import { createHash } from 'node:crypto';
import { canonicalText } from '../policy/canonical-text.ts';
import type { Block } from '../policy/document.ts';
import type { FrameworkCoverage } from '../policy/framework-elements.ts';
import type {
  LedgerKey,
  Library,
  Organisation,
  Policy,
  Source,
  Version,
} from '../policy/library.ts';
import { withPictureDigests } from '../policy/pictures.ts';
import type { Services } from '../policy/service.ts';
import { formatVersionName, restatedName } from '../policy/version-name.ts';
import { documentTree } from './markdown/document-tree.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import type { Content, OrganisationFolder, PolicyFolder } from './parsed/content.ts';
import type { VersionFile } from './parsed/version-file.ts';
import { rightsOf } from './rights-of.ts';
import type { PolicyFile } from './schema/policy.ts';
import type { ServicesFile } from './schema/services.ts';
import type { SiteFile } from './schema/site.ts';
import { officialOf } from './text/file-kinds.ts';

/** What is asked of a library. */
export interface BuildOptions {
  readonly drafts: boolean;
  /** SHA-256 of each file’s bytes, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Makes the library of content without errors. A draft with problems is left out. */
export function buildLibrary(content: Content, options: BuildOptions): Library {
  const site = required(content.site.value);
  return {
    site: {
      ...site,
      url: site.url.endsWith('/') ? site.url : `${site.url}/`,
      ledgerKeys: ledgerKeysOf(site),
      hub: site.hub ?? null,
      globalPrivacyControl: site.globalPrivacyControl ?? null,
      allSubdomainsUseHttps: site.allSubdomainsUseHttps ?? false,
      brand: { logo: site.brand.logo ?? null, accent: site.brand.accent ?? null },
    },
    organisations: content.organisations.map((folder) =>
      organisationOf(folder, { ...options, trustedMonths: site.trustedMonths }),
    ),
    words: {},
  };
}

/** All public keys of the ledger; one that stands alone has no days. */
function ledgerKeysOf({ ledgerKey, ledgerKeys }: SiteFile): LedgerKey[] {
  const named = ledgerKeys.map(({ key, from, until }) => ({
    key,
    from: from ?? null,
    until: until ?? null,
  }));
  const isNamed = named.some(({ key }) => key === ledgerKey);
  return ledgerKey === undefined || isNamed
    ? named
    : [...named, { key: ledgerKey, from: null, until: null }];
}

/** SHA-256 of a canonical text, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What is settled for all policies. */
interface Settings extends BuildOptions {
  readonly trustedMonths: SiteFile['trustedMonths'];
}

function organisationOf(folder: OrganisationFolder, options: Settings): Organisation {
  const value = required(folder.described.value);
  return {
    ...value,
    slug: folder.slug,
    website: value.website ?? null,
    retired: value.retired ?? null,
    entities: value.entities.map((each) => ({
      ...each,
      role: each.role ?? null,
      telephone: each.telephone ?? null,
      fax: each.fax ?? null,
      email: each.email ?? null,
      taxNumber: each.taxNumber ?? null,
      representative: each.representative ?? null,
    })),
    contacts: value.contacts.map((each) => ({
      for: each.for,
      email: each.email ?? null,
      url: each.url ?? null,
    })),
    authorities: value.authorities.map((each) => ({
      name: each.name,
      role: each.role ?? null,
      for: each.for ?? null,
      email: each.email ?? null,
      url: each.url ?? null,
    })),
    rights: rightsOf(value),
    services:
      folder.services && servicesOf(required(folder.services.value), required(folder.servicesText)),
    policies: folder.policies
      .map((policy) => policyOf(policy, folder.slug, options))
      .filter((policy) => policy.versions.length > 0),
  };
}

function servicesOf({ services, domain, ...facts }: ServicesFile, text: string): Services {
  return {
    ...facts,
    domain: domain ?? null,
    digest: digestOf(text.replaceAll('\r\n', '\n')),
    services: services.map((service) => ({
      ...service,
      cookies: service.cookies.map(({ name, duration }) => ({ name, duration: duration ?? null })),
      // What is open stays said, in whichever language there is.
      translations: Object.entries(service.translations).map(
        ([language, { purpose, toConfirm }]) => ({
          language,
          purpose,
          toConfirm: toConfirm ?? service.toConfirm,
        }),
      ),
    })),
  };
}

function policyOf(folder: PolicyFolder, organisation: string, options: Settings): Policy {
  const value = required(folder.described.value);
  const shown = folder.versions.filter(
    (version) => !version.isDraft || (options.drafts && version.front && version.name),
  );
  const { versions, appliesTo, withdrawn, coverage, trustedMonths, replacedBy, ...facts } = value;
  const trusted = trustedMonths ?? options.trustedMonths;
  return {
    ...facts,
    organisation,
    slug: folder.slug,
    appliesTo: appliesTo === undefined ? null : blocksOf(appliesTo),
    coverage: coverage ? coverageOf(coverage) : null,
    withdrawn: withdrawn ?? null,
    replacedBy: replacedBy ?? null,
    trustedMonths: trusted === 'always' ? null : trusted,
    versions: shown.map((version) => {
      const restated = folder.restated.find((each) => takesPlaceOf(version, each));
      const isToReplace = shown.some((each) => takesPlaceOf(version, each));
      return {
        ...versionOf(version, versions, options),
        ...(isToReplace && { name: draftName(version) }),
        ...(restated && !restated.isDraft && { restated: restatedOf(restated, options) }),
      };
    }),
  };
}

function coverageOf(coverage: NonNullable<PolicyFile['coverage']>): FrameworkCoverage {
  return Object.fromEntries(
    Object.entries(coverage).flatMap(([name, covered]) =>
      covered ? [[name, { clauses: covered.clauses, note: covered.note ?? null }]] : [],
    ),
  );
}

/** Official wording that is still a draft beside the restated text that is published. */
function draftName({ name }: VersionFile): string {
  return `${formatVersionName(required(name))}.official`;
}

function takesPlaceOf({ path }: VersionFile, other: VersionFile): boolean {
  return path !== other.path && path === officialOf(other.path);
}

/** What came to light later is said of the version, once. */
function restatedOf(file: VersionFile, settings: Settings): Version {
  const version = versionOf(file, {}, settings);
  return { ...version, name: restatedName(version.name) };
}

function versionOf(
  file: VersionFile,
  later: PolicyFile['versions'],
  { digests }: Settings,
): Version {
  // A copy: the values are slices of the file's text, which would stay in memory as a whole.
  const front = structuredClone(required(file.front));
  const name = formatVersionName(required(file.name));
  const text = canonicalText(front.title, file.document);
  const since = later[name];
  return {
    name,
    file: file.path,
    title: front.title,
    effective: front.effective === 'unknown' ? null : front.effective,
    notBefore: front.notBefore ?? null,
    published: front.published ?? null,
    significance: known(front.significance),
    summary:
      front.summary === undefined || front.summary === UNKNOWN ? null : blocksOf(front.summary),
    reconsent: front.reconsent,
    draft: front.draft,
    wording: front.wording,
    sources: [...front.sources, ...(since?.sources ?? [])].map(
      (source): Source => ({
        title: source.title,
        url: source.url ?? null,
        captured: source.captured === 'unknown' ? null : source.captured,
      }),
    ),
    moved: front.moved,
    removed: front.removed,
    approvals: front.approved,
    answers: front.answers,
    withdrawn: since?.withdrawn ?? null,
    notes: since?.notes ?? [],
    restated: null,
    document: documentOf(file, digests),
    digest: digestOf(text),
  };
}

/** The text of a version with the digests of the pictures that lie beside it. */
export function documentOf(
  { path, document }: Pick<VersionFile, 'path' | 'document'>,
  digests: ReadonlyMap<string, string>,
): Version['document'] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return withPictureDigests(document, (source) => digests.get(folder + source) ?? null);
}

/** What an imported history says where nobody has judged or described a change. */
const UNKNOWN = 'unknown';

function known<Value extends string>(value: Value | undefined): Exclude<Value, 'unknown'> | null {
  return value === undefined || value === UNKNOWN ? null : (value as Exclude<Value, 'unknown'>);
}

/** Markdown in a YAML value. Headings and tags have no place in it: their words are kept as paragraphs. */
function blocksOf(markdown: string): readonly Block[] {
  const { preamble, clauses } = documentTree(parseMarkdown(markdown));
  return [
    ...preamble,
    ...clauses.flatMap((clause) => [
      { kind: 'paragraph' as const, inlines: clause.heading },
      ...clause.blocks,
    ]),
  ];
}

function required<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A library is made only of content without errors.');
  return value;
}
