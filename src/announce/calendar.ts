import type { Day } from '../policy/date.ts';

/** Days on which policies begin or cease to apply. */
export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** The absolute address of the calendar itself. */
  readonly self: string;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** The event's name, which never changes, whatever becomes of the event. */
  readonly uid: string;
  /** The last day on which anything about it changed. */
  readonly stamp: Day;
  /** How often anything about it changed. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
}

/** A calendar as its file has it (RFC 5545, RFC 7986). The same calendar gives the same bytes. */
export function calendarFile({ name, description, self, events }: Calendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clausebook//Days of policies//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(name)}`,
    // Most programs read this in place of NAME.
    `X-WR-CALNAME:${textValue(name)}`,
    `DESCRIPTION:${textValue(description)}`,
    `SOURCE;VALUE=URI:${self}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(event.uid)}`,
    `DTSTAMP:${digits(event.stamp)}T000000Z`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${digits(event.day)}`,
    `DTEND;VALUE=DATE:${digits(dayAfter(event.day))}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // The event does not count as busy time.
    'TRANSP:TRANSPARENT',
    `SUMMARY:${textValue(event.summary)}`,
    `DESCRIPTION:${textValue(event.description)}`,
    `URL:${event.url}`,
    `CATEGORIES:${event.categories.map(textValue).join(',')}`,
    'END:VEVENT',
  ];
}

/** Escapes text as a value (RFC 5545, 3.3.11), without control characters. */
function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Octets of UTF-8 that a line may have, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A content line in lines of at most 75 octets, cut between letters. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, length] = ['', 0];
  for (const letter of line) {
    const bytes = octetsOf(letter);
    if (length + bytes > LONGEST_LINE) {
      lines.push(current);
      [current, length] = [' ', 1];
    }
    current += letter;
    length += bytes;
  }
  return [...lines, current].join('\r\n');
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function digits(day: Day): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10) as Day;
}
