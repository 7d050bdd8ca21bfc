import module from 'node:module';

// `npm run policy -- VERB …` here, `clausebook VERB …` of the package. After the first time its modules are
// compiled code, which halves the time until it begins. On a machine of continuous integration nothing is
// there the next time.
if (!process.env['CI']) module.enableCompileCache();
await import('./command-line.ts');
