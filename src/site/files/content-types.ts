/**
 * What each kind of published file is, by the ending of its name. With `nosniff` browsers believe it, so
 * that no host’s own list is relied on.
 */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  // The types of the consent tool, to be read by people and programs of programmers.
  ts: 'text/plain; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml',
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  link: 'application/link-format; charset=utf-8',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex; charset=utf-8',
  'tlog-proof': 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  woff2: 'font/woff2',
};

/** What a file is that has another ending: those of the search index, which its own script reads. */
export const OTHER_TYPE = 'application/octet-stream';

/** @param path of a file, whatever stands before its name */
export function contentTypeOf(path: string): string {
  const ending = /\.([a-z\d-]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return CONTENT_TYPES[ending] ?? OTHER_TYPE;
}
