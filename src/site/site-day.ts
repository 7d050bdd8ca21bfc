import { timeZoneOf } from '../library/text/time-zone.ts';
import { type Day, dayOf, parseDay } from '../policy/date.ts';

/**
 * The day for which statuses are computed: `SITE_DATE`, or today where the site is at home. Null when
 * SITE_DATE is not a day.
 * @param directory the content folder
 */
export function siteDay(directory: string): Day | null {
  const wanted = process.env['SITE_DATE'];
  return wanted ? parseDay(wanted) : today(directory);
}

/** The day that it is now, in the time zone that site.yaml names. */
export function today(directory: string): Day {
  return dayOf(new Date(), timeZoneOf(directory));
}
