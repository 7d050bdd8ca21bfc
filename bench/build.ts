import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bareAstro, type Contender, clausebook } from './contenders.ts';
import { COUNTS_TREE, measure } from './measure.ts';
import { medianOf, type Row, tableOf } from './table.ts';
import { writtenFiles } from './written-files.ts';

// `npm run bench:build`: builds generated versions with Clausebook and with bare Astro and prints what
// each used, and the ratios. README.md beside this file says what is measured and how.
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    versions: { type: 'string', default: '100,1000' },
  },
});
const runs = Number(values.runs);
const work = resolve('.cache/bench');

for (const count of values.versions.split(',').map(Number)) {
  rmSync(work, { recursive: true, force: true });
  const contenders = [
    clausebook(join(work, 'clausebook'), count),
    bareAstro(join(work, 'astro'), count),
  ];
  recordAddresses(join(work, 'clausebook/content'));
  const cold = new Map<Contender, Row[]>();
  const edited = new Map<Contender, Row[]>();
  for (let run = 0; run < runs; run++) {
    for (const contender of run % 2 === 0 ? contenders : contenders.toReversed()) {
      contender.forget();
      note(cold, contender, await build(contender));
      contender.edit();
      note(edited, contender, await build(contender));
      say(`${count} versions, run ${run + 1} of ${runs}: ${contender.name} done\n`);
    }
  }
  for (const contender of contenders) contender.forget();
  console.log(
    `\n${count} versions of 2,000 words, median of ${runs} (${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node})\n`,
  );
  for (const [kind, rows] of [
    ['cold', cold],
    ['one file edited', edited],
  ] as const)
    console.log(tableOf(kind, new Map([...rows].map(([{ name }, all]) => [name, medianOf(all)]))));
}
rmSync(work, { recursive: true, force: true });
if (!COUNTS_TREE)
  console.log(
    'On this system CPU seconds are those of the Node processes alone; other programs that they start are not counted.',
  );

async function build(contender: Contender): Promise<Row> {
  const scratch = contender.env['TMPDIR'] ?? '';
  mkdirSync(scratch, { recursive: true });
  const cost = await measure(contender.command, { ...contender, scratch });
  return { ...cost, ...writtenFiles(contender.out) };
}

/** A published site has its record of addresses; making it is no part of a build. */
function recordAddresses(content: string): void {
  const args = ['src/cli/policy.ts', 'addresses', '--write', '--content', content];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
}

function note(rows: Map<Contender, Row[]>, contender: Contender, row: Row): void {
  rows.set(contender, [...(rows.get(contender) ?? []), row]);
}

function say(text: string): void {
  process.stderr.write(text);
}
