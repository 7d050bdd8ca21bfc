import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTimeGate, type GateAnswer, mementoHeaders } from '../memento/time-gate.ts';
import { parseTimeMap, type TimeMap } from '../memento/time-map.ts';

/** The name below a policy’s address at which a version is asked for by a time. */
const GATE = /^([^/]+\/[^/]+\/)timegate$/;
const VERSION = /^([^/]+\/[^/]+\/)((?:\d{4}[\d.-]*|undated[\d.]*)\/)$/;

/**
 * What a TimeGate answers for a path below the base; null where no gate stands.
 * @param wanted the header Accept-Datetime, null where there is none
 */
export function gateAnswer(
  directory: string,
  path: string,
  wanted: string | null,
): GateAnswer | null {
  const [, folder] = GATE.exec(path) ?? [];
  const timeMap = folder === undefined ? null : readTimeMap(directory, folder);
  return timeMap && answerTimeGate(timeMap, wanted);
}

/** What is said of a version beside its page; nothing of other paths. */
export function headersOfMemento(
  directory: string,
  path: string,
): Readonly<Record<string, string>> {
  const [, folder, version] = VERSION.exec(path) ?? [];
  const timeMap = folder === undefined ? null : readTimeMap(directory, folder);
  return (timeMap && mementoHeaders(timeMap, `${timeMap.original}${version}`)) ?? {};
}

function readTimeMap(directory: string, folder: string): TimeMap | null {
  const file = join(directory, folder, 'timemap.link');
  return existsSync(file) ? parseTimeMap(readFileSync(file, 'utf8')) : null;
}
