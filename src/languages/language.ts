/** The units of time that texts count in. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What a modal verb makes of a sentence. */
export type Modality = 'duty' | 'permission' | 'advice' | 'intention' | 'effort';

/**
 * The words of one language by which changes of substance are known. Each entry is a piece of a regular
 * expression that matches whole words, in small or capital letters.
 */
export interface Language {
  /** As BCP 47 names it, without a region. */
  readonly code: string;
  /** The commonest words, which tell a text of this language from those of the others. */
  readonly common: readonly string[];
  /** Whether a comma stands before the decimals. */
  readonly hasDecimalComma: boolean;
  /** Numbers that are written as words. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Words that multiply the number before them. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** What a unit of time is called, in all its forms. */
  readonly time: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** What days can be called that are not those of the calendar: “business”. */
  readonly workingDays: readonly string[];
  /** The names of the months, January first, with their short forms. */
  readonly months: readonly (readonly string[])[];
  /** The names of currencies by ISO code. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  readonly percent: readonly string[];
  readonly negations: readonly string[];
  readonly modals: Readonly<Partial<Record<Modality, readonly string[]>>>;
  readonly exceptions: readonly string[];
  /** What bounds a time or a number, or tells how many are meant: “at least”, “before”, “all”. */
  readonly bounds: readonly string[];
  /** Prefixes that turn a word into its contrary. */
  readonly contraries: readonly string[];
  /** What stands before, or behind, a number of years that is an age. */
  readonly ages: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** People whose age is told. */
  readonly minors: readonly string[];
  /** Kinds of recipients. */
  readonly recipients: readonly string[];
  /** What a sentence or heading has that speaks of recipients. */
  readonly sharing: readonly string[];
  /** Legal bases in words that are one wherever they stand. */
  readonly bases: readonly string[];
  /** Legal bases in words that are one only in a sentence which speaks of such. */
  readonly basesInContext: readonly string[];
  readonly basisContext: readonly string[];
  /** Names of countries and regions besides those of CLDR, by the code that tells which are the same. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** What a clause is called where one refers to it. */
  readonly clauseNames: readonly string[];
  /** Offices behind which the name of a person stands. */
  readonly offices: readonly string[];
}
