import type { Difference } from '../../substance/finding.ts';

/** “60 days”, “€9,000”, “10 percentage points”. */
export function differenceInWords({ count, unit }: Difference): string {
  const number = count.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  if (unit === 'number') return number;
  if (unit === 'percent') return `${number} percentage point${count === 1 ? '' : 's'}`;
  const sign = SIGNS[unit];
  if (sign) return `${sign}${number}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  return `${number} ${unit}${TIME.test(unit) && count !== 1 ? 's' : ''}`;
}

const TIME = /^(?:second|minute|hour|(?:working )?day|week|month|quarter|year)$/;

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', $: '$', '¥': '¥' };
