import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedSite } from '../browser/served-sites.ts';
import { type RunningHost, startHost } from './running-host.ts';

/** A program that serves sites, as the guide has it set up. */
export interface HostKind {
  readonly name: string;
  /** What must lie on this machine for it. */
  readonly needs: string;
  /** @param prepare is given the folder in which the program runs, before it starts */
  start(
    site: Pick<ServedSite, 'folder' | 'base'>,
    prepare?: (folder: string) => void,
  ): Promise<RunningHost>;
}

const APACHE_MODULES = '/usr/lib/apache2/modules';
const WRANGLER = join(import.meta.dirname, 'node_modules/wrangler/bin/wrangler.js');

/** Debian’s nginx, with what docs/hosting.md says and nothing besides. */
const nginx: HostKind = {
  name: 'nginx',
  needs: '/usr/sbin/nginx',
  start: (site) =>
    startHost(site, ({ folder, root, port }) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/temp;`)
        .join(' ');
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off; ${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${root}${site.base}_hosts/nginx.conf;
  }
}
`,
      );
      return {
        program: nginx.needs,
        args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
      };
    }),
};

const caddy: HostKind = {
  name: 'Caddy',
  needs: '/usr/bin/caddy',
  start: (site) =>
    startHost(site, ({ folder, root, port }) => {
      writeFileSync(
        join(folder, 'Caddyfile'),
        `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${root}${site.base}_hosts/Caddyfile
}
`,
      );
      return {
        program: caddy.needs,
        args: ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
        env: { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder },
      };
    }),
};

const apache: HostKind = {
  name: 'Apache',
  needs: '/usr/sbin/apache2',
  start: (site) =>
    startHost(site, ({ folder, root, port }) => {
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite']
        .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so\n`)
        .join('');
      writeFileSync(
        join(folder, 'apache.conf'),
        `${modules}ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Mutex file:${folder} default
TypesConfig /dev/null
ServerRoot ${folder}
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Options FollowSymLinks
  Require all granted
</Directory>
`,
      );
      return { program: apache.needs, args: ['-DFOREGROUND', '-f', join(folder, 'apache.conf')] };
    }),
};

/** Cloudflare’s own runtime; it reads the two files at the top of what is published alone. */
const cloudflare: HostKind = {
  name: 'Cloudflare Pages',
  needs: WRANGLER,
  start: (site, prepare) =>
    startHost(site, ({ folder, root, port }) => {
      prepare?.(folder);
      // Its walk through the files takes no link for a folder.
      const published = join(folder, 'published');
      mkdirSync(join(published, site.base), { recursive: true });
      cpSync(site.folder, join(published, site.base), { recursive: true });
      rmSync(root, { recursive: true });
      for (const file of ['_headers', '_redirects'])
        if (site.base !== '/') cpSync(join(site.folder, file), join(published, file));
      return {
        program: process.execPath,
        args: [WRANGLER, 'pages', 'dev', published, '--ip', '127.0.0.1', '--port', String(port)],
        env: {
          CI: '1',
          WRANGLER_SEND_METRICS: 'false',
          HOME: folder,
          XDG_CONFIG_HOME: folder,
          NODE_OPTIONS: '',
        },
      };
    }),
};

export const HOST_KINDS: readonly HostKind[] = [nginx, caddy, apache, cloudflare];

/** Those that this machine has. The others are named, so that nobody takes their tests for passed. */
export const INSTALLED_HOSTS = HOST_KINDS.filter(({ needs }) => existsSync(needs));
for (const { name, needs } of HOST_KINDS)
  if (!existsSync(needs)) process.stderr.write(`Not tried on ${name}: there is no ${needs}.\n`);
