import type { Fact, Quantity } from './fact.ts';

type FigureKind = 'amount' | 'percentage' | 'duration' | 'age' | 'date' | 'number' | 'sign';

/** A quantity as a regular expression found it. */
export function figureFact(
  kind: FigureKind,
  { 0: words, index }: { 0: string; index: number },
  quantity: Quantity | null,
  value = quantity
    ? `${quantity.unit} ${quantity.readings}`
    : words.replace(/\s+/g, ' ').toLowerCase(),
): Fact {
  return { kind, start: index, end: index + words.length, words, value, quantity, modality: null };
}

/** Null without a reading. */
export function quantityOf(unit: string, readings: readonly number[], times = 1): Quantity | null {
  return readings.length > 0 ? { unit, readings: readings.map((each) => each * times) } : null;
}
