import { describe, expect, test } from 'vitest';
import { attempt, bodyOf, imported, lossesOf } from './imported.ts';

const rulesOf = ({ doubts, faults }: Awaited<ReturnType<typeof imported>>) =>
  [...doubts, ...faults].map(({ rule }) => rule);

describe('tags within a line of Markdown are the marks that they are:', () => {
  test.each([
    ['We <b>never</b> sell.', 'We **never** sell.'],
    ['We <em>ask <strong>you</strong></em> first.', 'We _ask **you**_ first.'],
    [
      'Read <a href="https://bells.example/a?b=1&amp;c=2">this</a>.',
      'Read [this](https://bells.example/a?b=1&c=2).',
    ],
    ['We <s>may</s> never.', 'We ~~may~~ never.'],
    ['A <b>tag that stays open.', 'A tag that stays open.'],
    ['A <u>line</u> <span class="x">below</span>.', 'A line below.'],
  ])('%s', async (line, expected) => {
    const draft = await imported('a.md', `# Terms\n\n## Data\n\n${line}\n`);
    expect(bodyOf(draft)).toBe(`## Data {#data}\n\n${expected}`);
    expect(rulesOf(draft)).toEqual([]);
  });

  test('a picture leaves its description, and is told', async () => {
    const draft = await imported(
      'a.md',
      '# Terms\n\n## Data\n\nSee <img src="a.png" alt="our seal"> here.\n',
    );
    expect(bodyOf(draft)).toContain('See our seal here.');
    expect(rulesOf(draft)).toEqual(['dropped-image']);
  });
});

describe('words that are struck out, by Markdown or by tags,', () => {
  const LINES =
    'We ~~never~~ ask. We <del>may</del> keep it. We <s>shall</s> <strike>do</strike> act.';
  const text = `# Terms\n\n## Data\n\n${LINES}\n`;

  test('stay struck where nothing is said', async () => {
    const draft = await imported('a.md', text);
    expect(bodyOf(draft)).toContain(
      'We ~~never~~ ask. We ~~may~~ keep it. We ~~shall~~ ~~do~~ act.',
    );
    expect(rulesOf(draft)).toEqual([]);
  });

  test('are left out and quoted with --struck drop', async () => {
    const draft = await imported('a.md', text, { struck: 'drop' });
    expect(bodyOf(draft)).toBe('## Data {#data}\n\nWe ask. We keep it. We act.');
    expect(rulesOf(draft)).toEqual(['struck-words']);
    expect(draft.doubts[0]?.what).toContain('“never”, “may”, “shall do”');
  });

  test('stop the import with --struck refuse', async () => {
    expect(await attempt('a.md', text, { struck: 'refuse' })).toMatchObject({
      rule: 'tracked-changes',
      what: expect.stringContaining('never … may … shall'),
    });
  });

  test.each([
    'We <del>may</del><ins>never</ins> sell.',
    'We <del datetime="2027-01-01">may</del> sell.',
  ])('%s is a change that nobody accepted', async (line) => {
    expect(await attempt('a.md', `# Terms\n\n${line}\n`)).toMatchObject({
      rule: 'tracked-changes',
    });
  });
});

test('sections in a list, each with a heading first, are sections', async () => {
  const draft = await imported(
    'a.md',
    '# Terms\n\n* Data\n  ----\n\n  We keep it.\n\n* Rights\n  ------\n\n  You may object.\n',
  );
  expect(bodyOf(draft)).toBe(
    '## Data {#data}\n\nWe keep it.\n\n## Rights {#rights}\n\nYou may object.',
  );
  expect(rulesOf(draft)).toEqual([]);
});

test('a heading that cannot be one in the draft is told, and so is a link to it or to the title', async () => {
  const draft = await imported(
    'a.md',
    '# Terms\n\n## Data\n\n- We keep:\n\n  ### Names\n\n  all of them\n\nBack to [names](#names), to the [title](#terms).\n',
  );
  expect(rulesOf(draft).sort()).toEqual(['lost-link', 'lost-link', 'unmarked-heading']);
  expect(draft.faults).toEqual([]);
});

test('what a footnote loses is told as well', async () => {
  const draft = await imported(
    'a.md',
    '# Terms\n\n## Data\n\nWe keep it.[^1]\n\n[^1]: See [there](/there).\n',
  );
  expect(rulesOf(draft)).toEqual(['lost-link']);
});

test('the second reading is that of another parser: a row of cells is compared column by column', async () => {
  const draft = await imported(
    'a.md',
    '# Terms\n\n## Data\n\n| A | B |\n|---|---|\n| x | [y](https://b.example) |\n',
  );
  expect(draft.verification.compared).toEqual({ heading: 2, link: 1, cell: 4, raised: 0 });
});

test('a link without words is told, unless words beside it lead there too', async () => {
  const line = (link: string) => `# Terms\n\n## Data\n\nAsk us here: ${link}\n`;
  const icon = await imported('a.md', line('[](https://bells.example/ask) now.'));
  expect(icon.doubts.map(({ what }) => what)).toEqual([
    'A link without words is left out; it leads to `https://bells.example/ask`.',
  ]);
  const both = '[](https://bells.example/ask)[our form](https://bells.example/ask).';
  expect(rulesOf(await imported('a.md', line(both)))).toEqual([]);
});

describe('boxes to tick stay signs:', () => {
  test.each([
    ['- [ ] by post\n- [x] by mail', '- ☐ by post\n- ☒ by mail'],
    ['1. [X] agreed', '1. ☒ agreed'],
  ])('%s', async (line, expected) => {
    const draft = await imported('a.md', `# Terms\n\n## Data\n\n${line}\n`);
    expect(bodyOf(draft)).toBe(`## Data {#data}\n\n${expected}`);
    expect([rulesOf(draft), lossesOf(draft)]).toEqual([[], [0, 0, 0]]);
  });
});

test('what only looks like a mark of pandoc stays as it is written', async () => {
  const draft = await imported(
    'a.md',
    '# {#id}\n\n## Data\n\nWe keep data^個人^ and 2^long words^.\n',
  );
  expect(draft.title).toBe('{#id}');
  expect(bodyOf(draft)).toContain('data^個人^ and 2^long words^');
  expect(rulesOf(draft)).toEqual([]);
});
