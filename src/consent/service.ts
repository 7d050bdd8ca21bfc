import type { Service } from '../policy/service.ts';

export type { Bridge, ConsentSignal, Service, ServiceCategory } from '../policy/service.ts';

/** The services of an organisation and what a record of consent is judged by: `/<org>/services.json`. */
export interface ServiceList {
  /** Its slug. */
  readonly organisation: string;
  /** SHA-256, in hexadecimal, of the `services.yaml` from which it was made. */
  readonly digest?: string;
  /** The host whose sub-domains share a choice; null where each host keeps its own. */
  readonly domain?: string | null;
  /** The language of what it says about services, BCP 47; they may have translations. */
  readonly language: string;
  readonly policy: {
    /** The address of the policy under which consent is given, whichever version is in force. */
    readonly address: string;
    /** The address of the clause where choices are made and changed. */
    readonly tool: string;
    /** In force when the list was made. */
    readonly version: string;
    /** SHA-256, in hexadecimal, of that version’s `index.txt`. */
    readonly digest?: string;
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
