import { stringify } from 'yaml';

/** What stands in the front matter of a version that is written by a program. */
export interface WrittenFacts {
  readonly title: string;
  readonly effective: string;
  /** What else is known of its dates. */
  readonly notBefore?: string | undefined;
  readonly published?: string | undefined;
  readonly isDraft: boolean;
  /** Null where the author has still to write it; `unknown` where nobody can know. */
  readonly significance: string | null;
  readonly summary: string | null;
  readonly reconsent: boolean;
  readonly wording: 'official' | 'restated';
  readonly sources: readonly {
    readonly title: string;
    readonly url?: string | undefined;
    readonly captured: string;
  }[];
  readonly moved: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
  /** Of a notice, what stands under these keys of the version before. */
  readonly notice?: Readonly<Record<'sumsUp' | 'consents', readonly object[]>>;
  /** Whether another version precedes it, of which it has to say what changed. */
  readonly isLater: boolean;
}

/** A version’s file: its front matter, explained where it is a draft, then its text. */
export function versionText(facts: WrittenFacts, body: string): string {
  const comment = (words: string) => (facts.isDraft ? [`# ${words}`] : []);
  const { moved, removed, sources } = facts;
  const { sumsUp = [], consents = [] } = facts.notice ?? {};
  const lines = [
    '---',
    ...comment('The title as the document prints it.'),
    ...yaml({ title: facts.title }),
    ...comment('From when it applies; the file is named after it.'),
    `effective: ${facts.effective === 'unknown' ? 'unknown' : JSON.stringify(facts.effective)}`,
    ...dates(facts),
    ...comment('A draft is not published. Delete the next line when the text is ready.'),
    ...(facts.isDraft ? ['draft: true'] : []),
    ...(facts.isLater ? changeLines(facts, comment) : []),
    ...comment(
      'official: the organisation’s own words; restated: other words with the same facts.',
    ),
    `wording: ${facts.wording}`,
    ...(sources.length > 0
      ? [...comment('Where the text comes from.'), ...yaml({ sources })]
      : NO_SOURCES.flatMap(comment)),
    ...(Object.keys(moved).length > 0
      ? [...comment('Clauses that go on under another id: old-id: new-id.'), ...yaml({ moved })]
      : []),
    ...(removed.length > 0
      ? [...comment('Clauses of the version before that are gone.'), ...yaml({ removed })]
      : []),
    ...(sumsUp.length > 0
      ? [
          ...comment('Which clauses it sums up, in the words in which they were read.'),
          ...yaml({ sumsUp }),
        ]
      : []),
    ...(consents.length > 0
      ? [...comment('The clauses to which people say yes or no.'), ...yaml({ consents })]
      : []),
    '---',
  ];
  return `${lines.join('\n')}\n\n${body.replace(/^\s*\n/, '')}`;
}

const NO_SOURCES = [
  'Where readers can find the text, too, if anywhere on the web:',
  'sources:',
  '  - title: Website of the company',
  '    url: "https://www.example.com/privacy"',
  '    captured: unknown',
];

function dates({ notBefore, published }: WrittenFacts): string[] {
  return Object.entries({ notBefore, published }).flatMap(([key, date]) =>
    date === undefined ? [] : [`${key}: ${JSON.stringify(date)}`],
  );
}

function changeLines(facts: WrittenFacts, comment: (words: string) => string[]): string[] {
  const { significance, summary } = facts;
  return [
    ...comment(
      'How much changes: major (rights, recipients, purposes), minor (details), editorial (wording).',
    ),
    significance === null ? '# significance: minor' : `significance: ${significance}`,
    ...comment('What changes, in a few plain sentences for the people concerned.'),
    ...(summary === null ? ['# summary: |', '#   Your data may now be …'] : yaml({ summary })),
    ...comment('Must people be asked for their consent again?'),
    ...(facts.reconsent ? ['reconsent: true'] : comment('reconsent: true')),
  ];
}

/** Keys and values as YAML that no reader takes for a number or a date. */
function yaml(value: object): string[] {
  return (
    stringify(value, {
      lineWidth: 0,
      defaultKeyType: 'PLAIN',
      defaultStringType: 'PLAIN',
      version: '1.1',
    })
      // YAML takes a month for words; whoever edits the file next could take it for a number.
      .replace(/^(\s*(?:- )?\w+: )(\d{4}(?:-\d{2}){0,2})$/gm, '$1"$2"')
      .trimEnd()
      .split('\n')
  );
}
