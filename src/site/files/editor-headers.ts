import type { EditorSettings } from '../../policy/editor-settings.ts';

/** Where the repositories of each kind are asked for, and where pictures of people are. */
const PUBLIC_SERVERS = {
  github: { asked: 'https://api.github.com', pictures: 'https://avatars.githubusercontent.com' },
  gitlab: { asked: 'https://gitlab.com', pictures: 'https://gitlab.com' },
  gitea: { asked: 'https://gitea.com', pictures: 'https://gitea.com' },
};

/**
 * The headers of the editor alone. It sets styles of its own, speaks to the repository, and opens the window
 * in which people sign in. Its scripts are this site’s, as everywhere.
 */
export function editorRule({ backend, server }: EditorSettings) {
  const own = server === undefined ? null : new URL(server).origin;
  const { asked, pictures } = own ? { asked: own, pictures: own } : PUBLIC_SERVERS[backend];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${pictures}`,
    "font-src 'self'",
    `connect-src 'self' data: blob: ${asked}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    pattern: '/admin/*',
    headers: {
      'Content-Security-Policy': policy.join('; '),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'X-Robots-Tag': 'noindex',
    },
  };
}
