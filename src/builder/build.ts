import module from 'node:module';
import v8 from 'node:v8';
import { codeDigest } from './code-digest.ts';

// `npm run build`. Node keeps the build’s own modules compiled after the first time, which saves a
// quarter of a second. On a machine of continuous integration nothing is kept.
if (!process.env['CI']) module.enableCompileCache();
// The bundler’s own allocator reserves memory in large pieces, 100 MB more than it uses; here it asks as
// it goes.
process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
// V8 compiles a function for the third time, at length, after 3,000 calls: most of the functions that
// reach this number are done before it pays. Other versions may not know the flag.
if (process.versions.node.startsWith('24.'))
  v8.setFlagsFromString('--invocation-count-for-turbofan=20000');
// The key that signs is given to nothing that runs during the build, neither to a thread nor to a program
// of its own.
const secret = process.env['LEDGER_KEY'];
delete process.env['LEDGER_KEY'];
// The digest is taken before the code is loaded, so that an edit in between is not taken for what made
// the pages.
const code = codeDigest();
const { buildSite } = await import('./build-site.ts');
await buildSite(code, secret);
