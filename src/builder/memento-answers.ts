import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOfGate, versionIn } from '../memento/memento-paths.ts';
import { prefersMarkdown } from '../memento/prefers-markdown.ts';
import { answerTimeGate, type GateAnswer, mementoHeaders } from '../memento/time-gate.ts';
import { parseTimeMap, type TimeMap } from '../memento/time-map.ts';

/**
 * What a TimeGate answers for a path below the base; null if no gate stands.
 * @param wanted the header Accept-Datetime, null if there is none
 */
export function gateAnswer(
  directory: string,
  path: string,
  wanted: string | null,
): GateAnswer | null {
  const folder = folderOfGate(path);
  const timeMap = folder === null ? null : readTimeMap(directory, folder);
  return timeMap && answerTimeGate(timeMap, wanted);
}

/** What is answered at the address of a version. */
export interface DatedAnswer {
  /** Beside those of the page. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether its Markdown is asked for rather than its page. */
  readonly isMarkdown: boolean;
}

/** @param accept the header Accept, null if there is none. Null where no version stands at the path. */
export function datedAnswer(
  directory: string,
  path: string,
  accept: string | null,
): DatedAnswer | null {
  const dated = versionIn(path);
  const timeMap = dated && readTimeMap(directory, dated.folder);
  if (!dated || !timeMap) return null;
  const told = mementoHeaders(timeMap, `${timeMap.original}${dated.version}`) ?? {};
  const isThere = existsSync(join(directory, path, 'index.md'));
  return { headers: { ...told, Vary: 'accept' }, isMarkdown: isThere && prefersMarkdown(accept) };
}

function readTimeMap(directory: string, folder: string): TimeMap | null {
  const file = join(directory, folder, 'timemap.link');
  return existsSync(file) ? parseTimeMap(readFileSync(file, 'utf8')) : null;
}
