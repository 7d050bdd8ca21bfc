import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { astroSettings } from './astro-settings.ts';

// `npm run dev`: serves the content while it is written.
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? 4321);
if (!(Number.isInteger(port) && port > 0 && port < 65_536)) {
  process.stderr.write(`${values.port} is no port. Write a number up to 65535: --port 8080\n`);
  process.exit(2);
}
await dev({ ...astroSettings(), configFile: false, server: { port } });
