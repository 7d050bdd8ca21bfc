import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { countWords } from '../../src/compare/count-words.ts';
import { compareMarkdown, marked, news, textOfMarkdown } from './compared-files.ts';
import { expectExact } from './exact.ts';

/** A version whose headings have these ids, in this order. */
function version(markdown: string, moved: Readonly<Record<string, string>> = {}) {
  return { ...textOfMarkdown(markdown), hasLastingIds: true, moved };
}

const LONG = 'We keep the number of your passport until you have left the country again.';
const OTHER = 'Carriers see your address, and banks the number of your card, but no more.';

describe('blocks that moved', () => {
  test('the shorter ones are said to, not those they passed', () => {
    const { blocks } = compareMarkdown(
      `${LONG}\n\n${OTHER}\n\nA short one.`,
      `A short one.\n\n${LONG}\n\n${OTHER}`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['moved', 'same', 'same']);
  });

  test('are found where they were edited', () => {
    expect(
      news(
        compareMarkdown(
          `${OTHER}\n\n## A\n\n${LONG}`,
          `${LONG.replace('left', 'quit')}\n\n${OTHER}\n\n## A`,
        ),
      ),
    ).toEqual([
      'moved: We keep the number of your passport until you have [-left-]{+quit+} the country again.',
    ]);
  });

  test('and are too short to be told apart are removed and added', () => {
    const { counts } = compareMarkdown(`Yes.\n\n${LONG}`, `${LONG}\n\nYes.`);
    expect(counts).toMatchObject({ added: 0, removed: 0, moved: 1 });
    const elsewhere = compareMarkdown(
      `## A\n\nYes.\n\n## B\n\n${LONG}`,
      `## A\n\n## B\n\n${LONG}\n\nYes.`,
    );
    expect(elsewhere.counts).toMatchObject({ added: 1, removed: 1, moved: 0 });
  });

  test('of several equal ones, the one of the same clause is the one that moved', () => {
    const [alpha, gamma] = [`## Alpha\n\n${LONG}\n\nOne.`, `## Gamma\n\n${LONG}\n\nThree.`];
    const beta = `## Beta\n\n${OTHER.repeat(9)}`;
    const comparison = compareTexts(
      version([alpha, gamma, beta].join('\n\n')),
      version([beta, gamma, alpha].join('\n\n')),
    );
    expect(comparison.counts).toEqual({ same: 2, moved: 6, added: 0, removed: 0, changed: 0 });
    for (const { from, to } of comparison.blocks) expect(from?.clause).toBe(to?.clause);
  });
});

describe('headings', () => {
  test('of one id are one, whatever they say', () => {
    const to = version('## Rights');
    const [clause] = to.document.clauses;
    if (!clause) throw new Error('No clause');
    const renamed = { ...clause, heading: [{ kind: 'text' as const, text: 'What you can ask' }] };
    const comparison = compareTexts(to, {
      ...to,
      document: { ...to.document, clauses: [renamed] },
    });
    expect(news(comparison)).toEqual(['changed: [-Rights-]{+What you can ask+}']);
  });

  test('of an id that went on under another are one', () => {
    const comparison = compareTexts(
      version('## Rights'),
      version('## Options', { rights: 'options' }),
    );
    expect(news(comparison)).toEqual(['changed: [-Rights-]{+Options+} | clause id']);
  });

  test('with the names of JavaScript’s own properties are as good as any', () => {
    const [from, to] = [version('## Constructor\n\n## To string'), version('## Constructor')];
    expect(compareTexts(from, to).counts).toMatchObject({ same: 1, removed: 1 });
  });
});

describe('rows', () => {
  test('of one column are told by all of their words', () => {
    const table = (cell: string) => `| H |\n| - |\n| ${cell} |`;
    const comparison = compareMarkdown(table('Denmark'), table('Denmarl'));
    expect(news(comparison)).toEqual(['removed: [-Denmark-]', 'added: {+Denmarl+}']);
  });

  test('are known by their first cell', () => {
    const table = (rows: string[]) => ['| A | B |', '| - | - |', ...rows].join('\n');
    const from = table(['| x | one two |', '| y | three four |']);
    const to = table(['| x | five six |', '| z | seven |', '| y | eight nine |']);
    expect(news(compareMarkdown(from, to))).toEqual([
      'changed: x\t[-one two-]{+five six+}',
      'added: {+z\tseven+}',
      'changed: y\t[-three four-]{+eight nine+}',
    ]);
  });
});

describe('blocks run together or parted', () => {
  /** The words of each whole. */
  const wholes = (from: string, to: string) => {
    const comparison = compareMarkdown(from, to);
    expectExact(comparison);
    return comparison.blocks.flatMap(({ whole }) => (whole ? [marked({ words: whole })] : []));
  };

  test('may be of a word or two, as items are', () => {
    const facts = 'We keep the following facts:\n\n- name\n- address\n- number of your card';
    expect(wholes(facts, facts.replace(/\n+- /g, ' '))).toEqual([
      'We keep the following facts:[-\n-]{+ +}name[-\n-]{+ +}address[-\n-]{+ +}number of your card',
    ]);
  });

  test('are not, where few words stand in both by chance', () => {
    expect(wholes(`${LONG}\n\nYour passport.`, `${LONG} Your passport.`)).toEqual([]);
    expect(wholes(`${LONG}\n\n${OTHER}`, LONG)).toEqual([]);
  });

  test('explain a word of the whole once', () => {
    expect(wholes(`${LONG}\n\n${LONG}`, `${LONG} ${LONG}`)).toHaveLength(1);
    expect(wholes(`${OTHER}\n\n${LONG}\n\n${LONG}`, `${OTHER} ${LONG}`)).toHaveLength(1);
    const { blocks } = compareMarkdown(`${OTHER}\n\n${LONG}\n\n${LONG}`, `${OTHER} ${LONG}`);
    expect(blocks.filter(({ partOf }) => partOf !== null)).toHaveLength(1);
  });

  test('may stand behind a block that moved', () => {
    const end = 'And this stands at the end of the text, as it always did, before and after.';
    const from = `## One\n\n${LONG}\n\n${OTHER}\n\n${end}`;
    const moved = `${end}\n\n## One\n\n${LONG} ${OTHER}`;
    expect(wholes(from, moved)).toHaveLength(1);
    expect(wholes(moved, from)).toHaveLength(1);
  });
});

describe('words are counted', () => {
  test.each([
    ['We keep it.', 'We keep that.', { from: 3, to: 3, same: 2 }],
    ['三年間', '五年間', { from: 3, to: 3, same: 2 }],
    ['prote\u0301ge', 'protége', { from: 1, to: 1, same: 1 }],
    ['', 'One two', { from: 0, to: 2, same: 0 }],
  ])('%j → %j', (from, to, counts) => {
    expect(countWords(compareMarkdown(from, to))).toEqual(counts);
  });
});
