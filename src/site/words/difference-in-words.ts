import type { Words } from '../../messages/words.ts';
import type { Difference } from '../../substance/finding.ts';

const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'quarter',
  'year',
  'percent',
  'number',
] as const;

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', $: '$', '¥': '¥' };

/** “60 days”, “€9,000”, “10 percentage points”. */
export function differenceInWords(words: Words, { count, unit }: Difference): string {
  const known = UNITS.find((each) => each === unit.replace(' ', '-'));
  if (known) return words.text(`difference.${known}`, { count });
  const sign = SIGNS[unit];
  if (sign) return words.text('difference.sign', { sign, count });
  return /^[A-Z]{3}$/.test(unit)
    ? words.text('difference.currency', { unit, count })
    : words.text('difference.unit', { count, unit });
}
