import { describe, expect, test } from 'vitest';
import { attempt, bodyOf, imported, lossesOf } from './imported.ts';

const rulesOf = ({ doubts, faults }: Awaited<ReturnType<typeof imported>>) =>
  [...doubts, ...faults].map(({ rule }) => rule);

describe('what pandoc writes beside Markdown', () => {
  test('lowers and raises letters, and the lowered ones are told: GitHub would strike them out', async () => {
    const draft = await imported(
      'a.md',
      '# Terms\n\n## Data\n\nH~2~O, CO~2~ and x~i~ on 5 m^2^, `a~2~`, about ~5 to ~7 days at <https://bells.example/a~2~b>.\n',
    );
    expect(bodyOf(draft)).toContain('H₂O, CO₂ and xᵢ on 5 m², `a~2~`, about');
    expect(rulesOf(draft)).toEqual(['raised-letters']);
    expect(draft.doubts[0]?.what).toContain('“~2~” (line 5), “~2~” (line 5), “~i~” (line 5)');
  });

  test('gives clauses the ids of their headings, and links find them', async () => {
    const draft = await imported(
      'a.md',
      '# Terms {#top .unnumbered}\n\n## Your data {#data .x key="a b"}\n\nSee [rights](#your-say).\n\nRights {#your-say}\n------\n\nYou may object.\n\n## Data\n\nMore.\n\n## Bad {#1x}\n\nWords.\n',
    );
    expect(bodyOf(draft)).toBe(
      '## Your data {#data}\n\nSee [rights](#your-say).\n\n## Rights {#your-say}\n\nYou may object.\n\n## Data {#data-2}\n\nMore.\n\n## Bad {#bad}\n\nWords.',
    );
    expect(rulesOf(draft)).toEqual([]);
  });

  test('marks spans, links and parts with classes, of which no word is text', async () => {
    const draft = await imported(
      'a.md',
      '# Terms\n\n## Data\n\n::: {.box lang="en"}\nWe [never [ever]{.smallcaps}]{.underline} sell [it](https://bells.example){target="_blank"}.\n:::\n\n```\n::: kept {#kept}\n```\n',
    );
    expect(bodyOf(draft)).toContain('We never ever sell [it](https://bells.example).');
    expect(bodyOf(draft)).toContain('::: kept {#kept}');
    expect(rulesOf(draft)).toEqual([]);
  });

  test.each([
    ['[not]{.deletion author="A" date="2027-01-01T10:00:00Z"}', 'tracked-changes'],
    ['[]{.paragraph-insertion author="A"}', 'tracked-changes'],
    ['[Why?]{.comment-start id="0" author="A"}it[]{.comment-end id="0"}', 'comments'],
  ])('%s is still under review', async (words, rule) => {
    expect(await attempt('a.md', `# Terms\n\n## Data\n\nWe do ${words} sell.\n`)).toMatchObject({
      rule,
    });
  });
});

test('a drawn table whose cells reach over others is told to have lost them', async () => {
  const table = '+-----+----+\n| a        |\n+=====+====+\n| 1   | 2  |\n+-----+----+';
  const draft = await imported('a.md', `# Terms\n\n## Data\n\n${table}\n`);
  expect(rulesOf(draft)).toContain('broken-table');
  expect(draft.doubts.map(({ what }) => what).join()).toContain('drawn with dashes');
});

