import type { ConsentSignal, Service } from './service.ts';

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/** Said whether a service needs them or not. */
const ALWAYS: readonly ConsentSignal[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
];

/**
 * Google Consent Mode v2: says which signals are granted, those of which a service is allowed. The first
 * time, before any tag can run and before the services are known, all is denied.
 */
export function sendSignals(
  command: 'default' | 'update',
  services: readonly Service[],
  isAllowed: (id: string) => boolean,
): void {
  const granted = services.filter(({ id }) => isAllowed(id)).flatMap(({ signals }) => signals);
  const states = [...ALWAYS, ...services.flatMap(({ signals }) => signals)].map((signal) => [
    signal,
    granted.includes(signal) ? 'granted' : 'denied',
  ]);
  // Google’s tags tell a command from other data by its being an `arguments` object.
  function push(..._: unknown[]): void {
    window.dataLayer ??= [];
    // biome-ignore lint/complexity/noArguments: as said above, no array will do.
    window.dataLayer.push(arguments);
  }
  push('consent', command, Object.fromEntries(states));
}
