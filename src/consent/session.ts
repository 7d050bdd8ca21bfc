import { sendSignals } from './consent-mode.ts';
import { removeCookies } from './cookie-jar.ts';
import { allows, choose, whyAsk } from './decide.ts';
import type { ConsentRecord, ConsentWay } from './record.ts';
import type { Service, ServiceList } from './service.ts';
import { storeOf } from './store.ts';
import { LANGUAGE } from './texts.ts';
import { VERSION } from './version.ts';

/** The choice of the visitor on this page, and who wants to know of it. */
export interface Session {
  readonly list: ServiceList;
  /** The services that can be chosen. */
  readonly optional: readonly Service[];
  readonly gpc: boolean;
  record(): ConsentRecord | null;
  /** Whether there is no choice, or one that has to be made again. */
  mustAsk(): boolean;
  allows(service: string): boolean;
  /** Records a choice. False where the browser keeps no cookie: then all stays refused. */
  choose(how: ConsentWay, granted?: readonly string[]): boolean;
  forget(): void;
  /** Whether the browser refused to keep the last choice. */
  isBlocked(): boolean;
  /** Cookies of refused services that could not be removed. */
  left(): readonly string[];
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
  const optional = list.services.filter(({ category }) => category !== 'technical');
  const gpc = !!navigator.globalPrivacyControl;
  const listeners: (() => void)[] = [];
  let record = store.read();
  let isBlocked = !navigator.cookieEnabled;
  let left: string[] = [];

  const reason = () => whyAsk(record, list, new Date());
  const isAllowed = (id: string) => {
    const service = list.services.find((each) => each.id === id);
    if (service?.category === 'technical') return true;
    // Where consent must be asked again, the old one holds no longer.
    return service !== undefined && reason() !== 'reconsent' && allows(record, id);
  };
  const tell = () => {
    const namesOf = (services: readonly Service[]) =>
      services.flatMap(({ cookies }) => cookies.map(({ name }) => name));
    const needed = namesOf(list.services.filter(({ id }) => isAllowed(id)));
    left = removeCookies(namesOf(optional).filter((name) => !needed.includes(name)));
    sendSignals('update', list.services, isAllowed);
    for (const listener of listeners) listener();
  };
  const readAgain = () => {
    const before = JSON.stringify(record);
    record = store.read();
    if (JSON.stringify(record) !== before) tell();
  };

  // A browser that cuts short what scripts write keeps the choice for another while.
  if (record) store.write(record);
  store.follow(readAgain);
  tell();
  return {
    list,
    optional,
    gpc,
    record: () => record,
    mustAsk: () => reason() !== null,
    allows: isAllowed,
    choose(how, granted = []) {
      const next = choose({
        granted: how === 'accept' ? optional.map(({ id }) => id) : granted,
        list,
        how,
        language: LANGUAGE,
        gpc,
        now: new Date(),
        id: randomId(),
        code: VERSION,
        previous: record,
      });
      isBlocked = !store.write(next);
      record = isBlocked ? null : next;
      tell();
      return !isBlocked;
    },
    forget() {
      store.remove();
      record = null;
      tell();
    },
    isBlocked: () => isBlocked,
    left: () => left,
    follow(listener) {
      listeners.push(listener);
      listener();
    },
  };
}

/** It only tells records apart, so that chance need not be of the finest kind. */
function randomId(): string {
  return Math.random().toString(36).slice(2).padEnd(8, '0');
}
