import type { ConsentWay } from './api.ts';
import { sendSignals } from './consent-mode.ts';
import { keepsCookie } from './cookie-jar.ts';
import { choose, whatHolds } from './decide.ts';
import { loadMore } from './load-more.ts';
import { SETTINGS } from './script.ts';
import type { ServiceList } from './service.ts';
import type { Session } from './session.ts';
import { PARTITIONED, storeOf } from './store.ts';
import { TEXTS } from './texts.ts';
import { VERSION } from './version.ts';
import { debug, warn } from './warn.ts';

declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
}

/** Starts with what is recorded. */
export function startSession(list: ServiceList): Session {
  const { cookie } = list;
  const { receipts } = SETTINGS;
  const store = storeOf(cookie, list.domain ?? SETTINGS['domain']);
  const gpc = !!navigator.globalPrivacyControl;
  const listeners: (() => void)[] = [];
  const session = {
    list,
    gpc,
    domain: store.domain,
    receipts,
    record: store.read(),
    isBlocked: !canKeep(cookie.name),
    isOwn: false,
    left: [] as string[],
    holds: () => whatHolds(session.record, list, gpc, new Date()),
    allows: (id: string) => session.holds().running.includes(id),
    choose(how: ConsentWay, granted: readonly string[] = [], open: readonly string[] = []) {
      const record = choose({
        granted,
        open,
        list,
        how,
        language: TEXTS.language,
        gpc,
        now: new Date(),
        // It only tells records apart, so that chance need not be of the finest kind.
        id: Math.random().toFixed(20).slice(2),
        code: VERSION,
        previous: session.record,
      });
      session.isBlocked = !store.write(record);
      session.record = session.isBlocked ? null : record;
      if (!session.record) warn('cookie', cookie.name);
      else if (receipts) loadMore().then((more) => more.sendReceipt(receipts, list, record));
      tell(true);
      return !session.isBlocked;
    },
    readAgain(isOwn: boolean) {
      const before = JSON.stringify(session.record);
      session.record = store.read();
      if (JSON.stringify(session.record) !== before) tell(isOwn);
    },
    follow(listener: () => void) {
      listeners.push(listener);
      listener();
    },
  };
  // In time: a page may be gone soon after a choice.
  if (receipts) loadMore();
  const tell = (isOwn: boolean) => {
    session.isOwn = isOwn;
    const { running, reason } = session.holds();
    const isSet = ({ name }: { name: string }) => document.cookie.includes(name.replace('*', ''));
    // It is looked at more closely where that is loaded which removes them.
    if (list.services.some(({ id, cookies }) => !running.includes(id) && cookies.some(isSet)))
      loadMore().then(({ removeUnwanted }) => {
        session.left = removeUnwanted(list, running);
      });
    // What is denied from the start need not be told again: that would end the waiting for a choice.
    if (session.record || isOwn) sendSignals(list.services, running);
    if (list.services.some(({ bridges }) => bridges?.length))
      loadMore().then(({ tellVendors }) => tellVendors(list.services, session.holds().running));
    debug(reason, running, session.record);
    for (const listener of listeners) listener();
  };

  // A browser that cuts short what scripts write keeps the choice for another while.
  if (session.record) store.write(session.record);
  store.follow(() => session.readAgain(false));
  tell(false);
  return session;
}

/** Whether the browser keeps cookies; in a frame it may say so and not do it. */
function canKeep(name: string): boolean {
  const test = `${name}-test`;
  if (self === top) return navigator.cookieEnabled;
  return keepsCookie(test, '') || keepsCookie(test, PARTITIONED);
}
