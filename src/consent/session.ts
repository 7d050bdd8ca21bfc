import type { ConsentRecord, ConsentWay } from './api.ts';
import type { Holding } from './decide.ts';
import type { ServiceList } from './service.ts';

/** The choice of the visitor on this page, and who wants to know of it. */
export interface Session {
  readonly list: ServiceList;
  readonly gpc: boolean;
  /** The domain with which sub-domains share the record; empty where they do not. */
  readonly domain: string;
  /** Where each act is sent, if anywhere. */
  readonly receipts: string | undefined;
  /** The choice as it is kept, whether it holds or not. */
  readonly record: ConsentRecord | null;
  /** Whether the browser refused to keep the last choice. */
  readonly isBlocked: boolean;
  /** Whether the last change was made in this tab. */
  readonly isOwn: boolean;
  /** Cookies of refused services that could not be removed. */
  readonly left: readonly string[];
  /** What holds now: the one answer, from which every other follows. */
  holds(): Holding;
  allows(service: string): boolean;
  /**
   * Records a choice. False where the browser keeps no cookie: then all stays refused.
   * @param open ids of services that stay undecided
   */
  choose(how: ConsentWay, granted?: readonly string[], open?: readonly string[]): boolean;
  /** Reads the record again, and calls back where it is another one. */
  readAgain(isOwn: boolean): void;
  /** Calls back now and after each change, in this tab or another. */
  follow(listener: () => void): void;
}
