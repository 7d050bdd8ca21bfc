import { CONSENT_FILES } from '../view/consent-releases.ts';
import type { View } from '../view/view.ts';

/** Nothing inline, nothing from elsewhere: one policy for every page. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Response headers for the files whose address matches `pattern`; later rules add to earlier ones. */
export interface HeaderRule {
  /** A path with `*` for anything, from the site’s root, without the base. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The header table: `npm start` sends it, and `_headers` tells it to hosts (Netlify, Cloudflare Pages). */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  {
    // The search runs in WebAssembly, in this worker alone.
    pattern: '/pagefind/pagefind-worker.js',
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace(
        "script-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
      ),
    },
  },
  { pattern: '/policies.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  { pattern: '/*/policy.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  // A release never changes, and `integrity` can only be checked of what other sites may read.
  ...CONSENT_FILES.map((file) => ({
    pattern: `/consent/*/${file}`,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })),
  { pattern: '/consent/releases.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  { pattern: '/consent/host-pages.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  {
    // Every page view of other sites waits for it: an old copy does while a new one is fetched, and where
    // none can be had.
    pattern: '/*/services.json',
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800',
    },
  },
  { pattern: '/*/version.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  { pattern: '/*/proof.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  { pattern: '/ledger.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  ...['/checkpoint', '/SHA256SUMS', '/SHA256SUMS.note'].map((pattern) => ({
    pattern,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })),
  { pattern: '/*.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  { pattern: '/*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  {
    pattern: '/*.docx',
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  },
];

/** The headers for one address, given without the base. */
export function headersFor(path: string): Record<string, string> {
  const matching = HEADER_RULES.filter(({ pattern }) => matches(pattern, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** The table in the form that Netlify and Cloudflare Pages read. */
export function headerFile(view: View): string {
  const blocks = HEADER_RULES.map(({ pattern, headers }) =>
    [
      view.addresses.path(pattern),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}

function matches(pattern: string, path: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`).test(path);
}
