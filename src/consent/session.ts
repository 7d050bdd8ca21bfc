import type { ConsentRecord, ConsentWay } from './api.ts';
import type { Holding } from './decide.ts';
import type { Service, ServiceList } from './service.ts';

/** The choice of the visitor on this page, and who wants to know of it. */
export interface Session {
  readonly list: ServiceList;
  /** The services that can be chosen. */
  readonly optional: readonly Service[];
  readonly gpc: boolean;
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
  /** The services about which nothing is decided that holds. */
  undecided(): readonly Service[];
  /**
   * Records a choice. False where the browser keeps no cookie: then all stays refused.
   * @param open ids of services that stay undecided
   */
  choose(how: ConsentWay, granted?: readonly string[], open?: readonly string[]): boolean;
  /** Grants one service more; what was not decided stays so. */
  allow(service: string): void;
  forget(): void;
  /** Calls back now and after each change, in this tab or another. */
  follow(listener: () => void): void;
}
