import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import config from '../../astro.config.ts';
import { siteDay } from '../site/load-site.ts';

// `npm run build`: builds into a folder beside the last one and swaps them at the end, so that a build
// that fails, or is stopped, leaves what was there as it was.
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = values.out.replace(/\/+$/, '');
const [fresh, old] = [`${out}.building`, `${out}.old`];

if (!siteDay()) {
  process.stderr.write(
    `SITE_DATE is ${process.env['SITE_DATE']}, which is no day. Write it as in SITE_DATE=2026-12-01.\n`,
  );
  process.exit(2);
}
const started = performance.now();
rmSync(fresh, { recursive: true, force: true });
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
process.stderr.write('Reading and checking the content …\n');
// Handed over, not found by Astro, which would load it as a second copy of every module and parse all content twice.
await build({ ...config, configFile: false, outDir: `./${fresh}`, logLevel: 'warn' });
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(fresh, out);
rmSync(old, { recursive: true, force: true });
process.stderr.write(`Built ${out}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
