/** What a visitor may allow, as `services.yaml` of an organisation says. */
export interface Service {
  /** Lasting: it stands in the records of visitors. */
  readonly id: string;
  /** As the policy’s clause names it. */
  readonly name: string;
  /** `technical` ones run without consent and are no part of a choice. */
  readonly category: ServiceCategory;
  readonly purpose: string;
  /** From which it loads, or to which it sends. */
  readonly hosts: readonly string[];
  /** That it sets on the organisation’s own hosts, so that they can be removed on withdrawal. */
  readonly cookies: readonly { readonly name: string; readonly duration: string | null }[];
  /** Of Google Consent Mode v2, which are granted while it is allowed. */
  readonly signals: readonly ConsentSignal[];
  /** What the company must confirm because no source says it, in words. */
  readonly toConfirm: readonly string[];
}

export type ServiceCategory = 'technical' | 'analytics' | 'marketing';

/** The signals of Google Consent Mode v2. */
export type ConsentSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** The services of an organisation and what a record of consent is judged by: `/<org>/services.json`. */
export interface ServiceList {
  /** Its slug. */
  readonly organisation: string;
  readonly policy: {
    /** Of the policy under which consent is given, whichever version is in force. */
    readonly address: string;
    /** Of the clause where choices are made and changed. */
    readonly tool: string;
    /** In force when the list was made. */
    readonly version: string;
  };
  readonly cookie: {
    readonly name: string;
    /** For how long a choice is kept. */
    readonly days: number;
  };
  /** The counter of that policy: where it is higher than a record’s, consent must be asked again. */
  readonly reconsent: number;
  /** The version in force of each policy of the organisation, by slug. */
  readonly versions: Readonly<Record<string, string>>;
  readonly services: readonly Service[];
}
