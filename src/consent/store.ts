import type { ConsentRecord } from './api.ts';
import { readCookies } from './cookie.ts';
import { expireCookie, setCookie } from './cookie-jar.ts';
import { currentRecord, renew } from './decide.ts';
import type { ServiceList } from './service.ts';

/** Where the record is kept: in one first-party cookie, and nowhere else. */
export interface Store {
  /** The record that holds. */
  read(): ConsentRecord | null;
  /** Whether the browser kept it. */
  write(record: ConsentRecord): boolean;
  remove(): void;
  /** Calls back when another tab may have changed the record. */
  follow(changed: () => void): void;
}

/** @param domain with which sub-domains share the cookie; heeded only by pages below it */
export function storeOf({ cookie: { name, days } }: ServiceList, domain?: string): Store {
  const isBelow = domain && `.${location.hostname}`.endsWith(`.${domain}`);
  const scope =
    `; Path=/; SameSite=Lax${isBelow ? `; Domain=${domain}` : ''}` +
    (location.protocol === 'https:' ? '; Secure' : '');
  const values = () => readCookies(document.cookie, name);
  let channel: BroadcastChannel | undefined;
  return {
    read: () => currentRecord(values(), days, new Date()),
    write(record) {
      const renewed = renew(record, days, new Date());
      if (!renewed) return false;
      const set = () => setCookie(`${name}=${renewed.value}${scope}; Max-Age=${renewed.maxAge}`);
      set();
      // Another one of that name, as of a time before the domain was shared, would come back one day.
      if (values().length > 1) {
        expireCookie(name);
        set();
      }
      channel?.postMessage('');
      return values().includes(renewed.value);
    },
    remove() {
      expireCookie(name);
      channel?.postMessage('');
    },
    follow(changed) {
      const open = () => {
        channel?.close();
        channel = new BroadcastChannel(name);
        channel.onmessage = changed;
        changed();
      };
      open();
      // Again when the page comes back from the back/forward cache, out of which an open channel would keep
      // it.
      addEventListener('pageshow', open);
      addEventListener('pagehide', () => channel?.close());
      // Sub-domains have the cookie in common, but no channel.
      document.addEventListener('visibilitychange', changed);
    },
  };
}
