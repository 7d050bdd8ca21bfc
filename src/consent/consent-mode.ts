import { SETTINGS } from './script.ts';
import type { ConsentSignal, Service } from './service.ts';

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/** Told whether a service needs them or not. */
const ALWAYS: readonly ConsentSignal[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
];

function layer(): unknown[] {
  window.dataLayer ??= [];
  return window.dataLayer;
}

// Google’s tags tell a command from other data by its being an `arguments` object.
function gtag(..._: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: as said above, no array will do.
  layer().push(arguments);
}

/**
 * Google Consent Mode v2: denies all before the services are known, unless `default.js` or the page has
 * done so before.
 */
export function denySignals(): void {
  const isTold = (layer() as Record<number, unknown>[]).some((entry) => entry?.[1] === 'default');
  if (isTold) return;
  const { wait = 500, region } = SETTINGS;
  gtag('consent', 'default', {
    ...statesOf(ALWAYS, []),
    wait_for_update: +wait,
    ...(region && { region: region.split(/[ ,]+/) }),
  });
  gtag('set', 'ads_data_redaction', true);
}

/**
 * Tells which signals are granted, those of which a service may run, and for tag managers which services
 * are allowed, as an event.
 */
export function sendSignals(services: readonly Service[], running: readonly string[]): void {
  const of = (some: readonly Service[]) => some.flatMap(({ signals }) => signals);
  const granted = of(services.filter(({ id }) => running.includes(id)));
  gtag('consent', 'update', statesOf([...ALWAYS, ...of(services)], granted));
  layer().push({ event: 'clausebook_consent', clausebook_granted: running });
}

function statesOf(signals: readonly ConsentSignal[], granted: readonly ConsentSignal[]) {
  return Object.fromEntries(
    signals.map((signal) => [signal, granted.includes(signal) ? 'granted' : 'denied']),
  );
}
