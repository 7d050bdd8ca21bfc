import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bareAstro, type Contender, clausebook } from './contenders.ts';
import { ofShortTexts } from './corpus.ts';
import { COUNTS_TREE, measure } from './measure.ts';
import { medianOf, type Row, tableOf } from './table.ts';
import { writtenFiles } from './written-files.ts';

// `npm run bench:build`: builds generated versions with Clausebook, whole and plain, and with bare Astro,
// without a search and with one, and prints what each used, and the ratios. README.md beside this file says
// what is measured and how.
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    versions: { type: 'string', default: '100,1000' },
  },
});
const runs = Number(values.runs);
const work = resolve('.cache/bench');

rmSync(work, { recursive: true, force: true });
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const count of values.versions.split(',').map(Number)) {
  // Each contender has a folder of its own, deleted at the end: on ext4, files made soon after a deletion
  // cost far more.
  const folder = join(work, String(count));
  const shape = ofShortTexts(count);
  const contenders = [
    clausebook(join(folder, 'clausebook'), shape, { isPlain: false }),
    clausebook(join(folder, 'plain'), shape, { isPlain: true }),
    bareAstro(join(folder, 'astro'), shape, { hasSearch: false }),
    bareAstro(join(folder, 'pagefind'), shape, { hasSearch: true }),
  ];
  const cold = await runAll(`${count} versions, cold`, contenders, ({ forget }) => forget());
  const edited = await runAll(`${count} versions, edited`, contenders, ({ edit }) => edit());
  for (const { forget } of contenders) forget();
  console.log(
    `\n${count} versions of 2,000 words: median of ${runs} runs on ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  );
  console.log(tableOf('cold', cold));
  console.log(tableOf('one file edited', edited));
}
if (!COUNTS_TREE)
  console.log(
    'On this system CPU seconds are those of the Node processes alone; other programs that they start are not counted.',
  );

/** Builds with each contender in turn, in alternating order. */
async function runAll(
  title: string,
  contenders: readonly Contender[],
  prepare: (contender: Contender) => void,
): Promise<Map<string, Row>> {
  const rows = new Map(contenders.map((contender) => [contender, [] as Row[]]));
  for (let run = 0; run < runs; run++) {
    for (const contender of run % 2 === 0 ? contenders : contenders.toReversed()) {
      prepare(contender);
      const row = { ...(await measure(contender)), ...writtenFiles(contender.out) };
      rows.get(contender)?.push(row);
      process.stderr.write(
        `${title}, run ${run + 1} of ${runs}: ${contender.name}, ${row.cpuSeconds.toFixed(1)} CPU s\n`,
      );
    }
  }
  return new Map([...rows].map(([{ name }, all]) => [name, medianOf(all)]));
}
