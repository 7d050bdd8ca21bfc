import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { launchChromium } from '../src/builder/chromium.ts';
import { writeContent } from './clausebook-project.ts';
import { serveCompressed } from './compressing-server.ts';
import { ofShortTexts } from './corpus.ts';
import { addPagefindsInterface, OURS, PAGEFINDS } from './search-interfaces.ts';
import { measureSearch, type SearchCost } from './search-measures.ts';

// `npm run bench:search`: builds the project’s own policies and generated ones, and searches them in a
// browser with our interface and with Pagefind’s. README.md beside this file says what is measured.
const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '1000' },
    words: { type: 'string', default: '9' },
  },
});
const work = resolve('.cache/bench-search');
rmSync(work, { recursive: true, force: true });
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const generated = join(work, 'content');
writeContent(generated, ofShortTexts(Number(values.versions)));
const browser = await launchChromium();
for (const [title, content] of [
  ['the project’s own policies', 'content'],
  [`${values.versions} generated versions`, generated],
] as const) {
  const out = '.cache/bench-search/site';
  execFileSync(process.execPath, ['src/builder/build.ts', '--cold', '--out', out], {
    stdio: 'ignore',
    env: { ...process.env, CONTENT_DIR: content },
  });
  await addPagefindsInterface(out);
  const server = await serveCompressed(out, PAGEFINDS.path);
  const words = someWords(out);
  const [ours, peers] = [
    await measureSearch(browser, server, OURS, words),
    await measureSearch(browser, server, PAGEFINDS, words),
  ];
  server.close();
  console.log(
    `\n${title}: median of ${words.length} words on ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  );
  console.log(tableOf(ours, peers));
}
await browser.close();
await close();

/** Words of the site from all over the alphabet. */
function someWords(out: string): string[] {
  const all = JSON.parse(readFileSync(join(out, 'search/words.json'), 'utf8')) as string[];
  const long = all.filter((word) => /^[a-z]{6,}$/.test(word));
  const count = Number(values.words);
  return Array.from(
    { length: count },
    (_, index) => long[Math.floor(((index + 0.5) * long.length) / count)] ?? '',
  );
}

function tableOf(ours: SearchCost, peers: SearchCost): string {
  const columns = [
    ['kB to the first result', 'firstBytes', 1000],
    ['kB for a second word', 'secondBytes', 1000],
    ['ms from key to result, first', 'coldMs', 1],
    ['ms, later', 'warmMs', 1],
  ] as const;
  const row = (name: string, value: (column: (typeof columns)[number]) => string) =>
    `| ${[name, ...columns.map(value)].join(' | ')} |`;
  return [
    row('', ([title]) => title),
    row('---', () => '--:'),
    row(OURS.name, ([, key, unit]) => (ours[key] / unit).toFixed(0)),
    row(PAGEFINDS.name, ([, key, unit]) => (peers[key] / unit).toFixed(0)),
    row('ratio', ([, key]) => (ours[key] / peers[key]).toFixed(2)),
  ].join('\n');
}
