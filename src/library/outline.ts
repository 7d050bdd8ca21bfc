import { ENGLISH } from '../messages/english.ts';
import type { Library, Organisation, Policy, Version } from '../policy/library.ts';
import type { Services } from '../policy/service.ts';
import { formatVersionName, restatedName } from '../policy/version-name.ts';
import { ownPagesOf } from './own-pages-of.ts';
import type { Content, OrganisationFolder, PolicyFolder } from './parsed/content.ts';
import type { VersionFile } from './parsed/version-file.ts';
import { registersOf } from './registers-of.ts';
import { rightsOf } from './rights-of.ts';
import { officialOf } from './text/file-kinds.ts';

/** The address of a site whose own address nobody can read: all of its paths are then known. */
const SOMEWHERE = 'https://localhost/';

/**
 * What of the content decides the addresses of a site: folders, names of versions, clause ids, old
 * addresses. It can be told of content with errors too, where a library cannot be made. All else is empty:
 * an outline is asked for addresses and printed nowhere. Drafts have none.
 */
export function outlineOf({ site, organisations, pages }: Content): Library {
  const url = site.value?.url ?? SOMEWHERE;
  const { brand, globalPrivacyControl } = site.value ?? {};
  const spoken = [site.value?.language ?? 'en', ...(site.value?.languages ?? [])];
  return {
    site: {
      name: '',
      url: url.replace(/\/*$/, '/'),
      language: site.value?.language ?? 'en',
      languages: site.value?.languages ?? [],
      translations: {},
      timezone: 'UTC',
      description: '',
      publisher: { name: '', email: '', address: [], details: [] },
      brand: { logo: brand?.logo ?? null, icon: brand?.icon ?? null, accent: null, fonts: [] },
      navigation: [],
      footer: [],
      hub: null,
      editor: null,
      introduction: null,
      footerText: null,
      globalPrivacyControl: globalPrivacyControl ?? null,
      ledgerKeys: [],
      notices: { daysBefore: 0, daysAfter: 0 },
      allSubdomainsUseHttps: false,
      leaveOut: site.value?.leaveOut ?? [],
    },
    organisations: organisations.map(organisationOf),
    pages: ownPagesOf(pages),
    // Files have titles, which nobody reads here; words of a further language may lack some, or be faulty.
    words: Object.fromEntries(spoken.map((language) => [language, ENGLISH])),
  };
}

function organisationOf({ slug, described, services, policies }: OrganisationFolder): Organisation {
  return {
    slug,
    name: '',
    description: '',
    translations: {},
    phrases: {},
    website: null,
    retired: null,
    entities: [],
    contacts: [],
    authorities: [],
    rights: described.value ? rightsOf(described.value) : [],
    services: services && servicesOf(services),
    policies: policies.map((policy) => policyOf(policy, slug)).filter(hasVersions),
  };
}

/**
 * The list of services stands where the policy that names them does, which is known even where the rest is
 * faulty.
 */
function servicesOf({ yaml }: NonNullable<OrganisationFolder['services']>): Services {
  const policy = String((yaml.data as { policy?: unknown } | null)?.policy);
  const cookie = { name: '', days: 0 };
  return { policy, domain: null, digest: '', cookie, services: [], changes: [] };
}

function hasVersions({ versions }: Policy): boolean {
  return versions.length > 0;
}

function policyOf(folder: PolicyFolder, organisation: string): Policy {
  const { slug, described, aliases } = folder;
  return {
    organisation,
    slug,
    title: '',
    kind: 'other',
    description: '',
    language: 'en',
    governingLanguage: null,
    translations: {},
    appliesTo: null,
    aliases: described.value?.aliases ?? aliases,
    coverage: null,
    registers: described.value ? registersOf(described.value) : [],
    withdrawn: null,
    replacedBy: null,
    approval: [],
    noticeDays: 0,
    trustedMonths: null,
    versions: folder.versions.flatMap((version) => {
      const restated = folder.restated.find(({ path }) => version.path === officialOf(path));
      return versionOf(version).map((each) => ({
        ...each,
        restated: restated ? (versionOf(restated).map(restate)[0] ?? null) : null,
      }));
    }),
  };
}

function restate(version: Version): Version {
  return { ...version, name: restatedName(version.name) };
}

/** Returns nothing for a draft, or for a file whose name is not a date. */
function versionOf({ path, name, isDraft, document, front }: VersionFile): Version[] {
  if (isDraft || !name) return [];
  return [
    {
      name: formatVersionName(name),
      file: path,
      language: '',
      title: '',
      effective: name.date,
      notBefore: null,
      published: null,
      significance: null,
      summary: null,
      reconsent: false,
      draft: false,
      wording: front?.wording ?? 'official',
      sources: [],
      moved: front?.moved ?? {},
      removed: front?.removed ?? [],
      sumsUp: [],
      consents: [],
      approvals: [],
      answers: [],
      withdrawn: null,
      notes: [],
      restated: null,
      translations: [],
      rendering: null,
      document,
      digest: '',
    },
  ];
}
