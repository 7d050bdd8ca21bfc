import results from '../../../public/consent/host-pages.json' with { type: 'json' };

/** A small page of a site that loads the consent tool, and whether what it claims held. */
export interface HostPageResult {
  readonly name: string;
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

export const HOST_PAGE_RESULTS: HostPageResults = results;
