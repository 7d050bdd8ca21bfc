import type { Host } from './answers.ts';

const COMMON = `- Settings → Secrets and variables → Actions → Variables: \`SITE_URL\`, the address of the site. Until then nothing is published.
- If the main branch is protected: Settings → Rules → let _GitHub Actions_ pass, since the commit that seals comes from there.
- The first time: Actions → Publish → Run workflow, with “Nothing was published yet”.`;

/** What has to be set up once, for each host. */
export const PUBLISHING: Readonly<Record<Host, string>> = {
  'github-pages': `- Settings → Pages → Source: GitHub Actions.\n${COMMON}`,
  cloudflare: `- The variables \`CLOUDFLARE_ACCOUNT_ID\` and \`CLOUDFLARE_PROJECT\` (a Pages project for direct upload), and the secret \`CLOUDFLARE_API_TOKEN\` in the environment \`cloudflare\`.\n${COMMON}`,
  netlify: `- The variable \`NETLIFY_SITE_ID\`, and the secret \`NETLIFY_AUTH_TOKEN\` in the environment \`netlify\`. Let Netlify build nothing by itself.\n${COMMON}`,
  server: `- The variables \`SERVER_TARGET\` (as in \`deploy@policies.example.com:/srv/policies/\`) and \`SSH_KNOWN_HOSTS\` (the line that \`ssh-keyscan\` prints), and the secret \`SSH_KEY\` in the environment \`server\`: a key that may write into that folder alone.
- The web server includes \`_hosts/nginx.conf\` of that folder, or \`_hosts/Caddyfile\`.\n${COMMON}`,
  none: 'No workflow publishes yet. `npm run build` writes the site into `dist/`; any host that serves files can serve it. Before each publication run `npm run policy -- publish --live ADDRESS`, which records, seals, builds and verifies.',
};
