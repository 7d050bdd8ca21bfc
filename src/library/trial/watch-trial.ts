import { parentPort, workerData } from 'node:worker_threads';
import { tell } from './run-trial.ts';
import { tooMuch } from './too-much.ts';

// A thread of a trial: ends the whole process where one text takes more than its share.

const progress = workerData as Int32Array;
let [text, since] = [0, 0];
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1_000_000;
  const now = Atomics.load(progress, 0);
  if (now !== text) [text, since] = [now, seconds];
  const reason = tooMuch({ seconds: seconds - since, bytes: process.memoryUsage.rss() });
  if (reason !== null) end(reason);
}, 20);
parentPort?.postMessage('ready');

function end(reason: 'time' | 'memory'): void {
  tell(reason);
  process.kill(process.pid, 'SIGKILL');
}
