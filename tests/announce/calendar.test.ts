import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../src/announce/calendar.ts';
import type { Day } from '../../src/policy/date.ts';

const EVENT: CalendarEvent = {
  uid: 'tag:sample.example,2026-11-20:acme/privacy/2027',
  stamp: '2026-11-20' as Day,
  sequence: 0,
  isCancelled: false,
  day: '2028-02-29' as Day,
  summary: 'Acme: Privacy Policy',
  description: '',
  url: 'https://sample.example/acme/privacy/2027/',
  categories: ['privacy'],
};
const fileWith = (event: Partial<CalendarEvent>) =>
  calendarFile({
    name: 'Days',
    description: 'Days of policies',
    self: 'https://sample.example/calendar.ics',
    events: [{ ...EVENT, ...event }],
  });
const read = (text: string) => {
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  if (!event) throw new Error('no event');
  return new ICAL.Event(event);
};

test('another program reads any words as they were written, control characters apart', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (summary, description) => {
        const event = read(fileWith({ summary, description }));
        const plain = (text: string) =>
          text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');
        expect([event.summary, event.description]).toEqual([plain(summary), plain(description)]);
      },
    ),
    { numRuns: 200 },
  );
});

test('no line has more than 75 octets, and every line ends with CRLF', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (description) => {
      const text = fileWith({ description });
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

test('an event is a whole day, in the calendar’s sense of the word', () => {
  const { startDate, endDate } = read(fileWith({}));
  expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
    true,
    '2028-02-29',
    '2028-03-01',
  ]);
});
