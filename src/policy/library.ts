import type { Day, PolicyDate } from './date.ts';
import type { Block, Document } from './document.ts';
import type { EditorSettings } from './editor-settings.ts';
import type { FrameworkCoverage } from './framework-elements.ts';
import type { Consent, SummedUp } from './notice.ts';
import type { OwnPage } from './own-page.ts';
import type { Phrases } from './phrases.ts';
import type { Register } from './register.ts';
import type { RightsProcedure } from './rights.ts';
import type { QuestionName } from './rules.ts';
import type { Services } from './service.ts';
import type { Translation } from './translation.ts';

/** Everything that `content/` says, read and checked. */
export interface Library {
  readonly site: Site;
  /** By slug. */
  readonly organisations: readonly Organisation[];
  /** The site’s own, beside those of policies. */
  readonly pages: readonly OwnPage[];
  /** Messages of the interface that the site words itself: by language, then by key, in MessageFormat 2. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the site says of itself. */
/** A public key of the ledger, with the days in which it signed. */
export interface LedgerKey {
  /** As people pass it on: `name+id+key`. */
  readonly key: string;
  readonly from: Day | null;
  /** Null while it is in use; a retired key stays, since older checkpoints are signed with it. */
  readonly until: Day | null;
}

export interface Site {
  readonly name: string;
  /** Absolute, with a trailing slash; its path is the sub-path under which the site stands. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** The other languages in which there are pages, BCP 47. */
  readonly languages: readonly string[];
  /** What the site says of itself in each of them, as far as it was translated. */
  readonly translations: Readonly<
    Record<string, Pick<Site, 'name' | 'description' | 'introduction' | 'footerText'>>
  >;
  /** The time zone whose midnight begins a day, as the IANA calls it. */
  readonly timezone: string;
  readonly description: string;
  readonly publisher: {
    readonly name: string;
    readonly email: string;
    readonly address: readonly string[];
    /** What else the imprint must say: register, representative, supervisory body. */
    readonly details: readonly string[];
  };
  /** The public keys of the ledger, with which readers check signatures; empty if it is not signed. */
  readonly ledgerKeys: readonly LedgerKey[];
  /** How many days before and after its first day pages draw attention to a major revision. */
  readonly notices: { readonly daysBefore: number; readonly daysAfter: number };
  /** The hub that tells subscribers of feeds (WebSub); null if no hub is named. */
  readonly hub: string | null;
  /** Where the editor at `/admin/` reads and writes; null if the site has none. */
  readonly editor: EditorSettings | null;
  readonly brand: {
    /** File name of the logo in the content folder. */
    readonly logo: string | null;
    /** `#rrggbb` on light and on dark ground. */
    readonly accent: { readonly light: string; readonly dark: string } | null;
    /** File name of the icon for tabs and bookmarks. */
    readonly icon: string | null;
    readonly fonts: readonly BrandFont[];
  };
  /** Words on the home page, above the list of policies; null if there are none. */
  readonly introduction: readonly Block[] | null;
  /** Words at the foot of every page; null if there are none. */
  readonly footerText: readonly Block[] | null;
  /** Further links at the top and at the foot of every page; a path is without the site’s sub-path. */
  readonly navigation: readonly SiteLink[];
  readonly footer: readonly SiteLink[];
  /** The day on which it was confirmed that Global Privacy Control is honoured; null if nobody did. */
  readonly globalPrivacyControl: Day | null;
  /** Whether browsers may be told to reach every subdomain of the site’s host by HTTPS alone. */
  readonly allSubdomainsUseHttps: boolean;
  /** What the site does not publish, for hosts that take few or small files. */
  readonly leaveOut: readonly OptionalPart[];
}

/**
 * What a site can do without: Word files of comparisons; the page and the feeds of each clause; the page of
 * each version beside the one in force, in place of which the browser compares both.
 */
export const OPTIONAL_PARTS = ['word-files', 'clause-pages', 'comparisons-with-current'] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** A font that the site brings along: a WOFF2 file in the content folder. */
export interface BrandFont {
  readonly file: string;
  /** For policies and pages, or for what stands around them. */
  readonly use: 'text' | 'interface';
  /** `400`, or `100 900` for a font of every weight. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly licence: string;
}

export interface SiteLink {
  readonly text: string;
  readonly href: string;
}

export interface Organisation {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** In other languages, as far as it was translated. */
  readonly translations: Readonly<Record<string, Pick<Organisation, 'description' | 'phrases'>>>;
  /** Its facts in the language in which it is shown; none in the site’s own. */
  readonly phrases: Phrases;
  readonly website: string | null;
  /** The day from which the organisation is no longer shown as one that acts; null for one that acts. */
  readonly retired: Day | null;
  readonly entities: readonly LegalEntity[];
  readonly contacts: readonly Contact[];
  readonly authorities: readonly Authority[];
  /** What its policies say of the rights of people; empty if nobody has read them for that. */
  readonly rights: readonly RightsProcedure[];
  /** What visitors of its sites may allow; null if it asks for no consent. */
  readonly services: Services | null;
  /** By slug. */
  readonly policies: readonly Policy[];
}

export interface LegalEntity {
  readonly name: string;
  readonly role: string | null;
  readonly address: readonly string[];
  readonly telephone: string | null;
  readonly fax: string | null;
  readonly email: string | null;
  readonly taxNumber: string | null;
  readonly representative: string | null;
}

export interface Contact {
  readonly for: string;
  readonly email: string | null;
  readonly url: string | null;
}

export interface Authority {
  readonly name: string;
  readonly role: string | null;
  readonly for: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface Policy {
  readonly organisation: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: PolicyKind;
  readonly description: string;
  /** The language of title, description and scope, and of versions that name no other, BCP 47. */
  readonly language: string;
  /** Title, description and scope in other languages, as far as they were translated. */
  readonly translations: Readonly<
    Record<string, Pick<Policy, 'title' | 'description' | 'appliesTo'>>
  >;
  /** Which language controls where a translation differs, as the policy says; null if it says nothing. */
  readonly governingLanguage: string | null;
  /** Whom and what it concerns, as its text says; null if nothing is said. */
  readonly appliesTo: readonly Block[] | null;
  /** Old addresses, from the site's root, with a leading slash. */
  readonly aliases: readonly string[];
  /** Where the text says what the Data Privacy Framework requires; null for a policy that is not under it. */
  readonly coverage: FrameworkCoverage | null;
  /** The tables of it that are kept as data. */
  readonly registers: readonly Register[];
  readonly withdrawn: Withdrawal | null;
  /** The policy that takes its place once it is withdrawn: `acme/terms`; null if no policy is named. */
  readonly replacedBy: string | null;
  /** The roles without whose approval no version is published. */
  readonly approval: readonly string[];
  /** So many days before a major version applies, people are to be told of it; 0 where nobody is to ask. */
  readonly noticeDays: number;
  /**
   * For so many months after it was last seen, a text that somebody else publishes is believed to stand
   * there still; null if the organisation publishes its texts here itself.
   */
  readonly trustedMonths: number | null;
  /** Oldest first, drafts last among those of their date. */
  readonly versions: readonly Version[];
}

export type PolicyKind = 'privacy' | 'cookies' | 'data-transfer' | 'terms' | 'other';

export interface Withdrawal {
  /** From this day on the text does not apply. */
  readonly date: Day;
  readonly reason: string;
}

export type Significance = 'major' | 'minor' | 'editorial';

export interface Source {
  readonly title: string;
  readonly url: string | null;
  /** When the source was captured; null if unknown. */
  readonly captured: PolicyDate | null;
}

/** Why something that a rule asks about is right as it stands. */
export interface Answer {
  readonly rule: QuestionName;
  /** The words that the question quotes. */
  readonly about: string;
  readonly reason: string;
}

/** Who agreed to the publication of a version, in which role, on which day. */
export interface Approval {
  readonly by: string;
  readonly role: string;
  readonly date: Day;
}

export interface Version {
  /** Unique in its policy, and its address: `2016-10`, `2021-11-17.2`, `undated`. */
  readonly name: string;
  readonly file: string;
  /** The language of its text, BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Null where the document bears no date; then `notBefore` says what is known, if anything. */
  readonly effective: PolicyDate | null;
  readonly notBefore: PolicyDate | null;
  /** When it was published, where that differs from `effective`. */
  readonly published: PolicyDate | null;
  readonly significance: Significance | null;
  /** In plain words, what changed; null for the first version of a policy. */
  readonly summary: readonly Block[] | null;
  /** Consent given before must be asked again. */
  readonly reconsent: boolean;
  readonly draft: boolean;
  readonly wording: 'official' | 'restated';
  readonly sources: readonly Source[];
  /** Clause ids of the version before that this one gives up, each with its successor here. */
  readonly moved: Readonly<Record<string, string>>;
  /** Clause ids of the version before that this one gives up without a successor. */
  readonly removed: readonly string[];
  /** Why what the check asks about is right as it stands; outside the digest. */
  readonly answers: readonly Answer[];
  /** Of a notice, which clauses of policies it sums up; outside the digest. */
  readonly sumsUp: readonly SummedUp[];
  /** Of a notice, the clauses to which people say yes or no; sealed with the version. */
  readonly consents: readonly Consent[];
  /** Sealed with the version. */
  readonly approvals: readonly Approval[];
  readonly withdrawn: Withdrawal | null;
  /** What came to light after publication; outside the digest. */
  readonly notes: readonly string[];
  /**
   * The text in other words that stood here until official wording was found; null if there was no such
   * text. It is called `2016-10/restated`, which is its address.
   */
  readonly restated: Version | null;
  /** At most one in each language. */
  readonly translations: readonly Translation[];
  /** What its text is a translation of, on pages of another language; null for a text in its own words. */
  readonly rendering: Rendering | null;
  readonly document: Document;
  /** SHA-256 of the canonical text, in hexadecimal. */
  readonly digest: string;
}

/** A translation that is shown in the place of a version. */
export interface Rendering {
  readonly translation: Translation;
  readonly original: Version;
}
