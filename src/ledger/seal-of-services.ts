import type { Day } from '../policy/date.ts';
import type { ListChange, Service, Services } from '../policy/service.ts';
import { toHex, utf8 } from './bytes-as-text.ts';
import type { ServicesEntry } from './entry.ts';
import type { Hash } from './merkle-tree.ts';

/** The entry that seals a list of services as it is now. */
export function entryForServices(
  hash: Hash,
  organisation: string,
  { digest, services, changes }: Services,
  sealed: Day,
): ServicesEntry {
  return {
    kind: 'services',
    organisation,
    source: digest,
    services: services.map((service) => `${service.id} ${substanceDigest(hash, service)}`),
    changes: changes.map((change) => changeDigest(hash, change)),
    sealed,
  };
}

/**
 * SHA-256 of what a consent to a service rests on: its category, purpose in each language, hosts, cookies
 * and signals, in whichever order the lists are written.
 */
export function substanceDigest(hash: Hash, service: Service): string {
  const { category, purpose, translations, hosts, cookies, signals } = service;
  const inOrder = (list: readonly string[]) => [...list].sort();
  return digestOf(hash, [
    category,
    purpose,
    inOrder(translations.map((each) => JSON.stringify([each.language, each.purpose]))),
    inOrder(hosts),
    inOrder(cookies.map(({ name, duration }) => JSON.stringify([name, duration]))),
    inOrder(signals),
  ]);
}

/** SHA-256 of what is said of a change, so that it stays said. */
export function changeDigest(hash: Hash, change: ListChange): string {
  const { date, services, reconsent, because } = change;
  return digestOf(hash, [date, services, reconsent, because]);
}

function digestOf(hash: Hash, value: unknown): string {
  return toHex(hash(utf8(JSON.stringify(value))));
}
