import type { Words } from '../../messages/words.ts';
import type { RightKind } from '../../policy/rights.ts';

/** What a letter of request names. */
export interface LetterFacts {
  readonly kind: RightKind;
  readonly policy: string;
  /** “version of 17 November 2021”. */
  readonly version: string;
  /** The clauses that grant the right, each with its permanent address. */
  readonly clauses: readonly { readonly heading: string; readonly address: string }[];
  /** “one month” and what gives it; null if no time is known. */
  readonly time: { readonly length: string; readonly source: string } | null;
}

/** Words that a form can put something in place of; what stands there asks for it. */
export interface Slot {
  readonly slot: 'product' | 'period' | 'name' | 'due';
  readonly text: string;
}

/** A letter, with line breaks, ready to be sent but for what stands in square brackets. */
export function letterOf(
  words: Words,
  { kind, policy, version, clauses, time }: LetterFacts,
): readonly (string | Slot)[] {
  const places = clauses
    .map(
      ({ heading, address }) => `${words.text('substance.quoted', { text: heading })}\n${address}`,
    )
    .join('\n');
  const which = words.text('request.clauses', { count: clauses.length, policy, version });
  return [
    `${words.text('request.opening')}\n\n${words.text(`right-demand.${kind}`)}\n\n${which}\n${places}\n\n${words.text('request.product')}`,
    { slot: 'product', text: words.text('request.product-hint') },
    `\n${words.text('request.period')}`,
    { slot: 'period', text: words.text('request.period-hint') },
    `\n${words.text('request.about')}`,
    { slot: 'name', text: words.text('request.about-hint') },
    ...(time
      ? [`\n\n${words.text('request.time', time)}`, { slot: 'due', text: '' } as const]
      : []),
    `\n\n${words.text('request.closing')}`,
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
