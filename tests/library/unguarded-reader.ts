import { parseMdx } from '../../src/library/markdown/markdown.ts';
import { runTrial } from '../../src/library/trial/run-trial.ts';

// The native parser with nothing before it, and two texts at which a reader uses up memory or dies.
await runTrial((text) => {
  const kept: Buffer[] = [];
  while (text === 'memory') kept.push(Buffer.alloc(50_000_000, 1));
  if (text === 'death') process.abort();
  parseMdx(text);
});
