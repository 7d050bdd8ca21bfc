import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/policy/register.ts';
import { csvCell, registerFiles, registerJson } from '../../../src/site/files/register-files.ts';
import { registerEntries } from '../../../src/site/files/register-news.ts';
import { registerPage } from '../../../src/site/pages/register-page.ts';
import { REGISTER_SHAPE } from '../../../src/site/schemas/register-shape.ts';
import { shown } from '../phrases.ts';
import { policyView } from '../sample-library.ts';

const COOKIES: Register = {
  name: 'cookies',
  title: 'Cookies',
  entry: { one: 'cookie', other: 'cookies' },
  tables: [{ clause: 'our-cookies', table: 2 }],
  key: 'name',
  columns: [
    { name: 'name', headings: ['Cookie'] },
    { name: 'duration', headings: ['Duration', 'Kept for'] },
  ],
};

const text = (id: string, heading: string, ...rows: string[]) =>
  `## Cookies {#${id}}\n\n| Word | Means |\n| --- | --- |\n| cookie | file |\n\nOurs:\n\n| Cookie | ${heading} |\n| --- | --- |\n${rows.join('\n')}\n`;

function cookies() {
  const { view, policy } = policyView({
    registers: [COOKIES],
    versions: {
      '2020-01-01': {
        text: text('cookies', 'Kept for', '| _ga | 2 years |', '| =old | session |'),
      },
      '2022-01-01': {
        text: text(
          'our-cookies',
          'Duration',
          '| new | 1 day |',
          '| _ga | 400 days |',
          '| x | 2 h |',
        ),
        moved: { cookies: 'our-cookies' },
        summary: 'Shorter.',
      },
      '2023-01-01': {
        text: text(
          'our-cookies',
          'Duration',
          '| new | 1 day |',
          '| _ga | 400 days |',
          '| x | 2 h |',
        ),
        summary: 'Nothing of cookies.',
      },
    },
  });
  return { view, policy, page: registerPage(view, policy, COOKIES) };
}

describe('a register', () => {
  test('tells what each version changed, the clause being called otherwise before', () => {
    expect(cookies().page.steps.map(({ sentence, changes }) => [sentence, ...changes])).toEqual([
      ['Nothing changed.'],
      [
        '2 cookies added, 1 removed, 1 changed.',
        'new: added',
        '_ga: Duration: 400 days instead of 2 years',
        'x: added',
        '=old: removed',
      ],
      ['2 cookies in the first version that is known.'],
    ]);
  });

  test('shows the rows of today, each with the version since which it says so', () => {
    expect(cookies().page.rows.map(({ cells, sources }) => [...cells, sources[1]?.text])).toEqual([
      ['new', '1 day', '1 January 2022'],
      ['_ga', '400 days', '1 January 2022'],
      ['x', '2 h', '1 January 2022'],
    ]);
  });

  test('has the history of each row, of those that are gone too', () => {
    const histories = cookies().page.histories.map(({ name, events }) => [
      name,
      ...events.map((event) => shown(event)),
    ]);
    expect(histories).toContainEqual([
      '_ga',
      'In the [version of 1 January 2020](/acme/privacy/2020-01-01/), the first that is known.',
      'In the [version of 1 January 2022](/acme/privacy/2022-01-01/): Duration: 400 days instead of 2 years.',
    ]);
    expect(histories.at(-1)).toEqual([
      '=old',
      'In the [version of 1 January 2020](/acme/privacy/2020-01-01/), the first that is known.',
      'In the [version of 1 January 2022](/acme/privacy/2022-01-01/): removed.',
    ]);
  });

  test('takes no row for removed where a version has no such table', () => {
    const rows = ['| _ga | 2 years |', '| _gid | 1 day |'];
    const { view, policy } = policyView({
      registers: [COOKIES],
      versions: {
        '2020-01-01': { text: text('our-cookies', 'Duration', ...rows) },
        '2021-01-01': { text: '## Cookies {#our-cookies}\n\nNone.\n', summary: 'x' },
        '2022-01-01': { text: text('our-cookies', 'Duration', rows[0] ?? ''), summary: 'x' },
      },
    });
    const { steps, histories } = registerPage(view, policy, COOKIES);
    expect(steps.map(({ sentence }) => sentence)).toEqual([
      '1 cookie removed.',
      'This version has no such table.',
      '2 cookies in the first version that is known.',
    ]);
    expect(histories.find(({ name }) => name === '_ga')?.events).toHaveLength(1);
  });

  test('is published as CSV and as JSON that its schema describes', () => {
    const { view, policy } = cookies();
    const [csv] = registerFiles(view, policy);
    expect(csv?.path).toBe('/acme/privacy/registers/cookies.csv');
    expect(csv?.body()).toBe(
      'name,duration,clause,since\r\nnew,1 day,our-cookies,2022-01-01\r\n_ga,400 days,our-cookies,2022-01-01\r\nx,2 h,our-cookies,2022-01-01\r\n',
    );
    const json = registerJson(view, policy, COOKIES);
    expect(REGISTER_SHAPE.strict().safeParse(json).error).toBeUndefined();
    expect(json.history.map(({ rows }) => rows)).toEqual([2, 3, 3]);
  });

  test('has a feed of the versions that changed it', () => {
    const { view, policy } = cookies();
    expect(registerEntries(view, policy, COOKIES).map(({ title, url }) => [title, url])).toEqual([
      [
        'Cookies: 2 cookies in the first version that is known.',
        'https://sample.example/acme/privacy/registers/cookies/#_2020-01-01',
      ],
      [
        'Cookies: 2 cookies added, 1 removed, 1 changed.',
        'https://sample.example/acme/privacy/registers/cookies/#_2022-01-01',
      ],
    ]);
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-1', "'-1"],
  ['a,b', '"a,b"'],
  ['say “"”', '"say “""”"'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('in CSV, %j is written %s', (words, cell) => {
  expect(csvCell(words)).toBe(cell);
});