describe('what pandoc draws', () => {
  const drawn = async (text: string) => {
    const draft = await imported('a.md', `# Terms\n\n## Data\n\n${text}\n\nLast words.\n`);
    const body = bodyOf(draft).replace('## Data {#data}\n\n', '').replace('\n\nLast words.', '');
    return { body, rules: rulesOf(draft), losses: lossesOf(draft), lines: draft.doubts };
  };
  const right = (body: string) => ({ body, rules: [], losses: [0, 0, 0] });

  test.each([
    ['with a head', 'Name   Days\n-----  ----\nk_id     30\na b      4'],
    [
      'with borders',
      '+------+------+\n| Name | Days |\n+======+======+\n| k_id | 30   |\n+------+------+\n| a b  | 4    |\n+------+------+',
    ],
    [
      'in several lines',
      '-----------\nName   Days\n-----  ----\nk_id     30\n\na        4\nb\n-----------',
    ],
  ])('a table %s is one', async (_, table) => {
    const rows = '| Name | Days |\n| --- | --- |\n| k_id | 30 |\n| a b | 4 |';
    expect(await drawn(table)).toMatchObject(right(rows));
  });

  test('a table without a head takes its first row for one, as those of web pages do', async () => {
    const { body, rules } = await drawn('-----  ----\nk_id     30\n-----  ----');
    expect([body, rules]).toEqual(['| k_id | 30 |\n| --- | --- |', []]);
  });

  test('a list in a cell is told to stand in one line', async () => {
    const { body, rules } = await drawn(
      '+-----+-----+\n| A   | B   |\n+=====+=====+\n| - a | x   |\n| - b |     |\n+-----+-----+',
    );
    expect(body).toContain('| - a - b | x |');
    expect(rules).toEqual(['joined-lines']);
  });

  test.each([
    [
      'letters',
      'a. one\nb. two\n   i. in\n   ii. side',
      '- a. one\n- b. two\n  - i. in\n  - ii. side',
    ],
    ['brackets', '(1) one\n    goes on\n(2) two', '- (1) one goes on\n- (2) two'],
    ['loose items', 'a.  one\n\n    more\n\nb.  two', '- a. one\n\n  more\n- b. two'],
    ['numbers of its own', '#. one\n#. two', '1. one\n2. two'],
    ['examples', '(@) one\n(@x) two\n\nSee (@x).', '- (1) one\n- (2) two\n\nSee (2).'],
    [
      'two rows',
      '(a) one\n(b) two\n\nA. One\nB. Two',
      '- (a) one\n- (b) two\n\n+ A. One\n+ B. Two',
    ],
  ])('items counted by %s stay items', async (_, text, expected) => {
    expect(await drawn(text)).toMatchObject(right(expected));
  });

  test.each([
    ['one mark', 'a. Smith and\nothers', 'a. Smith and others'],
    ['no row', 'See\n(a) one and\n(d) four', 'See (a) one and (d) four'],
    ['paragraphs', '(a) One.\n\n(b) Two.', '(a) One.\n\n(b) Two.'],
    ['lines that break', 'For:  \na) one  \nb) two', 'For:\\\na) one\\\nb) two'],
    ['emphasis over lines', '_Law:\n(a) one\n(b) two_', '_Law: (a) one (b) two_'],
  ])('%s: the text stays as it is', async (_, text, expected) => {
    expect((await drawn(text)).body).toBe(expected);
  });

  test('a term and what it means stand below each other', async () => {
    const text =
      'Seller\n:   Who sells.\n\n    And delivers.\n:   Who lends.\n\nBuyer\n\n~   Who buys.';
    const { body, rules, losses } = await drawn(text);
    expect(body).toBe('Seller\\\nWho sells.\n\nAnd delivers.\\\nWho lends.\n\nBuyer\n\nWho buys.');
    expect([rules, losses]).toEqual([[], [0, 0, 0]]);
  });

  test('the lines of an address stay lines', async () => {
    expect(await drawn('| Acme\n| Long Road 3,\n  second floor\n| Bonn')).toMatchObject(
      right('Acme\\\nLong Road 3, second floor\\\nBonn'),
    );
  });

  test('a note within the text is a footnote, and every line after it keeps its number', async () => {
    const text =
      'We sell.^[Not *yours*,\nsee [it](https://bells.example).] Never.\n\n[gone](#gone) and `^[a]` and x^[1].';
    const { body, rules, lines, losses } = await drawn(text);
    expect(body).toContain('We sell.[^1] Never.');
    expect(body).toContain('[^1]: Not _yours_, see [it](https://bells.example).');
    expect(body).toContain('`^[a]` and x^\\[1]');
    expect([rules, losses, lines[0]?.line]).toEqual([['lost-link'], [0, 0, 0], 8]);
  });

  test('HTML between fences is HTML', async () => {
    expect(await drawn('One.\n\n```{=html}\n<!-- -->\n```\n\nTwo.')).toMatchObject(
      right('One.\n\nTwo.'),
    );
  });
});
