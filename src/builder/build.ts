import module from 'node:module';
import v8 from 'node:v8';
import { codeDigest } from './code-digest.ts';

// `npm run build`. The build’s own modules are compiled code after the first time: a quarter of a second
// less. On a machine of continuous integration nothing is there the next time.
if (!process.env['CI']) module.enableCompileCache();
// The bundler’s own allocator sets memory aside in large pieces, 100 MB more than is used: let it ask as it
// goes.
process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
// V8 compiles a function for the third time, at length, after 3,000 calls: most of what does so here is done
// before that pays. Other versions may not know the flag.
if (process.versions.node.startsWith('24.'))
  v8.setFlagsFromString('--invocation-count-for-turbofan=20000');
// Nothing that runs during the build, be it a thread or a program of its own, is given the key that signs.
const secret = process.env['LEDGER_KEY'];
delete process.env['LEDGER_KEY'];
// Before the code is read, so that an edit in between is not taken for what the pages were made by.
const code = codeDigest();
const { buildSite } = await import('./build-site.ts');
await buildSite(code, secret);
