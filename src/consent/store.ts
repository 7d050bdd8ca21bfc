import type { ConsentRecord } from './api.ts';
import { readCookies } from './cookie.ts';
import { expireCookie, keepsCookie, parentDomains, setCookie } from './cookie-jar.ts';
import { currentRecord, renew } from './decide.ts';
import type { ServiceList } from './service.ts';
import { warn } from './warn.ts';

/** Where the record is kept: in one first-party cookie, and in the copy of it that a server may set. */
export interface Store {
  /** With which it is shared, where that was wished for; else empty. */
  readonly domain: string;
  /** The record that counts. */
  read(): ConsentRecord | null;
  /** Whether the browser kept it. */
  write(record: ConsentRecord): boolean;
  /** Calls back when another tab may have changed the record. */
  follow(changed: () => void): void;
}

/** The cookie belongs to whoever embeds this page: a frame on another site gets only a partitioned one. */
export const PARTITIONED = '; SameSite=None; Secure; Partitioned';

/** @param wish the domain with which sub-domains share the cookie; heeded only by pages below it */
export function storeOf({ name, days }: ServiceList['cookie'], wish?: string | null): Store {
  const copy = `${name}-kept`;
  const plain = `; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
  const own = () => readCookies(document.cookie, name);
  const put = (value: string, domain: string, maxAge: number, rest = plain) =>
    setCookie(
      `${name}=${value}; Path=/; Max-Age=${maxAge}${domain && `; Domain=${domain}`}${rest}`,
    );
  const shared = domainIn(wish ?? '');
  let domains: readonly string[] | undefined;
  let channel: BroadcastChannel | undefined;

  /** Whether there is one with this domain. A script cannot see that; but another one would be one more. */
  const isAt = (domain: string, maxAge: number) => {
    const [value, ...others] = own();
    if (!value) return false;
    put(value, domain, maxAge);
    const isNew = own().length > others.length + 1;
    if (isNew) put('', domain, 0);
    return !isNew;
  };
  const write = (record: ConsentRecord) => {
    const renewed = renew(record, days, new Date());
    if (!renewed) return false;
    const { value, maxAge } = renewed;
    // Without those that the browser refuses because whoever registers names below them shares nothing.
    domains ??= parentDomains().filter((it) => keepsCookie(`${name}-test`, `; Domain=${it}`));
    if (shared && !domains.includes(shared)) warn('domain', wish);
    // As widely as one is found or wished for; a wider one is never removed.
    const at = domains.findIndex((it) => it === shared || isAt(it, maxAge));
    put(value, domains[at] ?? '', maxAge);
    // Narrower ones would be read beside it.
    if (at >= 0 && own().length > 1)
      for (const narrower of [...domains.slice(at + 1), '']) put('', narrower, 0);
    if (!own().includes(value)) put(value, '', maxAge, PARTITIONED);
    return own().includes(value);
  };
  return {
    domain: shared,
    read() {
      const values = own();
      const copies = readCookies(document.cookie, copy);
      // Choices are written by this script alone: what a server sent back late is older.
      if (values.length && copies.some((it) => !values.includes(it))) expireCookie(copy);
      return currentRecord(values.length ? values : copies, days, new Date());
    },
    write(record) {
      const isKept = write(record);
      expireCookie(copy);
      channel?.postMessage('');
      return isKept;
    },
    follow(changed) {
      const open = () => {
        channel?.close();
        channel = new BroadcastChannel(name);
        channel.onmessage = () => {
          changed();
          // In Firefox the message is here before the cookie of which it tells.
          for (let wait = 1; wait < 9e3; wait *= 4) setTimeout(changed, wait);
        };
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

/** The domain that was meant: people write it with a dot before it, in capitals, or as an address. */
function domainIn(text: string): string {
  return text.toLowerCase().replace(/^(\w+:\/\/)?\.*|[:/].*$|\.$/g, '');
}
