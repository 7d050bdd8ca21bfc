import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isTimeZone } from '../../policy/date.ts';

/**
 * The time zone that site.yaml names, UTC where it names none. It is read before everything else, since
 * questions depend on the day; a fault of the file is told by its rules.
 */
export function timeZoneOf(directory: string): string {
  try {
    const site = parse(readFileSync(join(directory, 'site.yaml'), 'utf8')) as {
      timezone?: unknown;
    };
    const { timezone } = site;
    return typeof timezone === 'string' && isTimeZone(timezone) ? timezone : 'UTC';
  } catch {
    return 'UTC';
  }
}
