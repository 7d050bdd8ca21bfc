import type { Bridge, Service } from './service.ts';

type Queue = ((...command: unknown[]) => void) & { q?: unknown[] };

declare global {
  interface Window {
    fbq?: Queue;
    uetq?: unknown[];
    clarity?: Queue;
  }
}

/** How each vendor’s script is told of a choice, in its own words. */
const BRIDGES: Readonly<Record<Bridge, (isAllowed: boolean) => void>> = {
  // Its stub must be the vendor’s: a page that has none has no pixel to tell.
  meta: (isAllowed) => window.fbq?.('consent', isAllowed ? 'grant' : 'revoke'),
  uet(isAllowed) {
    window.uetq ??= ['consent', 'default', { ad_storage: 'denied' }];
    window.uetq.push('consent', 'update', { ad_storage: isAllowed ? 'granted' : 'denied' });
  },
  clarity(isAllowed) {
    const state = isAllowed ? 'granted' : 'denied';
    window.clarity ??= function queue(..._: unknown[]) {
      const own = window.clarity as Queue;
      own.q ??= [];
      // biome-ignore lint/complexity/noArguments: Clarity’s own stub keeps these objects.
      own.q.push(arguments);
    };
    window.clarity('consentv2', { ad_Storage: state, analytics_Storage: state });
  },
};

/** Tells the scripts of vendors, as services.yaml names them, whether their service may run. */
export function tellVendors(services: readonly Service[], running: readonly string[]): void {
  for (const { id, bridges = [] } of services)
    for (const bridge of bridges) BRIDGES[bridge]?.(running.includes(id));
}
