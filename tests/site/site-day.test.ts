import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, isTimeZone, parseDay } from '../../src/policy/date.ts';
import { siteDay, today } from '../../src/site/site-day.ts';
import { folderWith, policy } from '../cli/run-policy.ts';

const at = (instant: string, zone?: string) => dayOf(new Date(instant), zone);

describe('a day begins at the midnight of its time zone', () => {
  test('also where clocks were changed meanwhile', () => {
    expect(at('2026-12-31T23:30:00Z')).toBe('2026-12-31');
    expect(at('2026-12-31T23:30:00Z', 'Europe/Berlin')).toBe('2027-01-01');
    expect(at('2026-07-31T22:30:00Z', 'Europe/Berlin')).toBe('2026-08-01');
    expect(at('2027-01-01T04:30:00Z', 'America/New_York')).toBe('2026-12-31');
    expect(at('2026-12-31T10:30:00Z', 'Pacific/Kiritimati')).toBe('2027-01-01');
  });

  test('and is a day of the calendar, a day from the one in UTC at the most', () => {
    const instants = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Apia');
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const day = dayOf(instant, zone);
        expect(parseDay(day)).toBe(day);
        const apart = Math.abs(Date.parse(day) - Date.parse(dayOf(instant)));
        expect(apart).toBeLessThanOrEqual(86_400_000);
      }),
    );
  });

  test('of a zone that is one', () => {
    for (const zone of ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])
      expect(isTimeZone(zone)).toBe(true);
    for (const zone of ['', 'Berlin', 'Europe/Atlantis', '+25:00', '../etc'])
      expect(isTimeZone(zone)).toBe(false);
  });
});

describe('the day of a site', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  const folder = (line: string) => folderWith({ 'site.yaml': `name: A\n${line}` });

  test('is that of its own time zone, or of UTC where none is named or none can be read', () => {
    vi.useFakeTimers({ now: new Date('2026-12-31T23:30:00Z') });
    expect(today(folder('timezone: Europe/Berlin\n'))).toBe('2027-01-01');
    expect(today(folder(''))).toBe('2026-12-31');
    expect(today(folder('timezone: Nowhere\n'))).toBe('2026-12-31');
    expect(today(folder('timezone: [\n'))).toBe('2026-12-31');
    vi.stubEnv('SITE_DATE', '2030-01-01');
    expect(siteDay(folder('timezone: Europe/Berlin\n'))).toBe('2030-01-01');
  });

  test('a time zone that there is not is a problem of site.yaml', async () => {
    const content = folderWith({}, 'tests/fixtures/minimal');
    const { readFileSync, writeFileSync } = await import('node:fs');
    const file = `${content}/site.yaml`;
    writeFileSync(file, `${readFileSync(file, 'utf8')}timezone: Berlin\n`);
    const { exit, out } = await policy(['check', '--content', content]);
    expect(exit).toBe(1);
    expect(out).toContain('There is no time zone `Berlin`');
  });
});
