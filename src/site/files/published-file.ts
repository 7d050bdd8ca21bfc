/** A file of the site that is no page of Astro’s. */
export interface PublishedFile {
  /** With the base: its public address. */
  readonly path: string;
  readonly body: string | Uint8Array;
}
