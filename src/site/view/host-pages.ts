import results from '../../../public/consent/host-pages.json' with { type: 'json' };
import type { MessageKey } from '../../messages/words.ts';

/** What the messages call the host pages. */
export type HostPageId = MessageKey extends infer Key
  ? Key extends `tried.${infer Id}`
    ? Id
    : never
  : never;

/** A small page of a site that loads the consent tool, and whether what it claims held. */
export interface HostPageResult {
  /** By which the messages know it. */
  readonly id: HostPageId;
  /** In English. */
  readonly name: string;
  /** In English. */
  readonly claim: string;
  /** By browser, as `chromium`; a browser that cannot show such a page is missing. */
  readonly held: Readonly<Record<string, boolean>>;
}

/** What `npm run consent:host-pages` found when it last ran. */
export interface HostPageResults {
  /** The release that was tried. */
  readonly release: string;
  /** The hash of its `embed.js`, which names its other files by theirs. */
  readonly integrity: string;
  readonly date: string;
  /** The browsers with their versions. */
  readonly browsers: Readonly<Record<string, string>>;
  readonly pages: readonly HostPageResult[];
}

/** A test holds the ids against the pages that there are. */
export const HOST_PAGE_RESULTS = results as HostPageResults;
