import type { BrowserContext, Page } from 'playwright-core';
import type { HostPageId } from '../../../src/site/view/host-pages.ts';

/** A small page of a site that loads the consent tool, and what must hold on it. */
export interface HostPage {
  /** By which the messages know its name and what is claimed of it. */
  readonly id: HostPageId;
  /** What its hosts answer, beside the common files, by address: `shop.test/two`. */
  readonly files?: Readonly<Record<string, HostFile | ((request: HostRequest) => HostFile)>>;
  /** Attributes of the embed’s script element beside `data-org`, as they stand in a page. */
  readonly settings?: string;
  /** The page at `www.shop.test/`: its body, or all of it where it begins with a doctype. */
  readonly html?: string;
  /** Where it begins, else at `www.shop.test/`. */
  readonly start?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes of the list of services. */
  readonly list?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Browsers that have no such thing. */
  readonly not?: 'firefox';
  /** Throws where something does not hold. */
  check(visit: Visit): Promise<void>;
}

export interface HostFile {
  readonly type: string;
  readonly body: string | (() => Promise<string>);
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until it is answered. */
  readonly delay?: number;
}

export interface HostRequest {
  /** How often this visitor asked for the address before. */
  readonly before: number;
  readonly method: string;
  readonly address: string;
  readonly cookie: string;
  readonly body: string;
}

/** One visitor on one host page. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** An address on one of the hosts, with its port. */
  at(address: string): string;
  /** What services were asked for since the last call: `tag`, `video`, `pixel`, … in the alphabet’s order. */
  asked(): Promise<string[]>;
  /** What the page’s own host was sent by POST. */
  readonly posts: string[];
  /** Warnings and errors in the console. */
  readonly complaints: string[];
}
