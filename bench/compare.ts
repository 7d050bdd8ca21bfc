import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { measureGenerated, measureReal } from './compare-measures.ts';
import { compareTable, type EngineResult } from './compare-table.ts';
import { loadEngines } from './engines.ts';
import { movesIn } from './generated-moves.ts';
import { generatedTables } from './generated-tables.ts';
import { realPairs } from './real-pairs.ts';

// `npm run bench:compare`: compares real and generated pairs of texts with our engine and with two peers.
// README.md beside this file says what is measured and how.
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '3' },
    generated: { type: 'string', default: '100' },
    // The whole of our own result, with each generated thing that was missed, for those who work on the
    // engine.
    details: { type: 'string' },
  },
});
const folder = process.env['CORPORA_DIR'];
if (!folder) {
  console.error(
    'CORPORA_DIR is not set. It names a folder of real policies, <service>/<policy>/<date>.md, whose neighbouring versions are compared.',
  );
  process.exit(2);
}

const report = (line: string) => process.stderr.write(`${line}\n`);
const pairs = realPairs(folder, Number(values.sample));
const engines = await loadEngines();
const [ours, ...peers] = engines;
// Our engine is warmed up on every pair; the peers, which take seconds for some pairs, on the quick ones.
for (const pair of pairs) ours.compare(pair);
for (const { compare } of peers)
  for (const pair of pairs) if (pair.to.text.length < 30_000) compare(pair);

const { results, leftOut } = measureReal(engines, pairs, report);
const count = Number(values.generated);
const generated = {
  moves: movesIn(pairs, false, count),
  editedMoves: movesIn(pairs, true, count),
  cells: generatedTables(count),
};
const measured = engines.map((engine, index): EngineResult => {
  report(`${engine.name}: generated pairs`);
  const [moves, editedMoves, cells] = [generated.moves, generated.editedMoves, generated.cells].map(
    (cases) => measureGenerated(engine, cases),
  );
  return { name: engine.name, real: results[index], moves, editedMoves, cells } as EngineResult;
});
console.log(
  `\n${pairs.length} real pairs (one in ${values.sample}), ${Object.values(generated).flat().length} generated ones on ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}. Size of edit: ${leftOut} pairs are left out, since more than 12,000 words differ.\n`,
);
console.log(compareTable(measured));
if (values.details) writeFileSync(values.details, JSON.stringify(measured[0], null, 1));
