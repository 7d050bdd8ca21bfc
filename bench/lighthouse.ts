import { execFileSync } from 'node:child_process';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { parseArgs } from 'node:util';
import { launchChromium } from '../src/builder/chromium.ts';
import { staticServer } from '../src/builder/static-server.ts';
import { indexedPages, oneOfEachType } from './page-sample.ts';
import { CATEGORIES, failures, judge, measured, score } from './run-lighthouse.ts';

// `npm run bench:lighthouse`: builds the site, serves it and has Lighthouse judge, as on a phone, one page
// of every type that may be indexed (`--all`: every page). Ends with 1 where a score is below 100.
const { values } = parseArgs({
  options: { out: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const out = values.out ?? 'dist.lighthouse';
if (!values.out)
  execFileSync(process.execPath, ['src/builder/build.ts', '--out', out], { stdio: 'inherit' });

const { server, base } = staticServer(out);
const sitePort = await listen(server);
const debuggingPort = await freePort();
const browser = await launchChromium([`--remote-debugging-port=${debuggingPort}`]);
const pages = indexedPages(out, base);
const faults: string[] = [];

console.log(`| page | ${CATEGORIES.join(' | ')} | FCP s | LCP s | kB |`);
console.log(`| --- |${' --: |'.repeat(CATEGORIES.length + 3)}`);
for (const { type, path } of values.all ? pages : oneOfEachType(pages)) {
  const judgement = await judge(`http://localhost:${sitePort}${path}`, debuggingPort);
  const cells = [
    values.all ? path : type,
    ...CATEGORIES.map((category) => score(judgement, category)),
    (measured(judgement, 'first-contentful-paint') / 1000).toFixed(2),
    (measured(judgement, 'largest-contentful-paint') / 1000).toFixed(2),
    (measured(judgement, 'total-byte-weight') / 1000).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  faults.push(...failures(judgement).map((fault) => `${path}: ${fault}`));
}
await browser.close();
server.close();
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function listen(to: Server): Promise<number> {
  return new Promise((resolve) => {
    to.listen(0, () => resolve((to.address() as AddressInfo).port));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
