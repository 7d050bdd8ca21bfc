import { loadTexts } from './load-texts.ts';
import { fetchJson, jsonInPage, SETTINGS } from './script.ts';
import type { ServiceList } from './service.ts';
import { TEXTS } from './texts.ts';
import { warn } from './warn.ts';

/** Seconds until the first new attempt, and at most. */
const FIRST = 2;
const LONGEST = 60;

/**
 * Gives the list of services to `begin` as soon as it and the words can be had: from the page, else from
 * the policies’ site. Tries again until then.
 * @returns whether the first attempt succeeded
 */
export async function loadList(begin: (list: ServiceList) => void, wait = FIRST): Promise<boolean> {
  const { org } = SETTINGS;
  if (!org) warn('org');
  let list: ServiceList | null = null;
  try {
    [list] = await Promise.all([
      jsonInPage('services') ?? fetchJson(`${org}/services.json`),
      TEXTS.language ?? loadTexts(),
    ]);
    if (!list?.services.map || !TEXTS.language) throw 'no list';
  } catch (error) {
    warn('list', error);
    setTimeout(() => loadList(begin, Math.min(wait * 2, LONGEST)), wait * 1000);
    return false;
  }
  begin(list);
  return true;
}
