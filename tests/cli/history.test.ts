import { describe, expect, test } from 'vitest';
import { contentWith, FAULTY, policy } from './run-policy.ts';

const LATER = [
  '---',
  'title: Privacy Policy',
  'effective: "2021-05"',
  'wording: official',
  'significance: minor',
  'summary: We keep less.',
  '---',
  '',
  'We keep it safe.',
  '',
  '## Data we keep {#data-we-keep}',
  '',
  'We keep nothing.',
  '',
].join('\n');

const content = () => contentWith({ 'acme/privacy/2021-05.mdx': LATER });
const history = (...argv: string[]) => policy(['history', ...argv, '--content', content()]);

describe('policy history --phrase', () => {
  test('tells in which versions and clauses of every policy a phrase stands', async () => {
    expect(await history('--phrase', '“We Keep”')).toEqual({
      exit: 0,
      errors: '',
      out: [
        'acme/privacy: since 2020-01-01, to this day',
        '    2020-01-01: data-we-keep',
        '    2021-05: before the first clause, data-we-keep',
        '',
      ].join('\n'),
    });
  });

  test('tells when it went', async () => {
    const { out } = await history('--phrase', 'your name', 'acme/privacy');
    expect(out).toBe(
      'acme/privacy: since 2020-01-01, last in 2020-01-01\n    2020-01-01: data-we-keep\n',
    );
  });

  test('says so where no version has it', async () => {
    expect(await history('--phrase', 'Safe Harbor')).toEqual({
      exit: 0,
      errors: '',
      out: 'No version has “Safe Harbor”.\n',
    });
  });

  test('--json tells the same to machines', async () => {
    const { exit, out } = await history('--phrase', 'your name', '--json');
    expect([exit, JSON.parse(out)]).toEqual([
      0,
      {
        phrase: 'your name',
        policies: [
          {
            policy: 'acme/privacy',
            first: '2020-01-01',
            last: '2020-01-01',
            isStillThere: false,
            versions: [{ version: '2020-01-01', status: 'superseded', clauses: ['data-we-keep'] }],
          },
        ],
      },
    ]);
    expect(JSON.parse((await history('--phrase', 'nowhere', '--json')).out).policies).toEqual([]);
  });

  test.each([
    [[], 'Say which words: --phrase "Safe Harbor"'],
    [['--phrase', ' '], 'Say which words: --phrase "Safe Harbor"'],
    [['--phrase', '“§”'], 'There is no word in “§”. Say which words: --phrase "Safe Harbor"'],
    [['--phrase', 'x', 'a/b', 'c/d'], 'Name one policy, or none for all of them.'],
    [
      ['--phrase', 'x', 'acme/privcy'],
      'There is no policy acme/privcy. Did you mean `acme/privacy`?',
    ],
  ])('%j is answered with a sentence', async (argv, sentence) => {
    const { exit, out, errors } = await history(...argv);
    expect([exit, out, errors.split('\n')[0]]).toEqual([2, '', sentence]);
  });

  test('tells the problems instead while the content has errors', async () => {
    const folder = contentWith({ 'acme/privacy/2020-01-01.mdx': FAULTY });
    const { exit, errors } = await policy(['history', '--phrase', 'x', '--content', folder]);
    expect(exit).toBe(1);
    expect(errors).toContain('(heading-without-id)');
  });
});

test('since when the policies of a whole archive say a word', async () => {
  const content = 'tests/fixtures/valid';
  const { exit, out } = await policy(['history', '--phrase', 'baggage', '--content', content]);
  expect([exit, out]).toEqual([
    0,
    'harbour/terms: since 2019-09, to this day\n    2019-09: concessions, baggage\n    2021-03-01: before the first clause, baggage\n    2021-03-01.2: before the first clause, baggage\n',
  ]);
});
