import { parentPort, workerData } from 'node:worker_threads';
import { tell } from './run-trial.ts';

// A thread of a trial: ends the whole process where one text takes more than its share.

/** Processor time of one text: a hundred times what the longest that we know takes. */
const MOST_SECONDS = 5;
/** Memory of the whole process. */
const MOST_BYTES = 1_500_000_000;

const progress = workerData as Int32Array;
let [text, since] = [0, 0];
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1_000_000;
  const now = Atomics.load(progress, 0);
  if (now !== text) [text, since] = [now, seconds];
  if (process.memoryUsage.rss() > MOST_BYTES) end('memory');
  else if (seconds - since > MOST_SECONDS) end('time');
}, 20);
parentPort?.postMessage('ready');

function end(reason: 'time' | 'memory'): void {
  tell(reason);
  process.kill(process.pid, 'SIGKILL');
}
