import type { RightKind } from '../../policy/rights.ts';
import { DEMANDS } from './rights-in-words.ts';

/** What a letter of request names. */
export interface LetterFacts {
  readonly kind: RightKind;
  readonly policy: string;
  /** “version of 17 November 2021”. */
  readonly version: string;
  /** The clauses that grant the right, each with its permanent address. */
  readonly clauses: readonly { readonly heading: string; readonly address: string }[];
  /** “one month” and what gives it; null where no time is known. */
  readonly time: { readonly length: string; readonly source: string } | null;
}

/** Words that a form can put something in place of; what stands there asks for it. */
export interface Slot {
  readonly slot: 'product' | 'period' | 'name' | 'due';
  readonly text: string;
}

/** A letter, with line breaks, ready to be sent but for what stands in square brackets. */
export function letterOf({
  kind,
  policy,
  version,
  clauses,
  time,
}: LetterFacts): readonly (string | Slot)[] {
  const places = clauses.map(({ heading, address }) => `“${heading}”\n${address}`).join('\n');
  const which = clauses.length === 1 ? 'this clause' : 'these clauses';
  return [
    `Dear Sir or Madam,\n\n${DEMANDS[kind]}\n\nI refer to ${which} of your ${policy}, ${version}:\n${places}\n\nProduct or service: `,
    { slot: 'product', text: '[as it is called]' },
    '\nPeriod: ',
    { slot: 'period', text: '[from when to when]' },
    '\nAbout me: ',
    { slot: 'name', text: '[name, and the address or account that you know me by]' },
    ...(time
      ? [
          `\n\n${time.source} names ${time.length} from receipt for an answer. `,
          { slot: 'due', text: '' } as const,
        ]
      : []),
    '\n\nYours faithfully',
  ];
}

/** The whole letter as plain text. */
export function letterText(letter: readonly (string | Slot)[]): string {
  return letter
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('')
    .replace(/ +$/gm, '');
}

/** A link that opens a letter in a mail program (RFC 6068); line breaks are CRLF there. */
export function mailLink(to: string | null, subject: string, text: string): string {
  const encoded = (words: string) => encodeURIComponent(words.replaceAll('\n', '\r\n'));
  return `mailto:${to ?? ''}?subject=${encoded(subject)}&body=${encoded(text)}`;
}
