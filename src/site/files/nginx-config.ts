import type { View } from '../view/view.ts';
import { CONTENT_TYPES, OTHER_TYPE } from './content-types.ts';
import { type HeaderRule, type Headers, headerTable } from './headers.ts';
import { FOR_HOSTS, patternSource } from './path-pattern.ts';
import { redirectForms } from './redirects.ts';

/** The end of types to which nginx adds the charset itself. */
const WITH_CHARSET = '; charset=utf-8';

/**
 * The site for nginx, to be included in a server that has its `root`. A location that adds a header loses
 * those of what it stands in, so that each says all of them.
 */
export function nginxConfig(view: View): string {
  const { addresses } = view;
  const { general, rules } = headerTable(view);
  const redirects = redirectForms(view).flatMap(({ from, to }) =>
    from.map((form) => `  location = ${quote(decodeURI(form))} { return 301 ${moved(to)}; }`),
  );
  // nginx says the charset of HTML without being told, and warns where it is told.
  const texts = Object.values(CONTENT_TYPES)
    .filter((type) => type.endsWith(WITH_CHARSET))
    .map(withoutCharset)
    .filter((type) => type !== 'text/html');
  return `${[
    '# Written by every build of this site, for nginx: docs/hosting.md says how it is included.',
    `location ${addresses.home} {`,
    '  index index.html;',
    '  absolute_redirect off;',
    `  error_page 404 ${addresses.notFound};`,
    ...typesOf(CONTENT_TYPES),
    `  default_type ${OTHER_TYPE};`,
    '  charset utf-8;',
    `  charset_types ${[...new Set(texts)].join(' ')};`,
    '  gzip on;',
    '  gzip_static on;',
    '  gzip_vary on;',
    `  gzip_types ${[...new Set(Object.values(CONTENT_TYPES))].map(withoutCharset).filter(isText).join(' ')};`,
    ...added(general, '  '),
    `  location ~ "^${addresses.home}${FOR_HOSTS}" { return 404; }`,
    ...redirects,
    ...rules.flatMap((rule) => locationOf(view, rule, general)),
    '}',
  ].join('\n')}\n`;
}

function locationOf(view: View, { pattern, headers }: HeaderRule, general: Headers): string[] {
  const { 'Content-Type': type, ...others } = headers;
  const path = view.addresses.path(pattern);
  const place = pattern.includes('*') ? `~ "^${patternSource(path)}$"` : `= ${path}`;
  const typed = type ? ['    types { }', `    default_type ${withoutCharset(type)};`] : [];
  return [`  location ${place} {`, ...typed, ...added({ ...general, ...others }, '    '), '  }'];
}

function typesOf(types: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(types).map(
    ([ending, type]) => `    ${withoutCharset(type)} ${ending};`,
  );
  return ['  types {', ...lines, '  }'];
}

function added(headers: Headers, indent: string): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `${indent}add_header ${name} ${quote(value)} always;`,
  );
}

/** Where an old address leads, with what was asked of it. */
function moved(to: string): string {
  const [path = '', clause] = to.split('#');
  return quote(`${path}$is_args$args${clause === undefined ? '' : `#${clause}`}`);
}

function withoutCharset(type: string): string {
  return type.replace(WITH_CHARSET, '');
}

/** Says whether a type is compressed on the way; nginx compresses HTML without being told. */
function isText(type: string): boolean {
  return /^text\/(?!html)|json|xml$|svg/.test(type);
}

function quote(text: string): string {
  return `"${text}"`;
}
