import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeContent } from './clausebook-project.ts';
import { bareAstro, bareEleventy, buildArguments } from './contenders.ts';
import { ofLongTexts, ofShortTexts } from './corpus.ts';
import { measureReload } from './dev-reload.ts';
import { COUNTS_TREE, type Cost, measure } from './measure.ts';
import { copyProject } from './project-copy.ts';

// `npm run bench`: what each day’s work on a large archive costs as a part of building it whole, in one run.
// README.md beside this file says what is measured and how.
const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '1000' },
    texts: { type: 'string', default: 'short' },
  },
});
const work = resolve('.cache/bench-archive');
rmSync(work, { recursive: true, force: true });
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const [DAY, NEXT_DAY] = ['2026-11-01', '2026-11-02'];
const shape = (values.texts === 'long' ? ofLongTexts : ofShortTexts)(Number(values.versions));
const [project, content, out] = ['project', 'content', 'dist'].map((name) => join(work, name)) as [
  string,
  string,
  string,
];
const real = process.env['ARCHIVE_DIR'];
copyProject(project, false);
const last = real ? copyOf(real) : writeContent(content, shape);
const policy = dirname(last).slice(content.length + 1);

const cli = (...args: string[]) => [process.execPath, 'src/cli/policy.ts', ...args];
const onContent = (...args: string[]) => cli(...args, '--content', content);
const build = [process.execPath, ...buildArguments(), '--out', out];
const envOn = (day: string) => ({
  CONTENT_DIR: content,
  SITE_DATE: day,
  ASTRO_TELEMETRY_DISABLED: '1',
});
const run = (command: string[], day = DAY) =>
  measure({
    commands: [command],
    cwd: project,
    env: envOn(day),
    scratch: work,
    // `check` ends with 1 when it asks questions about the texts; that is no failure of the program.
    exitCodes: [0, 1],
  });

await run(onContent('addresses', '--write'));
// The build finds nothing kept by this command.
rmSync(join(project, '.cache'), { recursive: true, force: true });
const costs: [string, Cost][] = [];
const row = async (name: string, cost: Promise<Cost>) => {
  costs.push([name, await cost]);
  process.stderr.write(`${name}: ${costs.at(-1)?.[1].cpuSeconds.toFixed(1)} CPU s\n`);
};
await row('build, cold', run(build));
await row('build, nothing edited', run(build));
await row('build, on the next day', run(build, NEXT_DAY));
const save = (words: string) => writeFileSync(last, `${readFileSync(last, 'utf8')}\n${words}\n`);
save('This sentence was added.');
await row('build, one version edited', run(build, NEXT_DAY));
await row('check --cold', run(onContent('check', '--cold')));
// `check` also uses what the builds kept.
rmSync(join(project, '.cache'), { recursive: true, force: true });
await row('check, nothing kept', run(onContent('check')));
await row('check, all kept', run(onContent('check')));
save('And another.');
await row('check, one version edited', run(onContent('check')));
await row('new', run(onContent('new', policy, '2030-01-01')));
const base = /^url:\s*["']?([^"'\s]+)/m.exec(readFileSync(join(content, 'site.yaml'), 'utf8'))?.[1];
const page = `${new URL(base ?? '').pathname.replace(/\/*$/, '/')}${policy}/${basename(last, '.mdx')}/`;
await row(
  'dev, from saving to the page',
  measureReload({ cwd: project, env: envOn(DAY), page, save }),
);
for (const peer of real ? [] : peers()) {
  await row(`${peer.name}, cold`, measure(peer));
  peer.edit();
  await row(`${peer.name}, one version edited`, measure(peer));
}

console.log(
  `\n${real ? 'A real archive' : `${values.versions} generated versions of ${shape.words} words`} on ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
);
console.log('| work | CPU s | ÷ cold build | wall s | peak MB |\n| --- | --: | --: | --: | --: |');
const cold = costs[0]?.[1].cpuSeconds ?? Number.NaN;
for (const [name, { cpuSeconds, wallSeconds, peakMegabytes }] of costs)
  console.log(
    `| ${name} | ${inFigures(cpuSeconds, 1)} | ${inFigures(cpuSeconds / cold, 3)} | ${wallSeconds.toFixed(1)} | ${inFigures(peakMegabytes, 0)} |`,
  );
if (!COUNTS_TREE)
  console.log('\nOn this system CPU seconds are those of the Node processes alone.');

/** The same texts by others, who compare nothing and keep no archive. */
function peers() {
  return [
    bareAstro(join(work, 'astro'), shape, { hasSearch: true }),
    bareEleventy(join(work, 'eleventy'), shape),
  ];
}

/** A dash stands for what is not known on this system. */
function inFigures(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}

/** A copy of a content folder that may be edited. Returns the file that is edited: the last of a policy. */
function copyOf(folder: string): string {
  cpSync(folder, content, { recursive: true });
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  const versions = files.filter((file) => /^[^/]+\/[^/]+\/\d{4}-\d{2}-\d{2}\.mdx$/.test(file));
  const found = versions.sort().at(-1);
  if (!found) throw new Error(`${folder} has no version that is named for a day.`);
  return join(content, found);
}
