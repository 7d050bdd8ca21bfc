import { digestOf } from '../../src/library/build-version.ts';
import { documentTree } from '../../src/library/markdown/document-tree.ts';
import { parseMdx } from '../../src/library/markdown/markdown.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Block, Document } from '../../src/policy/document.ts';
import type { Library, Organisation, Policy, Site, Version } from '../../src/policy/library.ts';
import { foldersOf, type PolicyId } from '../../src/policy/policy-id.ts';
import { compareVersions, type Standing } from '../../src/policy/timeline.ts';
import { parseVersionName } from '../../src/policy/version-name.ts';
import { type View, viewOf } from '../../src/site/view/view.ts';

/** What is remarkable about a version; `text` and `summary` are MDX. */
export type VersionFacts = Partial<Omit<Version, 'summary'>> & { text?: string; summary?: string };

/** What is remarkable about a policy, with its versions by name. */
export type PolicyFacts = Partial<Omit<Policy, 'versions' | 'appliesTo'>> & {
  appliesTo?: string;
  versions: Readonly<Record<string, VersionFacts>>;
};

/** A library in short: policies by `organisation/policy`. */
export interface LibraryFacts {
  readonly site?: Partial<Site>;
  readonly organisations?: Readonly<Record<string, Partial<Organisation>>>;
  readonly policies: Readonly<Record<string, PolicyFacts>>;
  /** Addresses published so far. */
  readonly recorded?: readonly string[];
}

/** The document that an MDX text makes. */
export function documentOf(text: string): Document {
  return documentTree(parseMdx(text));
}

/** Makes a library of short descriptions; nothing in it is remarkable but what is told. */
export function sampleLibrary({ site, organisations = {}, policies }: LibraryFacts): Library {
  const slugs = new Set(Object.keys(policies).map((path) => path.split('/')[0] ?? ''));
  for (const slug of Object.keys(organisations)) slugs.add(slug);
  return {
    site: {
      name: 'Sample Archive',
      url: 'https://sample.example/',
      language: 'en',
      languages: [],
      translations: {},
      timezone: 'UTC',
      description: 'Sample policies.',
      publisher: {
        name: 'The Archivists',
        email: 'hello@sample.example',
        address: [],
        details: [],
      },
      hub: null,
      editor: null,
      introduction: null,
      footerText: null,
      brand: { logo: null, icon: null, accent: null, fonts: [] },
      navigation: [],
      footer: [],
      notices: { daysBefore: 30, daysAfter: 60 },
      globalPrivacyControl: null,
      ledgerKeys: [],
      allSubdomainsUseHttps: false,
      leaveOut: [],
      ...site,
    },
    pages: [],
    words: {},
    organisations: [...slugs].sort().map((slug) => ({
      slug,
      name: slug[0]?.toUpperCase() + slug.slice(1),
      description: `What ${slug} does.`,
      phrases: {},
      translations: {},
      website: null,
      retired: null,
      entities: [],
      contacts: [],
      authorities: [],
      rights: [],
      services: null,
      policies: Object.entries(policies)
        .filter(([path]) => path.startsWith(`${slug}/`))
        .map(([path, facts]) => samplePolicy(path, facts)),
      ...organisations[slug],
    })),
  };
}

/** A view of a sample library on a day. */
export function sampleView(facts: LibraryFacts, today = '2026-11-20'): View {
  return viewOf(sampleLibrary(facts), today as Day, facts.recorded);
}

/** A view of one policy alone, `acme/privacy`, and that policy. */
export function policyView(
  facts: PolicyFacts,
  today?: string,
  site?: Partial<Site>,
): { view: View; policy: Policy; standing: (name: string) => Standing } {
  const view = sampleView({ policies: { 'acme/privacy': facts }, ...(site && { site }) }, today);
  const policy = view.library.organisations[0]?.policies[0];
  if (!policy) throw new Error('The sample has no policy.');
  const standing = (name: string) => {
    const found = view.timeline(policy).find(({ version }) => version.name === name);
    if (!found) throw new Error(`The sample has no version ${name}.`);
    return found;
  };
  return { view, policy, standing };
}

function samplePolicy(path: string, facts: PolicyFacts): Policy {
  return {
    ...foldersOf(path as PolicyId),
    title: 'Privacy Policy',
    kind: 'privacy',
    description: 'How data are used.',
    language: 'en',
    governingLanguage: null,
    translations: {},
    aliases: [],
    coverage: null,
    registers: [],
    withdrawn: null,
    replacedBy: null,
    approval: [],
    noticeDays: 0,
    trustedMonths: 12,
    ...facts,
    appliesTo: facts.appliesTo === undefined ? null : blocksOf(facts.appliesTo),
    versions: Object.entries(facts.versions)
      .map(([name, version]) => sampleVersion(`${path}/${name}.mdx`, name, version))
      .sort(compareVersions),
  };
}

function sampleVersion(file: string, name: string, facts: VersionFacts): Version {
  const { text = '## Scope {#scope}\n\nWe keep your name.\n', summary, ...rest } = facts;
  const document = rest.document ?? documentOf(text);
  const title = rest.title ?? 'Privacy Policy';
  const canonical = canonicalText(title, document);
  return {
    name,
    file,
    language: 'en',
    title,
    effective: parseVersionName(name)?.date ?? null,
    notBefore: null,
    published: null,
    significance: summary === undefined ? null : 'minor',
    reconsent: false,
    draft: false,
    wording: 'official',
    sources: [],
    moved: {},
    removed: [],
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
    digest: digestOf(canonical),
    ...rest,
    summary: summary === undefined ? null : blocksOf(summary),
  };
}

function blocksOf(text: string): readonly Block[] {
  return documentOf(text).preamble;
}
