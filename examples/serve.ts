import { staticServer } from '../src/builder/static-server.ts';
import { serveDemo } from './demo-site.ts';
import { listen } from './listen.ts';

// `node examples/serve.ts`, after `npm run build`: the policies and the demo, each on an origin of its own.
const { server, base } = staticServer('dist');
const policies = (await listen(server, 'localhost')) + base.replace(/\/$/, '');
const { origin } = await serveDemo({ policies, host: 'localhost' });
process.stdout.write(`Policies: ${policies}/\nDemo: ${origin}/ (Ctrl and C stops both)\n`);
