import type { Service } from './service.ts';

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/**
 * Google Consent Mode v2: says which signals are granted, those of which a service is allowed. The first
 * time, before any tag can run and before the services are known, all is denied.
 */
export function sendSignals(
  command: 'default' | 'update',
  services: readonly Service[],
  isAllowed: (id: string) => boolean,
): void {
  const states: Record<string, string> = {};
  const set = (signals: readonly string[], state: string) => {
    for (const signal of signals) states[signal] = state;
  };
  set(['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'], 'denied');
  for (const { signals } of services) set(signals, 'denied');
  for (const { id, signals } of services) if (isAllowed(id)) set(signals, 'granted');
  window.dataLayer ??= [];
  const layer = window.dataLayer;
  // Google’s tags tell a command from other data by its being an `arguments` object.
  function push(..._: unknown[]): void {
    // biome-ignore lint/complexity/noArguments: as said above, no array will do.
    layer.push(arguments);
  }
  push('consent', command, states);
}
