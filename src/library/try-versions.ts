import type { Problem } from '../policy/problem.ts';
import { type KeptFindings, NOTHING_KEPT } from './parsed/kept-findings.ts';
import { placeOfReading } from './parsed/kept-version.ts';
import { decode } from './text/decode.ts';
import { isVersionFile } from './text/file-kinds.ts';
import type { RawContent } from './text/read-content.ts';
import { tryUnusual } from './trial/try-unusual.ts';

/** The problem of each version that cannot be read to its end; what was read before is not tried again. */
export function tryVersions(raw: RawContent, kept: KeptFindings): ReadonlyMap<string, Problem> {
  const texts = new Map<string, string>();
  for (const [path, file] of raw.files) {
    if (!isVersionFile(path)) continue;
    try {
      if (kept !== NOTHING_KEPT && kept.has(...placeOfReading(file))) continue;
      const { text } = decode(file);
      if (text !== null) texts.set(path, text);
    } catch {
      // The problem is told where the version is read.
    }
  }
  return tryUnusual(texts);
}
