import module from 'node:module';
import { parseArgs } from 'node:util';
import { codeDigest } from './code-digest.ts';

// `npm run dev`: serves the content while it is written. Node keeps its modules compiled after the first
// time.
if (!process.env['CI']) module.enableCompileCache();
const { values } = parseArgs({
  options: { content: { type: 'string' }, port: { type: 'string' } },
});
if (values.content !== undefined) process.env['CONTENT_DIR'] = values.content;
const port = Number(values.port ?? 4321);
if (!(Number.isInteger(port) && port > 0 && port < 65_536)) {
  process.stderr.write(`${values.port} is no port. Write a number up to 65535: --port 8080\n`);
  process.exit(2);
}
// The digest is taken before the code is loaded, so that an edit in between is not taken for what found
// it.
const code = codeDigest();
const { devSite } = await import('./dev-site.ts');
await devSite(port, code);
