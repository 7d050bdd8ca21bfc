import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from './answers.ts';

const TEMPLATE = join(import.meta.dirname, '../templates/github/workflows/publish.yml');

/** What hands the built site over, and what it needs the right to. Each is given the secrets of its own step. */
const HAND_OVERS: Readonly<Record<Exclude<Host, 'none'>, { permissions: string; step: string }>> = {
  'github-pages': {
    permissions: `      # To hand over to GitHub Pages.
      pages: write
      id-token: write
    environment:
      name: github-pages`,
    step: `      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with:
          path: dist
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5`,
  },
  cloudflare: {
    permissions: '    environment:\n      name: cloudflare',
    step: `      - name: Hand over to Cloudflare Pages
        env:
          CLOUDFLARE_API_TOKEN: \${{ secrets.CLOUDFLARE_API_TOKEN }}
          CLOUDFLARE_ACCOUNT_ID: \${{ vars.CLOUDFLARE_ACCOUNT_ID }}
          PROJECT: \${{ vars.CLOUDFLARE_PROJECT }}
        run: npx --yes wrangler@4.164.0 pages deploy dist --branch main --project-name "$PROJECT"`,
  },
  netlify: {
    permissions: '    environment:\n      name: netlify',
    step: `      - name: Hand over to Netlify
        env:
          NETLIFY_AUTH_TOKEN: \${{ secrets.NETLIFY_AUTH_TOKEN }}
          NETLIFY_SITE_ID: \${{ vars.NETLIFY_SITE_ID }}
        run: npx --yes netlify-cli@27.10.2 deploy --prod --no-build --dir dist`,
  },
  server: {
    permissions: '    environment:\n      name: server',
    step: `      - name: Hand over to the server
        env:
          # A key that may write into this folder alone, and the line of the server in known_hosts.
          SSH_KEY: \${{ secrets.SSH_KEY }}
          SSH_KNOWN_HOSTS: \${{ vars.SSH_KNOWN_HOSTS }}
          TARGET: \${{ vars.SERVER_TARGET }}
        run: |
          umask 077
          mkdir -p ~/.ssh
          printf '%s\\n' "$SSH_KEY" > ~/.ssh/id_publish
          printf '%s\\n' "$SSH_KNOWN_HOSTS" > ~/.ssh/known_hosts
          rsync -rt --delay-updates --delete-after -e 'ssh -i ~/.ssh/id_publish' dist/ "$TARGET"
          rm ~/.ssh/id_publish`,
  },
};

/** The workflow that publishes to a host, by its path; no file where it is open who serves the site. */
export function publishWorkflow(host: Host): Record<string, string> {
  if (host === 'none') return {};
  const { permissions, step } = HAND_OVERS[host];
  const text = readFileSync(TEMPLATE, 'utf8')
    .replace('    #PERMISSIONS', () => permissions)
    .replace('#HAND-OVER', () => step);
  return { '.github/workflows/publish.yml': text };
}
