import type { FrameworkCoverage } from '../policy/framework-elements.ts';
import type { LedgerKey, Library, Organisation, Policy } from '../policy/library.ts';
import type { Services } from '../policy/service.ts';
import { formatVersionName } from '../policy/version-name.ts';
import { translationsOf } from './build-translation.ts';
import { type BuildOptions, blocksOf, digestOf, restatedOf, versionOf } from './build-version.ts';
import { ownPagesOf } from './own-pages-of.ts';
import type { Content, OrganisationFolder, PolicyFolder } from './parsed/content.ts';
import type { VersionFile } from './parsed/version-file.ts';
import { registersOf } from './registers-of.ts';
import { required } from './required.ts';
import { rightsOf } from './rights-of.ts';
import type { PolicyFile } from './schema/policy.ts';
import type { ServicesFile } from './schema/services.ts';
import type { SiteFile } from './schema/site.ts';
import { officialOf } from './text/file-kinds.ts';

/** Makes the library of content without errors. A draft with problems is left out. */
export function buildLibrary(content: Content, options: BuildOptions): Library {
  const site = required(content.site.value);
  return {
    site: {
      ...site,
      translations: Object.fromEntries(
        Object.entries(site.translations).map(([language, { name, description, ...slots }]) => [
          language,
          { name: name ?? site.name, description, ...slotsOf(slots) },
        ]),
      ),
      url: site.url.endsWith('/') ? site.url : `${site.url}/`,
      ledgerKeys: ledgerKeysOf(site),
      ...slotsOf(site),
      hub: site.hub ?? null,
      editor: site.editor ?? null,
      globalPrivacyControl: site.globalPrivacyControl ?? null,
      allSubdomainsUseHttps: site.allSubdomainsUseHttps ?? false,
      brand: {
        ...site.brand,
        logo: site.brand.logo ?? null,
        icon: site.brand.icon ?? null,
        accent: site.brand.accent ?? null,
      },
    },
    organisations: content.organisations.map((folder) =>
      organisationOf(folder, { ...options, trustedMonths: site.trustedMonths }),
    ),
    pages: ownPagesOf(content.pages),
    words: Object.fromEntries(content.words.map(({ language, messages }) => [language, messages])),
  };
}

/** The words that a site adds to the home page and to the foot of every page. */
function slotsOf(words: Pick<SiteFile, 'introduction' | 'footerText'>) {
  const { introduction, footerText } = words;
  return {
    introduction: introduction === undefined ? null : blocksOf(introduction),
    footerText: footerText === undefined ? null : blocksOf(footerText),
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
    phrases: {},
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
  const { versions, appliesTo, withdrawn, coverage, trustedMonths, replacedBy, ...more } = value;
  const { governingLanguage, translations, ...facts } = more;
  const trusted = trustedMonths ?? options.trustedMonths;
  return {
    ...facts,
    organisation,
    slug: folder.slug,
    appliesTo: appliesTo === undefined ? null : blocksOf(appliesTo),
    coverage: coverage ? coverageOf(coverage) : null,
    registers: registersOf(value),
    withdrawn: withdrawn ?? null,
    replacedBy: replacedBy ?? null,
    governingLanguage: governingLanguage ?? null,
    translations: Object.fromEntries(
      Object.entries(translations).map(([language, { appliesTo: scope, ...words }]) => [
        language,
        { ...words, appliesTo: scope === undefined ? null : blocksOf(scope) },
      ]),
    ),
    trustedMonths: trusted === 'always' ? null : trusted,
    versions: shown.map((version) => {
      const restated = folder.restated.find((each) => takesPlaceOf(version, each));
      const isToReplace = shown.some((each) => takesPlaceOf(version, each));
      return {
        ...versionOf(version, value, options),
        translations: translationsOf(version, folder, options),
        ...(isToReplace && { name: draftName(version) }),
        ...(restated && !restated.isDraft && { restated: restatedOf(restated, value, options) }),
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
