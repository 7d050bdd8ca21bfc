/** A file of the site that is no page of Astro’s. */
export interface PublishedFile {
  /** With the base: its public address. */
  readonly path: string;
  /**
   * Makes its content, which is text in UTF-8 or bytes. Whoever needs the address alone does not pay for
   * it.
   */
  readonly body: () => string | Uint8Array;
}
