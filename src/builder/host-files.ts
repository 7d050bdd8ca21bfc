import { patternSource } from '../site/files/path-pattern.ts';

/**
 * Reads `_headers` (Netlify, Cloudflare Pages): the headers for a path. Where two blocks give one header,
 * the later one counts, so that lines which take one away before need not be heeded.
 */
export function parseHeaderFile(text: string): (path: string) => Record<string, string> {
  const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    const last = rules.at(-1);
    if (header?.[1] && last) last.headers[header[1]] = header[2] ?? '';
    else if (line.startsWith('/'))
      rules.push({ pattern: new RegExp(`^${patternSource(line.trim())}$`), headers: {} });
  }
  return (path) =>
    Object.assign(
      {},
      ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers),
    );
}

/** Reads `_redirects`: old path → new one. */
export function parseRedirectFile(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(lines.flatMap(([from, to]) => (from && to ? [[from, to]] : [])));
}
