import type { ConsentRecord } from './api.ts';
import type { Service, ServiceList } from './service.ts';

/** The services about which the visitor decided neither way. */
export function undecided(
  { granted, refused }: Pick<ConsentRecord, 'granted' | 'refused'>,
  list: ServiceList,
): readonly Service[] {
  const decided = [...granted, ...refused];
  return optionalOf(list).filter(({ id }) => !decided.includes(id));
}

/** The ids of services, by which records name them. */
export function idsOf(services: readonly Service[]): string[] {
  return services.map(({ id }) => id);
}

/** The services that can be chosen. */
export function optionalOf({ services }: ServiceList): readonly Service[] {
  return services.filter(({ category }) => category !== 'technical');
}
