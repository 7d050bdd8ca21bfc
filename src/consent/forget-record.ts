import { expireCookie, setCookie } from './cookie-jar.ts';
import { sendReceipt } from './receipts.ts';
import type { Session } from './session.ts';

/** Deletes the record and its copy, which is no refusal: the visitor is asked again. */
export function forgetRecord(session: Session): void {
  const { list, record, domain, receipts } = session;
  const { name } = list.cookie;
  const copy = `${name}-kept`;
  const hasCopy = document.cookie.includes(`${copy}=`);
  expireCookie(name, '; SameSite=None; Secure; Partitioned');
  expireCookie(copy);
  // An answer of a server that is on its way could bring the copy back: this one counts before it.
  if (hasCopy) setCookie(`${name}=deleted; Path=/; Max-Age=3600${domain && `; Domain=${domain}`}`);
  if (record && receipts) sendReceipt(receipts, list, record, true);
  session.readAgain(true);
  new BroadcastChannel(name).postMessage('');
}
