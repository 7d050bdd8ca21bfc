import { join } from 'node:path';
import { parse } from 'yaml';
import { isTimeZone } from '../../policy/date.ts';
import { readRegularFile } from './read-content.ts';

/**
 * The time zone that site.yaml names, UTC where it names none. It is read before everything else, since
 * questions depend on the day; a fault of the file is told by its rules.
 */
export function timeZoneOf(directory: string): string {
  try {
    const bytes = readRegularFile(join(directory, 'site.yaml'));
    if (!Buffer.isBuffer(bytes)) return 'UTC';
    const { timezone } = parse(bytes.toString('utf8')) as { timezone?: unknown };
    return typeof timezone === 'string' && isTimeZone(timezone) ? timezone : 'UTC';
  } catch {
    return 'UTC';
  }
}
