/**
 * A message of the interface as it is compiled from MessageFormat 2: what a page, a feed or a script formats,
 * without a parser. It is plain data, so that a script in the browser can be given the few that it needs.
 */
export type Message = readonly Piece[] | Choice;

export type Piece = string | Slot | Marked;

/** Where a value goes. */
export interface Slot {
  /** The name of the value. */
  readonly value: string;
  /** `number` and `date` are formatted as the language has them; null for a value that is printed as it is. */
  readonly as: 'number' | 'date' | null;
  /** The options of a number, as `Intl.NumberFormat` knows them. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Words within `{#name}…{/name}`: a link to the value of that name, `strong` or `code`. */
export interface Marked {
  readonly mark: string;
  readonly pieces: readonly Piece[];
}

/** One of several wordings, by the values that they depend on. */
export interface Choice {
  readonly by: readonly Selector[];
  readonly variants: readonly Variant[];
}

/** A value, and what of it is looked at: its plural category, its precision as a date, or its letters. */
export interface Selector {
  readonly value: string;
  readonly kind: 'cardinal' | 'ordinal' | 'precision' | 'exact';
}

/** The wording for values that match a key each; `*` matches all. */
export interface Variant {
  readonly keys: readonly string[];
  readonly pieces: readonly Piece[];
}

/** Whether a message has one wording only. */
export function isPattern(message: Message): message is readonly Piece[] {
  return Array.isArray(message);
}

/** Whether a mark says how words look, and needs no address. */
export function isLook(mark: string): boolean {
  return mark === 'strong' || mark === 'code';
}

/** The names of the values that a message needs, those of its links too, in the order of the alphabet. */
export function valuesIn(message: Message): string[] {
  const names = isPattern(message)
    ? namesIn(message)
    : [
        ...message.by.map(({ value }) => value),
        ...message.variants.flatMap(({ pieces }) => namesIn(pieces)),
      ];
  return [...new Set(names)].sort();
}

function namesIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    if ('value' in piece) return [piece.value];
    return [...(isLook(piece.mark) ? [] : [piece.mark]), ...namesIn(piece.pieces)];
  });
}
