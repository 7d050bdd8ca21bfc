import type { ServicesFile } from '../library/schema/services.ts';

type Service = ServicesFile['services'][number];

/**
 * What of a list of services changed for those who choose, a sentence a service, in the order of the later
 * list; then which services are gone. Null stands for a list that is not there, or cannot be read.
 */
export function changedServices(before: ServicesFile | null, after: ServicesFile | null): string[] {
  const [earlier, later] = [before?.services ?? [], after?.services ?? []];
  const told = later.flatMap((service) => {
    const other = earlier.find(({ id }) => id === service.id);
    if (!other) return [`${service.name}: new. Visitors are asked about it.`];
    const changes = FACTS.flatMap(([name, of]) => {
      const [from, to] = [of(other), of(service)];
      return from === to ? [] : [`${name}: ${from || 'none'} → ${to || 'none'}`];
    });
    return changes.length > 0 ? [`${service.name}: ${changes.join('; ')}.`] : [];
  });
  const gone = earlier.filter(({ id }) => !later.some((service) => service.id === id));
  return [...told, ...gone.map(({ name }) => `${name}: gone. Nobody can allow it any more.`)];
}

/** What a consent rests on, in words. The order of lists says nothing. */
const FACTS: readonly (readonly [string, (service: Service) => string])[] = [
  ['name', ({ name }) => name],
  ['category', ({ category }) => category],
  ['purpose', ({ purpose }) => `“${purpose}”`],
  ['purpose in other languages', ({ translations }) => purposesOf(translations)],
  ['hosts', ({ hosts }) => inOrder(hosts)],
  ['cookies', ({ cookies }) => inOrder(cookies.map(cookieInWords))],
  ['signals', ({ signals }) => inOrder(signals)],
];

function purposesOf(translations: Service['translations']): string {
  return inOrder(Object.entries(translations).map(([tag, { purpose }]) => `${tag} “${purpose}”`));
}

function cookieInWords({ name, duration }: Service['cookies'][number]): string {
  return duration ? `${name} (${duration})` : name;
}

function inOrder(list: readonly string[]): string {
  return [...list].sort().join(', ');
}
