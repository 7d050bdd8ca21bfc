/** What a version says of where its text comes from. */
export interface WrittenSource {
  readonly title: string;
  readonly url?: string;
  readonly captured: string;
}

/**
 * What readers are told of where an imported text comes from: the site on which it stands. A file on
 * somebody’s disk is no such place; but a restated text must name an original, and there its name keeps
 * the author’s place.
 * @param captured the day of the capture, or `unknown`
 */
export function sourcesOf(
  file: string,
  url: string | null,
  wording: 'official' | 'restated',
  captured: string,
): WrittenSource[] {
  if (url !== null) return [{ title: new URL(url).host, url, captured }];
  return wording === 'official' ? [] : [{ title: baseName(file), captured }];
}

/** The name of a file without its folders. */
export function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '');
}
