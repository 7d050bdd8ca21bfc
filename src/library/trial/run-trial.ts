import { readFileSync, writeSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the parent is told, a line each: that reading begins, that a text was read, or why it ended. */
export type TrialWord = 'ready' | 'read' | 'time' | 'memory';

/**
 * Reads texts from standard input (a JSON array) one after another, as the program of a process of its own.
 * A thread beside it ends the process where one of them takes too long or too much, since nothing else can
 * interrupt native code.
 * @param read what is to be tried; what it throws is of no interest here
 */
export async function runTrial(read: (text: string) => void): Promise<void> {
  const texts = JSON.parse(readFileSync(0, 'utf8')) as string[];
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const watch = new Worker(
    join(import.meta.dirname, `watch-trial${extname(import.meta.filename)}`),
    { workerData: progress },
  );
  await new Promise((ready) => watch.once('message', ready));
  tell('ready');
  for (const text of texts) {
    Atomics.add(progress, 0, 1);
    try {
      read(text);
    } catch {
      // The text ended, and that is all that was asked.
    }
    tell('read');
  }
  await watch.terminate();
}

/** The line is written at once, since the process may be gone before a stream is written. */
export function tell(word: TrialWord): void {
  writeSync(1, `${word}\n`);
}
