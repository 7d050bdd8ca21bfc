import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeDigest } from '../builder/code-digest.ts';

/** Which texts two Markdown readers were found to understand alike. */
export interface ReadAlike {
  /** Whether a text was found to be read alike by the very programs that read it now. */
  has(text: string): boolean;
  add(text: string): void;
  /** Keeps what was found for the next time. */
  keep(): void;
}

/** Below so many letters, to read them is quicker than to know which programs read. */
const WORTH = 300_000;
const FOLDER = resolve('.cache/check');

/**
 * What was found before of texts like these. The record is named for a digest of all programs, so that one
 * of other programs is never asked, and ends with a digest of itself, so that a damaged one is none.
 * @param letters how many there are to read
 * @param isCold whether nothing that was found before is believed
 */
export function readAlikeBefore(letters: number, isCold: boolean, folder = FOLDER): ReadAlike {
  if (letters < WORTH) return { has: () => false, add: () => {}, keep: () => {} };
  const file = join(folder, `${codeDigest().slice(0, 32)}.txt`);
  const known = isCold ? new Set<string>() : recorded(file);
  const count = known.size;
  return {
    has: (text) => known.has(digestOf(text)),
    add: (text) => known.add(digestOf(text)),
    keep() {
      if (known.size > count) write(file, known);
    },
  };
}

/**
 * Records of earlier programs are of no use any more. That nothing can be kept is no fault of the
 * content.
 */
function write(file: string, known: ReadonlySet<string>): void {
  const lines = `${[...known].join('\n')}\n`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    for (const name of readdirSync(dirname(file)))
      if (name.endsWith('.txt')) rmSync(join(dirname(file), name), { force: true });
    writeFileSync(`${file}.${process.pid}`, `${lines}${digestOf(lines)}\n`);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    rmSync(`${file}.${process.pid}`, { force: true });
  }
}

function recorded(file: string): Set<string> {
  try {
    const [, lines = '', digest] =
      /^([\s\S]*\n)([0-9a-f]{64})\n$/.exec(readFileSync(file, 'utf8')) ?? [];
    return new Set(digestOf(lines) === digest ? lines.trimEnd().split('\n') : []);
  } catch {
    return new Set();
  }
}

function digestOf(text: string): string {
  return hash('sha256', text);
}
