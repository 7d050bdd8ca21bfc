import type { Language } from '../languages/language.ts';
import { dayNumber, monthNumber } from './calendar.ts';
import type { Fact } from './fact.ts';
import { figureFact, quantityOf } from './figure-fact.ts';
import { figurePatternsOf } from './figure-patterns.ts';
import { matchesIn } from './matches-in.ts';

/** Days and months in a sentence, by name or in digits. */
export function factDatesIn(sentence: string, language: Language | null): Fact[] {
  const { date, digitDate } = figurePatternsOf(language);
  const named = matchesIn(sentence, date).flatMap((match) => {
    const { day, month, year, day2, month2, year2, year3 } = match.groups ?? {};
    const number = monthNumber(month ?? month2 ?? '');
    // “may 3” is a verb, “May 3” is a day.
    if (number === null || /^(?:may|mar|sep|set|dic)$/.test(month ?? month2 ?? '')) return [];
    const days = dayNumber(year ?? year2 ?? year3, number, day ?? day2);
    const unit = (day ?? day2) ? 'date' : 'month';
    return [figureFact('date', match, quantityOf(unit, days === null ? [] : [days]))];
  });
  const inDigits = matchesIn(sentence, digitDate).map((match) => {
    const { year, month, day, first, mark, second, year2 } = match.groups ?? {};
    if (year) {
      const days = dayNumber(year, Number(month), day);
      return figureFact('date', match, quantityOf('date', days === null ? [] : [days]));
    }
    // With points the day stands first; with strokes it may be the month.
    const isDayFirst = mark === '.' || Number(first) > 12 || first === second;
    const isMonthFirst = Number(second) > 12;
    const long = year2?.length === 2 ? `20${year2}` : year2;
    const days = isDayFirst
      ? dayNumber(long, Number(second), first)
      : isMonthFirst
        ? dayNumber(long, Number(first), second)
        : null;
    return figureFact('date', match, quantityOf('date', days === null ? [] : [days]));
  });
  return [...named, ...inDigits];
}
