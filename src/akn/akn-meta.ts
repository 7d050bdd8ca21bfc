import { xmlText } from '../markup/xml-text.ts';
import type { Day } from '../policy/date.ts';

/** A day, and what it is the day of. */
export interface NamedDate {
  readonly date: Day;
  readonly name: string;
}

/** An event of the text’s life: it came, was changed by a version, or was withdrawn. */
export interface AknEvent {
  readonly date: Day;
  readonly type: 'generation' | 'amendment' | 'repeal';
  /** Whether it made the text as it stands here. */
  readonly isOwn: boolean;
}

/** What is said of a version beside its text. Addresses are whole. */
export interface AknFacts {
  /** `privacy`, `terms` … */
  readonly kind: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly isFirst: boolean;
  readonly isRestated: boolean;
  /** The work: the policy, whichever its text. */
  readonly work: { readonly address: string; readonly date: NamedDate };
  /** The expression: this version of it. */
  readonly expression: {
    readonly address: string;
    readonly date: NamedDate;
    readonly version: string;
  };
  /** The manifestation: this file. */
  readonly file: string;
  readonly organisation: { readonly name: string; readonly address: string };
  /** Who publishes the archive. */
  readonly publisher: { readonly name: string; readonly address: string };
  /** Events in the order of time. */
  readonly events: readonly AknEvent[];
}

/**
 * Codes of languages in three letters (ISO 639-2), as the schema’s own note asks for, for those that the site
 * knows; of any other, the code as it is.
 */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  en: 'eng',
  it: 'ita',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
};

/** The code for an unknown country, which ISO 3166 leaves to its users. */
const NO_COUNTRY = 'zz';

/** The metadata: what the text is on each level of FRBR, its dates, and whom the file speaks of. */
export function printMeta(facts: AknFacts): string {
  const { work, expression, file, organisation, publisher, events, language } = facts;
  const [code = ''] = language.split('-');
  // Restated words are those of the archive, and the file is its work in any case.
  const authors = {
    FRBRWork: 'ref_organisation',
    FRBRExpression: facts.isRestated ? 'ref_publisher' : 'ref_organisation',
    FRBRManifestation: 'ref_publisher',
  } as const;
  const level = (
    name: keyof typeof authors,
    address: string,
    { date, name: of }: NamedDate,
    more: string,
  ) =>
    [
      `<${name}>`,
      `<FRBRthis value="${xmlText(address)}"/>`,
      `<FRBRuri value="${xmlText(address)}"/>`,
      `<FRBRdate date="${date}" name="${of}"/>`,
      `<FRBRauthor href="#${authors[name]}"/>`,
      more,
      `</${name}>`,
    ].join('');
  return [
    '<meta>',
    '<identification source="#ref_publisher">',
    level(
      'FRBRWork',
      work.address,
      work.date,
      `<FRBRcountry value="${NO_COUNTRY}"/><FRBRsubtype value="${xmlText(facts.kind)}"/>`,
    ),
    level(
      'FRBRExpression',
      expression.address,
      expression.date,
      [
        `<FRBRversionNumber value="${xmlText(expression.version)}"/>`,
        ...(facts.isRestated ? ['<FRBRauthoritative value="false"/>'] : []),
        `<FRBRlanguage language="${xmlText(THREE_LETTERS[code] ?? language)}"/>`,
      ].join(''),
    ),
    level('FRBRManifestation', file, expression.date, '<FRBRformat value="application/xml"/>'),
    '</identification>',
    ...(events.length > 0 ? [printEvents(events)] : []),
    '<references source="#ref_publisher">',
    `<original eId="ref_work" href="${xmlText(work.address)}" showAs="${xmlText(facts.title)}"/>`,
    printAgent('ref_organisation', organisation),
    printAgent('ref_publisher', publisher),
    '</references>',
    '</meta>',
  ].join('\n');
}

function printEvents(events: readonly AknEvent[]): string {
  const printed = events.map(
    ({ date, type, isOwn }, index) =>
      `<eventRef eId="event_${index + 1}" date="${date}" source="#ref_work" type="${type}"${isOwn ? ' originatingExpression="true"' : ''}/>`,
  );
  return ['<lifecycle source="#ref_publisher">', ...printed, '</lifecycle>'].join('\n');
}

function printAgent(id: string, { name, address }: AknFacts['organisation']): string {
  return `<TLCOrganization eId="${id}" href="${xmlText(address)}" showAs="${xmlText(name)}"/>`;
}
