import type { Review, ReviewedVersion } from '../../src/review/review.ts';

/** A change that changes nothing. */
export const NOTHING: Review = {
  versions: [],
  services: [],
  gone: [],
  others: [],
  problems: [],
};

export const VERSION: ReviewedVersion = {
  file: 'acme/privacy/2027-03-01.mdx',
  title: 'Privacy Policy',
  name: '1 March 2027',
  isNew: true,
  isDraft: false,
  significance: 'major',
  summary: 'We keep your data longer.',
  addresses: ['https://example.com/acme/privacy/2027-03-01/'],
  before: 'the version of 1 January 2020',
  extent: ['1 clause changed.'],
  substance: ['Length of time: “30 days” became “180 days”; longer by 150 days'],
  clauses: [
    {
      heading: '2 How long',
      became: 'changed',
      blocks: [
        {
          remark: '',
          words: [
            { op: 'same', text: 'We keep it for ' },
            { op: 'removed', text: '30' },
            { op: 'added', text: '180' },
            { op: 'same', text: ' days.' },
          ],
        },
      ],
    },
  ],
};

/** The same words wherever somebody else’s words stand. */
export function saying(words: string): Review {
  const piece = (op: 'same' | 'removed' | 'added') => ({ op, text: words });
  return {
    versions: [
      {
        ...VERSION,
        file: words,
        title: words,
        name: words,
        significance: words,
        summary: words,
        addresses: [words],
        before: words,
        extent: [words],
        substance: [words],
        clauses: [
          {
            heading: words,
            became: words,
            blocks: [{ remark: words, words: [piece('same'), piece('removed'), piece('added')] }],
          },
        ],
      },
    ],
    services: [{ file: words, changes: [words] }],
    gone: [words],
    others: [words],
    problems: [
      { file: words, line: 1, column: 1, rule: words, what: words, mend: words, severity: 'error' },
    ],
  };
}
