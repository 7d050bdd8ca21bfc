import type { ConsentRecord, ConsentWay } from './api.ts';
import { sendSignals } from './consent-mode.ts';
import { removeCookies } from './cookie-jar.ts';
import { allows, choose, optionalOf, whyAsk } from './decide.ts';
import type { Service, ServiceList } from './service.ts';
import { storeOf } from './store.ts';
import { TEXTS } from './texts.ts';
import { VERSION } from './version.ts';

/** The choice of the visitor on this page, and who wants to know of it. */
export interface Session {
  readonly list: ServiceList;
  /** The services that can be chosen. */
  readonly optional: readonly Service[];
  readonly gpc: boolean;
  /** The choice that holds. */
  readonly record: ConsentRecord | null;
  /** Whether the browser refused to keep the last choice. */
  readonly isBlocked: boolean;
  /** Cookies of refused services that could not be removed. */
  readonly left: readonly string[];
  /** Whether there is no choice, or one that has to be made again. */
  mustAsk(): boolean;
  allows(service: string): boolean;
  /** Records a choice. False where the browser keeps no cookie: then all stays refused. */
  choose(how: ConsentWay, granted?: readonly string[]): boolean;
  forget(): void;
  /** Calls back now and after each change, in this tab or another. */
  follow(listener: () => void): void;
}

declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
}

/** Starts with what is recorded. */
export function startSession(list: ServiceList, domain?: string): Session {
  const store = storeOf(list, domain);
  const optional = optionalOf(list);
  const gpc = !!navigator.globalPrivacyControl;
  const listeners: (() => void)[] = [];
  const reason = () => whyAsk(session.record, list, new Date());
  const session = {
    list,
    optional,
    gpc,
    record: store.read(),
    isBlocked: !navigator.cookieEnabled,
    left: [] as string[],
    mustAsk: () => !!reason(),
    allows(id: string) {
      const service = list.services.find((each) => each.id === id);
      if (service?.category === 'technical') return true;
      // Where consent must be asked again, the old one holds no longer.
      return !!service && reason() !== 'reconsent' && allows(session.record, id);
    },
    choose(how: ConsentWay, granted: readonly string[] = []) {
      const record = choose({
        granted: how === 'accept' ? optional.map(({ id }) => id) : granted,
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
      tell();
      return !session.isBlocked;
    },
    forget() {
      store.remove();
      session.record = null;
      tell();
    },
    follow(listener: () => void) {
      listeners.push(listener);
      listener();
    },
  };
  const tell = () => {
    const namesOf = (services: readonly Service[]) =>
      services.flatMap(({ cookies }) => cookies.map(({ name }) => name));
    const needed = namesOf(list.services.filter(({ id }) => session.allows(id)));
    session.left = removeCookies(namesOf(optional).filter((name) => !needed.includes(name)));
    sendSignals('update', list.services, session.allows);
    for (const listener of listeners) listener();
  };

  // A browser that cuts short what scripts write keeps the choice for another while.
  if (session.record) store.write(session.record);
  store.follow(() => {
    const before = JSON.stringify(session.record);
    session.record = store.read();
    if (JSON.stringify(session.record) !== before) tell();
  });
  tell();
  return session;
}
