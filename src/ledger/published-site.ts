/** A published site: reads a file by its path from the site’s root; null where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** Something that is not as it was sealed. */
export interface Deviation {
  /** From the site’s root. */
  readonly path: string;
  /** One sentence. */
  readonly what: string;
}
