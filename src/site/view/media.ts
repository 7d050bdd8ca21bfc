/** Images and the logo: files of the content folder that are published as they are. */
export interface Media {
  /** Pixels, where the file says; null if it does not. By path from the content folder. */
  size(path: string): { readonly width: number; readonly height: number } | null;
  readonly files: ReadonlyMap<string, Uint8Array>;
}
