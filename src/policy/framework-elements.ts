/**
 * What an organisation must tell the people concerned when it receives personal data under the EU-U.S. Data
 * Privacy Framework: the thirteen elements of the Notice Principle, in its order, each in our words.
 * @see Annex I, section II.1.a, points (i) to (xiii), of Commission Implementing Decision (EU) 2023/1795,
 * http://data.europa.eu/eli/dec_impl/2023/1795/oj
 */
export const FRAMEWORK_ELEMENTS = {
  participation: 'that it takes part in the Framework, with a link to the list of those who do',
  'data-types':
    'which kinds of personal data it collects, and which of its entities or subsidiaries in the United States adhere to the Principles as well',
  commitment:
    'that it applies the Principles to all personal data that it receives in reliance on the Framework',
  purposes: 'for which purposes it collects and uses the data',
  contact:
    'how to reach it with questions and complaints, and which establishment in Europe can answer them',
  'third-parties': 'to which third parties, or kinds of them, it discloses data, and what for',
  access: 'that people have a right to access their data',
  choices: 'by which choices and means people can limit the use and disclosure of their data',
  'dispute-resolution':
    'which independent body settles complaints free of charge, and whether that is the panel of the European authorities or another provider',
  enforcement:
    'that a United States authority, such as the Federal Trade Commission, can investigate it and enforce the Principles',
  arbitration: 'that people can, under certain conditions, demand binding arbitration',
  'public-authorities':
    'that it must disclose data on lawful request of public authorities, also for national security and law enforcement',
  'onward-liability': 'that it is liable when it passes data on to third parties',
} as const;

export type FrameworkElement = keyof typeof FRAMEWORK_ELEMENTS;

/** Their names, in the order of the Principle. */
export const FRAMEWORK_ELEMENT_NAMES = Object.keys(FRAMEWORK_ELEMENTS) as FrameworkElement[];

/** In place of a clause id: what stands before the first heading. */
export const OPENING = 'opening';

/** Where a policy says an element, and what is to be remarked on that. */
export interface CoveredElement {
  /** Ids of clauses of the version in force, or `opening`. */
  readonly clauses: readonly string[];
  readonly note: string | null;
}

/** Where a policy says what the Framework requires; without the elements that it does not say. */
export type FrameworkCoverage = Readonly<Partial<Record<FrameworkElement, CoveredElement>>>;
