import type { View } from '../view/view.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { type Headers, headerTable } from './headers.ts';
import { FOR_HOSTS, patternSource } from './path-pattern.ts';
import { redirectForms } from './redirects.ts';

/** The site for Apache, which reads it where it lies (`.htaccess`) if it is allowed to. */
export function apacheConfig(view: View): string {
  const { addresses } = view;
  const { general, rules } = headerTable(view);
  return `${[
    '# Written by every build of this site, for Apache: docs/hosting.md says what it must allow.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${addresses.notFound}`,
    ...Object.entries(CONTENT_TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`),
    // Without this, `.it` or `.de` in a name would be taken for a language, and `.gz` for another file.
    'RemoveLanguage .de .en .es .fr .it',
    ...headerLines(general, ''),
    ...rules.flatMap(({ pattern, headers: { 'Content-Type': type, ...headers } }) => [
      `<If "%{REQUEST_URI} =~ m#^${patternSource(addresses.path(pattern))}$#">`,
      ...(type ? [`  ForceType "${type}"`] : []),
      ...headerLines(headers, '  '),
      '</If>',
    ]),
    'RewriteEngine On',
    `RewriteCond %{REQUEST_URI} "^${addresses.home}${FOR_HOSTS}"`,
    'RewriteRule ^ - [R=404,L]',
    ...redirectForms(view).flatMap(({ from, to }) =>
      from.flatMap((form) => [
        `RewriteCond %{REQUEST_URI} "=${decodeURI(form)}"`,
        `RewriteRule ^ "${to}" [R=301,NE,L]`,
      ]),
    ),
  ].join('\n')}\n`;
}

function headerLines(headers: Headers, indent: string): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `${indent}Header always set ${name} "${value}"`,
  );
}
