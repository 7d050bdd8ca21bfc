import module from 'node:module';
import { codeDigest } from './code-digest.ts';

// `npm run build`. The build’s own modules are compiled code after the first time: a quarter of a second
// less. On a machine of continuous integration nothing is there the next time.
if (!process.env['CI']) module.enableCompileCache();
// Before the code is read, so that an edit in between is not taken for what the pages were made by.
const code = codeDigest();
const { buildSite } = await import('./build-site.ts');
await buildSite(code);
