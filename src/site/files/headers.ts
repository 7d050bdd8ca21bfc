import { CONSENT_FILES } from '../view/consent-releases.ts';
import { leavesOut } from '../view/left-out.ts';
import type { View } from '../view/view.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { editorRule } from './editor-headers.ts';

/** Nothing inline, nothing from elsewhere: one policy for every page. */
const CONTENT_SECURITY_POLICY = [
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

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Other sites may read it, and load it with or without asking for that. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export type Headers = Readonly<Record<string, string>>;

/** Response headers for the files whose address matches `pattern`. */
export interface HeaderRule {
  /** A path with `*` for anything, from the site’s root, without the base. */
  readonly pattern: string;
  readonly headers: Headers;
}

/** The header table, from which the build writes what each kind of host reads. */
export interface HeaderTable {
  /** The headers of every answer, also of redirects and of what is not found. */
  readonly general: Headers;
  /** In place of those, or besides. No address matches two of them. */
  readonly rules: readonly HeaderRule[];
}

/** @param view of a site; site.yaml says whether its host’s subdomains use HTTPS as well */
export function headerTable(view: View): HeaderTable {
  const { allSubdomainsUseHttps } = view.library.site;
  const general = {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Strict-Transport-Security': `max-age=63072000${allSubdomainsUseHttps ? '; includeSubDomains' : ''}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Without a rule of the site, browsers keep a page for a tenth of its age: a status of last week.
    'Cache-Control': 'public, max-age=0, must-revalidate',
  };
  const { languages, editor } = view.library.site;
  return {
    general,
    rules: [
      ...RULES,
      ...languages.flatMap(rulesOfLanguage),
      ...(editor ? [editorRule(editor)] : []),
    ],
  };
}

/** The search runs in WebAssembly, in this worker alone. */
const SEARCH_WORKER = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace(
    "script-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
  ),
};

/** Any site may show it in a frame: it has nothing to click but links, which open elsewhere. */
const IN_FRAMES = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace(
    "frame-ancestors 'none'",
    'frame-ancestors *',
  ),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Robots-Tag': 'noindex',
};

/** For what the pages of another language have below its code. */
function rulesOfLanguage(language: string): HeaderRule[] {
  return [
    { pattern: `/pagefind/${language}/pagefind-worker.js`, headers: SEARCH_WORKER },
    { pattern: `/${language}/policies.json`, headers: OPEN },
  ];
}

const RULES: readonly HeaderRule[] = [
  // Their names are digests of what is in them.
  { pattern: '/assets/*', headers: FOR_EVER },
  { pattern: '/pagefind/pagefind-worker.js', headers: SEARCH_WORKER },
  // A release never changes, and `integrity` can only be checked of what other sites may read.
  ...CONSENT_FILES.map((file) => ({
    pattern: `/consent/*/${file}`,
    headers: { ...OPEN, ...FOR_EVER },
  })),
  {
    // Every page view of other sites waits for it: an old copy does while a new one is fetched, and where
    // none can be had.
    pattern: '/*/services.json',
    headers: {
      ...OPEN,
      'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800',
    },
  },
  ...[
    '/consent/releases.json',
    '/consent/host-pages.json',
    '/policies.json',
    '/*/policy.json',
    '/*/version.json',
    '/*/proof.json',
    '/*.csv',
    '/*.ris',
    '/*.bib',
    '/ledger.json',
    '/*.atom',
    '/*.ics',
    '/*.link',
    '/*.tlog-proof',
    // The others bear the names of files that have a rule.
    ...['policies', 'comparison', 'ledger', 'releases', 'record', 'register'].map(
      (name) => `/schemas/${name}.json`,
    ),
  ].map((pattern) => ({ pattern, headers: OPEN })),
  // Texts for pages of other sites: search engines are to find those of this one. Cloudflare serves a page
  // without its ending.
  ...['/*/fragment.html', '/*/fragment'].map((pattern) => ({
    pattern,
    headers: { ...OPEN, 'X-Robots-Tag': 'noindex' },
  })),
  // nginx and Apache look up the headers of a folder by the file in it.
  ...['/*/frame/', '/*/frame/index.html'].map((pattern) => ({ pattern, headers: IN_FRAMES })),
  {
    pattern: '/*feed.json',
    headers: { ...OPEN, 'Content-Type': 'application/feed+json' },
  },
  ...['/checkpoint', '/SHA256SUMS', '/SHA256SUMS.note'].map((pattern) => ({
    pattern,
    headers: { ...OPEN, 'Content-Type': 'text/plain; charset=utf-8' },
  })),
];

/** Whether the site can have files of an ending: without Word files, pages stand in their place. */
export function isPublished(view: View, ending: string): boolean {
  return ending !== 'docx' || !leavesOut(view, 'word-files');
}

/** Endings of whose types those two hosts know another one, or none, or leave out the charset. */
const UNKNOWN_TO_HOSTS = 'atom bib csv docx ics link md ris tlog-proof ts txt'.split(' ');

/**
 * The table in the form that Netlify and Cloudflare Pages read. Where two blocks give one header, Netlify
 * takes the later one, and Cloudflare joins both unless the later block first takes the header away with
 * `!`, a line that Netlify’s reader passes over.
 */
export function headerFile(view: View): string {
  const { general, rules } = headerTable(view);
  const endings = UNKNOWN_TO_HOSTS.filter((ending) => isPublished(view, ending));
  // Of two blocks for one pattern, Cloudflare takes the last alone.
  const patterns = new Map<string, Headers>([
    ['/*', general],
    ...endings.map((ending): [string, Headers] => [
      `/*.${ending}`,
      { 'Content-Type': CONTENT_TYPES[ending] ?? '' },
    ]),
  ]);
  for (const { pattern, headers } of rules)
    patterns.set(pattern, { ...patterns.get(pattern), ...headers });
  const blocks = [...patterns].map(([pattern, headers]) => {
    // Cloudflare opens every file to other sites of its own accord.
    const taken =
      headers === general
        ? ['Access-Control-Allow-Origin']
        : Object.keys(headers).filter((name) => name in general);
    return [
      view.addresses.path(pattern),
      ...taken.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}
