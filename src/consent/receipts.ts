import type { ConsentRecord } from './api.ts';
import type { ServiceList } from './service.ts';

/** What a site’s own server is sent of an act. */
export interface Receipt {
  readonly schema: 1;
  /** The id of the record, which a deletion names too. */
  readonly id: string;
  /** Null where the visitor deleted it. */
  readonly record: ConsentRecord | null;
  readonly host: string;
  readonly organisation: string;
  /** The policy that was linked: its version, and the SHA-256 of its `index.txt`. */
  readonly policy: { readonly version: string; readonly digest: string | undefined };
  /** SHA-256 of the `services.yaml` from which the list was made. */
  readonly services: string | undefined;
  /** The words in which consent was asked. */
  readonly words: { readonly release: string; readonly language: string };
}

/** Sends what was chosen or deleted: once for each act, so that it can be shown who agreed to what. */
export function sendReceipt(
  address: string,
  { organisation, policy, digest }: ServiceList,
  record: ConsentRecord,
  isDeleted = false,
): void {
  const { version, digest: text } = policy;
  const { id, language, code: release } = record;
  const receipt: Receipt = {
    schema: 1,
    id,
    record: isDeleted ? null : record,
    host: location.host,
    organisation,
    policy: { version, digest: text },
    services: digest,
    words: { release, language },
  };
  navigator.sendBeacon(address, JSON.stringify(receipt));
}
