import type { ConsentRecord } from '../../src/consent/api.ts';
import { formatRecord } from '../../src/consent/cookie.ts';
import { choose } from '../../src/consent/decide.ts';
import type { ServiceList } from '../../src/consent/service.ts';
import { fetchText, type ServedSite } from './served-sites.ts';

/** What visitors may allow, as a site publishes it: the project’s own, or the sample under its sub-path. */
export async function servicesOf(of: ServedSite): Promise<ServiceList> {
  const organisation = of.base === '/' ? 'ik-multimedia' : 'quay-books';
  return JSON.parse(await fetchText(of, `${of.base}${organisation}/services.json`));
}

/** The cookie of a visitor who chose some time ago. */
export function recordedChoice(
  list: ServiceList,
  options: { granted?: readonly string[]; now?: Date; change?: Partial<ConsentRecord> } = {},
): { name: string; value: string } {
  const { granted = [], now = new Date(Date.now() - 60_000), change } = options;
  const how = granted.length > 0 ? 'selected' : 'deny';
  const facts = { list, granted, how, language: 'en', gpc: false, now, previous: null } as const;
  const record = choose({ ...facts, id: 'recorded', code: '0.1.0' });
  return { name: list.cookie.name, value: formatRecord({ ...record, ...change }) };
}
