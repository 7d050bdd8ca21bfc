import { createInterface } from 'node:readline/promises';
import { UsageError } from './verb.ts';

/** Asks questions one after the other; all are null if nobody sits at a terminal. */
export async function ask<Key extends string>(
  questions: Readonly<Record<Key, string>>,
  isAccepted: (key: Key, answer: string) => boolean,
): Promise<Record<Key, string | null>> {
  const keys = Object.keys(questions) as Key[];
  const answers = Object.fromEntries(keys.map((key) => [key, null])) as Record<Key, string | null>;
  if (keys.length === 0 || !process.stdin.isTTY) return answers;
  // Ctrl+D and Ctrl+C end all of it.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const key of keys) {
      let answer: string;
      do answer = (await terminal.question(`${questions[key]}\n> `)).trim();
      while (answer && !isAccepted(key, answer));
      // Nothing said is a question left open.
      answers[key] = answer || null;
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    throw new UsageError('Nothing was written.');
  } finally {
    terminal.close();
  }
  return answers;
}
