import type { ConsentRecord, ConsentWay } from './api.ts';
import { sendSignals } from './consent-mode.ts';
import { keepsCookie } from './cookie-jar.ts';
import { choose, optionalOf, undecided, whatHolds } from './decide.ts';
import { loadMore } from './load-more.ts';
import { SETTINGS } from './script.ts';
import type { Service, ServiceList } from './service.ts';
import type { Session } from './session.ts';
import { storeOf } from './store.ts';
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
  const store = storeOf(cookie, list.domain ?? SETTINGS['domain']);
  const optional = optionalOf(list);
  const gpc = !!navigator.globalPrivacyControl;
  const listeners: (() => void)[] = [];
  const session = {
    list,
    optional,
    gpc,
    record: store.read(),
    isBlocked: !canKeep(cookie.name),
    isOwn: false,
    left: [] as string[],
    holds: () => whatHolds(session.record, list, gpc, new Date()),
    allows: (id: string) => session.holds().running.includes(id),
    undecided() {
      const { record } = session.holds();
      return undecided(
        { granted: record?.granted ?? [], refused: session.record?.refused ?? [] },
        list,
      );
    },
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
      if (session.record) send(record.id, record);
      else warn(`the browser did not keep the cookie ${cookie.name}: all stays refused`);
      tell(true);
      return !session.isBlocked;
    },
    allow(id: string) {
      const granted = session.holds().record?.granted ?? [];
      session.choose(
        'selected',
        [...granted, id],
        session.undecided().map((each) => each.id),
      );
    },
    forget() {
      store.remove();
      if (session.record) send(session.record.id, null);
      session.record = null;
      tell(true);
    },
    follow(listener: () => void) {
      listeners.push(listener);
      listener();
    },
  };
  const { receipts } = SETTINGS;
  const send = (id: string, record: ConsentRecord | null) => {
    const words = { release: VERSION, language: TEXTS.language };
    if (receipts) loadMore().then((more) => more.sendReceipt(receipts, list, id, record, words));
  };
  // In time: a page may be gone soon after a choice.
  if (receipts) loadMore();
  const tell = (isOwn: boolean) => {
    session.isOwn = isOwn;
    const { running, reason } = session.holds();
    const namesOf = (services: readonly Service[]) =>
      services.flatMap(({ cookies }) => cookies.map(({ name }) => name));
    const needed = namesOf(list.services.filter(({ id }) => running.includes(id)));
    const unwanted = namesOf(optional).filter((name) => !needed.includes(name));
    // It is looked at more closely where that is loaded which removes them.
    if (unwanted.some((name) => document.cookie.includes(name.replace('*', ''))))
      loadMore().then(({ removeCookies }) => {
        session.left = removeCookies(unwanted, cookie.name);
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
  store.follow(() => {
    const before = JSON.stringify(session.record);
    session.record = store.read();
    if (JSON.stringify(session.record) !== before) tell(false);
  });
  tell(false);
  return session;
}

/** Whether the browser keeps cookies; in a frame it may say so and not do it. */
function canKeep(name: string): boolean {
  const test = `${name}-test`;
  if (self === top) return navigator.cookieEnabled;
  return keepsCookie(test, '') || keepsCookie(test, '; SameSite=None; Secure; Partitioned');
}
