import type { View } from '../view/view.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { type Headers, headerTable, isPublished } from './headers.ts';
import { FOR_HOSTS, patternSource } from './path-pattern.ts';
import { redirectForms } from './redirects.ts';

/** The site for Caddy, to be imported into a site block that has its `root`. */
export function caddyConfig(view: View): string {
  const { addresses } = view;
  const { general, rules } = headerTable(view);
  const types = Object.entries(CONTENT_TYPES).flatMap(([ending, type]) =>
    isPublished(view, ending)
      ? [{ pattern: `/*.${ending}`, headers: { 'Content-Type': type } }]
      : [],
  );
  // The last one counts if several set one header.
  const blocks = [...types, ...rules].flatMap(({ pattern, headers }, index) => [
    `    @clausebook_${index} path_regexp ^${patternSource(addresses.path(pattern))}$`,
    ...headerBlock(`@clausebook_${index} `, headers),
  ]);
  const redirects = redirectForms(view).flatMap(({ from, to }, index) => {
    const [path = '', clause] = to.split('#');
    const target = `${path}{clausebook_query}${clause === undefined ? '' : `#${clause}`}`;
    return [
      `    @clausebook_old_${index} path ${from.map((form) => decodeURI(form)).join(' ')}`,
      `    redir @clausebook_old_${index} "${target}" 301`,
    ];
  });
  return `${[
    '# Written by every build of this site, for Caddy: docs/hosting.md says how it is imported.',
    `handle ${addresses.home}* {`,
    '  route {',
    ...headerBlock('', general),
    ...blocks,
    '    map {query} {clausebook_query} {',
    '      "" ""',
    '      default "?{query}"',
    '    }',
    // Caddy’s expressions know no lookahead.
    `    @clausebook_for_hosts path_regexp ^${addresses.home}${FOR_HOSTS.replace(/\|.*/, '|\\.[^w])')}`,
    '    error @clausebook_for_hosts 404',
    ...redirects,
    '    encode gzip',
    '    file_server {',
    '      index index.html',
    '      precompressed br gzip',
    '    }',
    '  }',
    '}',
    'handle_errors {',
    '  @clausebook_missing {',
    `    path ${addresses.home}*`,
    '    expression {http.error.status_code} == 404',
    '  }',
    '  handle @clausebook_missing {',
    ...headerBlock('', { ...general, 'Content-Type': CONTENT_TYPES['html'] ?? '' }),
    `    rewrite * ${addresses.notFound}`,
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}

function headerBlock(matcher: string, headers: Headers): string[] {
  return [
    `    header ${matcher}{`,
    ...Object.entries(headers).map(([name, value]) => `      ${name} "${value}"`),
    '    }',
  ];
}
