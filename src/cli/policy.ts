import { addressesVerb } from './addresses.ts';
import { checkVerb } from './check.ts';
import { textVerb } from './text.ts';
import { run } from './verb.ts';

// `npm run policy -- VERB …`
process.exitCode = await run([checkVerb, textVerb, addressesVerb], process.argv.slice(2));
