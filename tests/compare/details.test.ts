import { describe, expect, test } from 'vitest';
import { clauseChanges } from '../../src/compare/clause-changes.ts';
import { isNews } from '../../src/compare/is-news.ts';
import { shownWords } from '../../src/compare/shown-words.ts';
import { compareMarkdown } from './compared-files.ts';

const NOTE = '\n\n[^1]: With your consent.\n';

/** The changed blocks of two texts as a reader sees them marked. */
function marks(from: string, to: string): string[] {
  return compareMarkdown(from, to)
    .blocks.filter(isNews)
    .map((block) =>
      shownWords(block)
        .map(({ op, text, isStruck }) => {
          const shown = isStruck ? `~${text}~` : text;
          return op === 'same' ? shown : op === 'removed' ? `[-${shown}-]` : `{+${shown}+}`;
        })
        .join(''),
    );
}

describe('the mark of a footnote', () => {
  test.each([
    ['that moved', `One.[^1] Two.${NOTE}`, `One. Two.[^1]${NOTE}`, 'One.[-[1]-] Two.{+[1]+}'],
    ['that came', 'One. Two.', `One.[^1] Two.${NOTE}`, 'One.{+[1]+} Two.'],
    ['that went', `One. Two.[^1]${NOTE}`, 'One. Two.', 'One. Two.[-[1]-]'],
    [
      'that refers to another note',
      'One.[^1] Two.[^2]\n\n[^1]: With your consent.\n\n[^2]: By law and by contract.\n',
      'One.[^2] Two.[^1]\n\n[^1]: With your consent.\n\n[^2]: By law and by contract.\n',
      'One.[-[1]-]{+[1]+} Two.[-[2]-]{+[2]+}',
    ],
  ])('%s is marked at its place', (_, from, to, shown) => {
    expect(marks(`## A\n\n${from}`, `## A\n\n${to}`)[0]).toBe(shown);
  });

  test.each([
    ['the words around it changed', `We keep it.[^1]${NOTE}`, `We hold it.[^1]${NOTE}`],
    ['words came behind it', `We keep it.[^1]${NOTE}`, `We keep it.[^1] And more.${NOTE}`],
    ['its note got another number', `It.[^1]${NOTE}`, 'It.[^x]\n\n[^x]: With your consent.\n'],
  ])('stays where %s', (_, from, to) => {
    expect(compareMarkdown(from, to).blocks.flatMap(({ details }) => details)).toEqual([]);
  });
});

describe('words struck out', () => {
  test.each([
    ['We never sell it.', 'We ~~never~~ sell it.', 'We [-never-] sell it.'],
    ['We ~~never~~ sell it.', 'We never sell it.', 'We {+never+} sell it.'],
    ['We ~~never~~ sell it.', 'We ~~never~~ sell it all.', 'We ~never~ sell it{+ all+}.'],
    ['after 30 days', 'after ~~30~~ 90 days', 'after [-30-]{+ 90+} days'],
    ['Up to 10<sup>6</sup> of them', 'Up to 106 of them', 'Up to 10[-6-]{+6+} of them'],
    ['CO2 of it', 'CO<sub>2</sub> of it', 'CO[-2-]{+2+} of it'],
    ['We sell it.', 'We ~~never~~ sell it.', 'We{+ +}{+~never~+} sell it.'],
  ])('%j → %j', (from, to, shown) => {
    expect(marks(from, to)).toEqual([shown]);
  });

  test('are removed and added, since both texts have them, and told', () => {
    const [block] = compareMarkdown('We never sell it.', 'We ~~never~~ sell it.').blocks;
    expect([block?.kind, block?.notes]).toEqual(['changed', ['struck out']]);
    expect(block?.words.slice(1, 3)).toEqual([
      { op: 'removed', text: 'never' },
      { op: 'added', text: 'never' },
    ]);
  });
});

describe('what is printed otherwise changes its clause', () => {
  test.each([
    ['a link that leads elsewhere', '[One](/a) is one.', '[One](/b) is one.'],
    ['a footnote mark', `One.[^1] Two.${NOTE}`, `One. Two.[^1]${NOTE}`],
    ['a list that begins elsewhere', '1. One.\n2. Two.', '2. One.\n3. Two.'],
    ['points for numbers', '1. One.\n2. Two.', '- One.\n- Two.'],
    ['a deeper item', '- One.\n- Two.', '- One.\n  - Two.'],
    ['a box that was ticked', '- [ ] One.', '- [x] One.'],
    ['a box that came', '- One.', '- [ ] One.'],
    ['another picture', '![A map](a.png)', '![A map](b.png)'],
    ['a picture without words', 'One. ![](a.png)', 'One.'],
    ['a picture in a line of its own', 'One.\n\n![](a.png)', 'One.\n\n![](b.png)'],
    ['another text of a picture', '![A map](a.png)', '![A plan](a.png)'],
    ['an item made of a paragraph', 'One is one.', '- One is one.'],
    ['a quotation', 'One is one.', '> One is one.'],
  ])('%s', (_, from, to) => {
    const comparison = compareMarkdown(`## A\n\n${from}\n`, `## A\n\n${to}\n`);
    const [clause] = clauseChanges(comparison, {}).clauses;
    expect(clause?.kind).toBe('changed');
    const told = comparison.blocks.filter(isNews);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ kind, notes }) => kind !== 'same' || notes.length > 0)).toBe(true);
  });

  test('and a heading of another level', () => {
    const [clause] = clauseChanges(
      compareMarkdown('# T\n\n## A', '# T\n\n### A'),
      {},
    ).clauses.slice(-1);
    expect(clause?.kind).toBe('changed');
  });

  test.each([
    ['other quotation marks', '"One"', '“One”'],
    ['other emphasis', '**One**', 'One'],
  ])('but %s do not', (_, from, to) => {
    const comparison = compareMarkdown(`## A\n\n${from}\n`, `## A\n\n${to}\n`);
    expect(clauseChanges(comparison, {}).clauses[0]?.kind).toBe('same');
  });
});
