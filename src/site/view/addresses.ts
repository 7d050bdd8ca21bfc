import type { Policy, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';

type PolicyRef = Pick<Policy, 'organisation' | 'slug'>;
type VersionRef = Pick<Version, 'name'>;
/** A version as it is shown: where nobody translated it, its files stand among those of its own language. */
type ShownVersion = VersionRef & Partial<Pick<Version, 'rendering'>>;

/**
 * Every public address is made here. Paths begin with the site's base and end with a slash or a file name.
 */
export interface Addresses {
  /** The language of pages that are not in the site’s own; null for those of the site itself. */
  readonly language: string | null;
  /** The address of a path from the site’s root: `/search/` under `/legal/` is `/legal/search/`. */
  path(fromRoot: string): string;
  /** The same with scheme and host, for other machines. */
  absolute(path: string): string;
  readonly home: string;
  readonly archive: string;
  readonly changes: string;
  /** Revisions of one year; @param year as `2016` */
  changesOfYear(year: string): string;
  /** All revisions of one organisation. */
  changesOfOrganisation(slug: string): string;
  /** How to verify a text, and a verifier. */
  readonly verify: string;
  readonly search: string;
  /** Every clause of the current texts. */
  readonly clauses: string;
  clausesOfOrganisation(slug: string): string;
  /** The folder of the search index. */
  readonly searchIndex: string;
  /** Every word of what is in force, and of the archive, to offer in place of misspelt ones. */
  readonly searchWords: string;
  readonly archivedWords: string;
  /** A page of the site’s own, by its name. */
  ownPage(name: string): string;
  about(page?: AboutPage): string;
  organisation(slug: string): string;
  /** What people can demand of an organisation, with letters. */
  rights(slug: string): string;
  /** The address of one right that a policy grants, or of all its rights if no kind is named. */
  right(policy: PolicyRef, kind?: string): string;
  /** Where to write, and to whom to complain, about a policy. */
  contacts(policy: PolicyRef): string;
  policy(policy: PolicyRef): string;
  clause(policy: PolicyRef, id: string): string;
  version(policy: PolicyRef, version: VersionRef): string;
  /** A translation beside the text that it renders. */
  sideBySide(policy: PolicyRef, version: VersionRef): string;
  versionFile(policy: PolicyRef, version: ShownVersion, file: VersionFileName): string;
  /** The text at the policy’s undated address, for pages of other sites. */
  policyFragment(policy: PolicyRef): string;
  /** The same as a page that other sites may show in a frame. */
  policyFrame(policy: PolicyRef): string;
  history(policy: PolicyRef): string;
  compare(policy: PolicyRef, from: VersionRef, to: VersionRef): string;
  /** The same for Word, with tracked changes. */
  redline(policy: PolicyRef, from: VersionRef, to: VersionRef): string;
  /** The address of a version beside the one in force, whichever that is. */
  compareWithCurrent(policy: PolicyRef, version: VersionRef): string;
  /** Where any two versions can be chosen. */
  compareAny(policy: PolicyRef): string;
  /** The same with two chosen, by their names: the browser compares them at once. */
  compareChosen(policy: PolicyRef, from: string, to: string): string;
  /** What applied on a day. */
  on(policy: PolicyRef): string;
  /** All wordings of a clause over time. */
  clauseHistory(policy: PolicyRef, id: string): string;
  /** The terms that the version in force defines. */
  glossary(policy: PolicyRef): string;
  /** A notice as a form to sign. */
  noticeForm(notice: PolicyRef): string;
  /** A table of the policy as data. */
  register(policy: PolicyRef, register: { readonly name: string }): string;
  registerFile(
    policy: PolicyRef,
    register: { readonly name: string },
    format: 'csv' | 'json',
  ): string;
  policyJson(policy: PolicyRef): string;
  /**
   * The feed of what a page is about: the home page, an organisation’s, a policy’s or a clause’s.
   * @param archive the number of an archived page of it, from 1 on; 0 for the one that is subscribed to
   */
  feed(page: string, format: FeedFormat, archive?: number): string;
  /** All versions with the times from which they applied, for Memento clients (RFC 7089). */
  timeMap(policy: PolicyRef): string;
  /** The JSON Schema of a kind of published file. */
  schema(name: string): string;
  /** The days from which versions apply, of a policy or of all (home page). */
  calendar(page: string): string;
  /** The releases of the consent tool for other sites. */
  readonly consent: string;
  /** A file of them, by its path below that page. */
  consentFile(file: string): string;
  readonly policiesJson: string;
  readonly ledger: string;
  readonly checkpoint: string;
  /** The digests of all files of the site. */
  readonly fileList: string;
  /** What a host shows where nothing stands. */
  readonly notFound: string;
  readonly sitemap: string;
  /** What language models are to know of the site. */
  readonly llms: string;
  /** The sitemap of the texts that do not apply any more. */
  readonly formerSitemap: string;
  readonly robots: string;
  /** The promise to honour Global Privacy Control. */
  readonly gpc: string;
  /** The header table and the redirects, for hosts that read them. */
  readonly headers: string;
  readonly redirects: string;
  /** What other hosts read: such a file as Apache looks for, and those to be named in a server’s own. */
  hostFile(name: HostFileName): string;
  /** A file that is published as it lies in the content folder: logo and icon. */
  logo(file: string): string;
  /** An image beside a version that shows it. */
  image(policy: PolicyRef, version: VersionRef, file: string): string;
  /** The folder of scripts and style sheets. */
  readonly assets: string;
  /** What visitors of an organisation’s sites may allow. */
  servicesJson(organisation: string): string;
}

export type FeedFormat = 'atom' | 'json';
export type AboutPage = 'accessibility' | 'privacy' | 'imprint';
/** The files of GitHub Pages, Apache, nginx and Caddy. */
export type HostFileName = '.nojekyll' | '.htaccess' | '_hosts/nginx.conf' | '_hosts/Caddyfile';
export type VersionFileName =
  | 'index.md'
  | 'index.txt'
  | 'index.akn.xml'
  | 'cite.ris'
  | 'cite.bib'
  | 'version.json'
  | 'proof.json'
  | 'fragment.html';

/**
 * The names that no organisation and no policy can have, since addresses of the site need them, now or by
 * its plan; every code of a language is one too. File names with a full stop in them, such as
 * `feed.atom`, are no slugs and cannot collide.
 */
export const RESERVED_SLUGS: readonly string[] = [
  'about',
  'admin',
  'archive',
  'assets',
  'changes',
  'checkpoint',
  'clause',
  'clauses',
  'compare',
  'consent',
  'glossary',
  'history',
  'notices',
  'on',
  'pagefind',
  'registers',
  'rights',
  'schemas',
  'search',
  'verify',
];

/**
 * @param url the site's address, with its sub-path and a trailing slash
 * @param language of pages in another language than the site's own, which stand below its code; null for
 * those
 * of the site itself
 */
export function addressesAt(url: string, language: string | null = null): Addresses {
  const { origin, pathname } = new URL(url);
  const path = (fromRoot: string) => `${pathname}${fromRoot.slice(1)}`;
  const page = (fromRoot: string) => path(language === null ? fromRoot : `/${language}${fromRoot}`);
  const policy = (ref: PolicyRef) => page(`/${policyId(ref)}/`);
  const version = (ref: PolicyRef, { name }: VersionRef) => `${policy(ref)}${name}/`;
  const compare = (ref: PolicyRef, from: VersionRef, to: VersionRef) =>
    `${policy(ref)}compare/${from.name}/${to.name}/`;
  return {
    language,
    path,
    absolute: (address) => `${origin}${address}`,
    home: page('/'),
    archive: page('/archive/'),
    changes: page('/changes/'),
    changesOfYear: (year) => page(`/changes/${year}/`),
    changesOfOrganisation: (slug) => page(`/${slug}/changes/`),
    verify: page('/verify/'),
    search: page('/search/'),
    clauses: page('/clauses/'),
    clausesOfOrganisation: (slug) => page(`/${slug}/clauses/`),
    searchIndex: path(language === null ? '/pagefind/' : `/pagefind/${language}/`),
    searchWords: page('/search/words.json'),
    archivedWords: page('/search/archived-words.json'),
    ownPage: (name) => page(`/pages/${name}/`),
    about: (of) => page(of ? `/about/${of}/` : '/about/'),
    organisation: (slug) => page(`/${slug}/`),
    rights: (slug) => page(`/${slug}/rights/`),
    right: ({ organisation, slug }, kind) =>
      `${page(`/${organisation}/rights/`)}#${kind ? `${slug}-${kind}` : slug}`,
    contacts: (ref) => `${page(`/${ref.organisation}/`)}#contacts`,
    policy,
    clause: (ref, id) => `${policy(ref)}#${id}`,
    version,
    sideBySide: (ref, of) => `${version(ref, of)}side-by-side/`,
    versionFile: (ref, of, file) =>
      of.rendering === null
        ? path(`/${policyId(ref)}/${of.name}/${file}`)
        : `${version(ref, of)}${file}`,
    policyFragment: (ref) => `${policy(ref)}fragment.html`,
    policyFrame: (ref) => `${policy(ref)}frame/`,
    history: (ref) => `${policy(ref)}history/`,
    compare,
    redline: (ref, from, to) => `${compare(ref, from, to)}redline.docx`,
    compareWithCurrent: (ref, { name }) => `${policy(ref)}compare/${name}/`,
    compareAny: (ref) => `${policy(ref)}compare/`,
    compareChosen: (ref, from, to) => `${policy(ref)}compare/?from=${from}&to=${to}`,
    on: (ref) => `${policy(ref)}on/`,
    clauseHistory: (ref, id) => `${policy(ref)}clause/${id}/`,
    glossary: (ref) => `${policy(ref)}glossary/`,
    noticeForm: (ref) => `${policy(ref)}form/`,
    register: (ref, { name }) => `${policy(ref)}registers/${name}/`,
    registerFile: (ref, { name }, format) => `${policy(ref)}registers/${name}.${format}`,
    policyJson: (ref) => `${policy(ref)}policy.json`,
    feed: (of, format, archive = 0) => `${of}${archive || ''}${archive ? '.' : ''}feed.${format}`,
    timeMap: (ref) => `${policy(ref)}timemap.link`,
    schema: (name) => path(`/schemas/${name}.json`),
    calendar: (of) => `${of}calendar.ics`,
    consent: page('/consent/'),
    consentFile: (file) => path(`/consent/${file}`),
    policiesJson: page('/policies.json'),
    ledger: path('/ledger.json'),
    checkpoint: path('/checkpoint'),
    fileList: path('/SHA256SUMS'),
    notFound: path('/404.html'),
    sitemap: path('/sitemap.xml'),
    llms: path('/llms.txt'),
    formerSitemap: path('/sitemap-former.xml'),
    robots: path('/robots.txt'),
    gpc: path('/.well-known/gpc.json'),
    headers: path('/_headers'),
    redirects: path('/_redirects'),
    hostFile: (name) => path(`/${name}`),
    logo: (file) => path(`/${file}`),
    image: (ref, of, file) => `${version(ref, of)}${file}`,
    assets: path('/assets/'),
    servicesJson: (organisation) => path(`/${organisation}/services.json`),
  };
}
