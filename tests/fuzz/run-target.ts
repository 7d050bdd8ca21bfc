import { writeFileSync } from 'node:fs';
import { mutated, randomFrom } from './random.ts';
import { TARGETS } from './targets.ts';

// A process of its own for these targets, since what hangs in native code can be ended in no other way.
// What is being read stands in a file, so that it is known whatever becomes of the process. A line tells
// each target that was read to the end.
const [runs = '', seed = '', last = '', ...names] = process.argv.slice(2);
for (const name of names) {
  const target = TARGETS[name];
  if (!target) throw new Error(`There is no target ${name}.`);
  const random = randomFrom(Number(seed));
  const seeds = target.seeds();
  if (seeds.length === 0) throw new Error(`There is nothing to begin with for ${name}.`);
  for (const sound of seeds) await target.read(sound);
  for (let run = 0; run < Number(runs); run += 1) {
    const input = (target.change ?? mutated)(random, seeds);
    writeFileSync(last, input);
    await target.read(input);
  }
  process.stdout.write(`${name}: ${runs} read\n`);
}
