import type { Day } from './date.ts';

/** What a visitor may allow or refuse, as `services.yaml` of an organisation says. */
export interface Service {
  /** Lasting: it stands in the records of visitors. */
  readonly id: string;
  /** As the policy’s text names it. */
  readonly name: string;
  readonly category: ServiceCategory;
  readonly purpose: string;
  /** From which it loads, or to which it sends. */
  readonly hosts: readonly string[];
  /** That it sets on the organisation’s own hosts, so that they can be removed when it is refused. */
  readonly cookies: readonly { readonly name: string; readonly duration: string | null }[];
  /** Granted to Google’s scripts while it is allowed. */
  readonly signals: readonly ConsentSignal[];
  /** The vendors whose scripts are told in their own words whether it may run. */
  readonly bridges?: readonly Bridge[];
  /** What the organisation must confirm because no source says it, in words. */
  readonly toConfirm: readonly string[];
  /** What is said of it in words, in other languages. */
  readonly translations: readonly (Pick<Service, 'purpose' | 'toConfirm'> & {
    /** BCP 47. */
    readonly language: string;
  })[];
}

/** `technical` services run without consent and are no part of a choice. */
export const SERVICE_CATEGORIES = ['technical', 'analytics', 'marketing'] as const;
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** The signals of Google Consent Mode v2. */
export const CONSENT_SIGNALS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;
export type ConsentSignal = (typeof CONSENT_SIGNALS)[number];

/** Vendors whose scripts take a choice in words of their own: Meta’s pixel, Microsoft’s UET and Clarity. */
export const BRIDGES = ['meta', 'uet', 'clarity'] as const;
export type Bridge = (typeof BRIDGES)[number];

/** A change of the list of services that touches what visitors consented to. */
export interface ListChange {
  readonly date: Day;
  /** Ids of the services that changed. */
  readonly services: readonly string[];
  /** Whether consent must be asked again. */
  readonly reconsent: boolean;
  /** Why, or why not. */
  readonly because: string;
}

/** All that an organisation lets visitors choose, and where their choice is kept. */
export interface Services {
  /** Slug of the policy that names them and holds the controls. */
  readonly policy: string;
  /** The host whose sub-domains share a choice; null if each host keeps its own. */
  readonly domain: string | null;
  /** SHA-256 of the bytes of `services.yaml`, line ends as LF, in hexadecimal. */
  readonly digest: string;
  readonly cookie: {
    readonly name: string;
    /** For how long a choice is kept. */
    readonly days: number;
  };
  readonly services: readonly Service[];
  /** Oldest first; what was sealed of them stays. */
  readonly changes: readonly ListChange[];
}
