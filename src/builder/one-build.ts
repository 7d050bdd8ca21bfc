import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Keeps a folder for one build at a time: two at once would take each other’s files away.
 * @returns the number of the process that builds there already; null if this one may
 */
export function otherBuild(out: string): number | null {
  const file = join(tmpdir(), `clausebook-${hash('sha256', resolve(out)).slice(0, 16)}.pid`);
  for (const isLastTry of [false, true]) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(file, { force: true }));
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = Number(readFileSync(file, 'utf8'));
      if (isLastTry || isRunning(other)) return other;
      // The build that held the folder was killed.
      rmSync(file, { force: true });
    }
  }
  return null;
}

function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
