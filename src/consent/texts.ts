import type { ConsentRecord, ConsentWay } from './record.ts';
import { SCRIPT } from './script.ts';

/** Every word that visitors read. Those that name a way of choosing are its button too. */
interface Texts extends Readonly<Partial<Record<ConsentWay, string>>> {
  readonly accept: string;
  readonly selected: string;
  readonly deny: string;
  readonly region: string;
  readonly preferences: string;
  readonly ask: (services: string, days: number) => string;
  readonly close: string;
  readonly tool: string;
  readonly policy: string;
  readonly blocked: string;
  readonly gpc: string;
  readonly held: (service: string) => string;
  readonly once: string;
  readonly always: string;
  readonly analytics: string;
  readonly marketing: string;
  readonly hosts: string;
  readonly cookies: string;
  readonly toConfirm: string;
  readonly nothing: string;
  readonly saved: (record: ConsentRecord, granted: string, refused: string) => string;
  readonly left: string;
  readonly others: string;
  readonly copy: string;
  readonly copied: string;
  readonly remove: string;
}

const en: Texts = {
  region: 'Cookie consent',
  preferences: 'Cookie preferences',
  ask: (services, days) =>
    `With your consent, these services may use cookies and similar techniques, to count visits and to fit advertising to you: ${services}. Closing this notice with the X keeps technical cookies alone. Your choice is kept for ${days} days; you can change it at any time.`,
  close: 'Close',
  accept: 'Accept All',
  selected: 'Accept Selected',
  deny: 'Deny All',
  closed: 'closed with the X',
  tool: 'Choose one by one',
  policy: 'Cookie policy',
  blocked: 'Your browser keeps no cookies here, so no choice can be kept: all is refused.',
  gpc: 'Your browser’s signal of Global Privacy Control refuses all, unless you choose otherwise here.',
  held: (service) => `Held back until you allow ${service}.`,
  once: 'Load once',
  always: 'Always allow',
  analytics: 'Analytics',
  marketing: 'Marketing',
  hosts: 'Hosts: ',
  cookies: 'Cookies: ',
  toConfirm: 'Details are yet to be confirmed.',
  nothing: 'No choice is saved: all is refused.',
  saved: ({ last, how, versions }, granted, refused) =>
    `Saved on ${last.replace(/T(.{5}).*/, ' at $1')} UTC (${en[how] ?? how}), under the policies ${Object.entries(
      versions,
    )
      .map((pair) => pair.join(' '))
      .join(', ')}. Allowed: ${granted || 'none'}. Refused: ${refused || 'none'}.`,
  left: 'Could not be removed: ',
  others:
    'Only your browser’s settings can remove what services have stored at their own addresses.',
  copy: 'Copy my record',
  copied: 'Copied.',
  remove: 'Delete my record',
};

const LANGUAGES: Readonly<Record<string, Texts>> = { en };

const wished = SCRIPT.dataset['lang'] ?? '';

/** The language in which visitors are asked: the one wished for, where there are words in it. */
export const LANGUAGE = wished in LANGUAGES ? wished : 'en';

export const TEXTS: Texts = LANGUAGES[LANGUAGE] ?? en;
