import module from 'node:module';
import v8 from 'node:v8';

// `npm run policy -- VERB …` here, `clausebook VERB …` of the package. After the first time its modules are
// compiled code, which halves the time until it begins. On a machine of continuous integration nothing is
// there the next time.
if (!process.env['CI']) module.enableCompileCache();
// V8 lets a heap grow to several times what is alive in it before it clears it. A check of 480 long versions
// took 1,090 MB so, and takes 660 with this, for a tenth more time. Other versions may not know the flag.
if (process.versions.node.startsWith('24.')) v8.setFlagsFromString('--heap-growing-percent=50');
await import('./command-line.ts');
