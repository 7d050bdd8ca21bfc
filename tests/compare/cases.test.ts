import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparisonReport } from '../../src/cli/comparison-report.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { CASES, compareCase, compareMarkdown, marked, news } from './compared-files.ts';
import { expectExact } from './exact.ts';

// Seen in real revisions of policies, retold in words of our own. `vitest -u` rewrites expected.txt:
// read it with a lawyer’s eye before it is committed.
describe.each(readdirSync(CASES))('of the hard case %s', (name) => {
  test('the report is the expected one', async () => {
    const report = comparisonReport(compareCase(name), false);
    await expect(report).toMatchFileSnapshot(join(CASES, name, 'expected.txt'));
  });

  test('the comparison is exact', () => {
    expectExact(compareCase(name));
  });
});

/** The text of each block of a kind. */
function texts({ blocks }: Comparison, of: string): string[] {
  return blocks.flatMap(({ kind, from, to }) => (kind === of ? [(to ?? from)?.text ?? ''] : []));
}

/** The words of the wholes: of each block that was split or merged. */
function wholes({ blocks }: Comparison): string[] {
  return blocks.flatMap(({ whole }) => (whole ? [marked({ words: whole })] : []));
}

test('1: a clause that was dropped is not paired with paragraphs added elsewhere', () => {
  const { counts } = compareCase('01-clause-dropped-others-added');
  expect(counts).toEqual({ same: 6, changed: 0, added: 2, removed: 2, moved: 0 });
});

test('2: the new name of the company is one whole phrase, the same in every place', () => {
  const { blocks } = compareCase('02-company-renamed');
  const changes = blocks.flatMap(({ words }) =>
    words.filter(({ op }) => op !== 'same').map(({ text }) => text),
  );
  expect(changes).toHaveLength(8);
  expect(new Set(changes)).toEqual(new Set(['Production S.r.l.', 'US, LLC']));
});

test('3: a list run together into a paragraph is markup: no word was changed', () => {
  const comparison = compareCase('03-list-of-lines-run-together');
  expect(wholes(comparison).map((text) => text.replaceAll('[-\n-]{+ +}', ' '))).toEqual(
    texts(comparison, 'changed'),
  );
  expect(comparison.blocks.filter(({ kind }) => kind === 'removed')).toSatisfy(
    (removed: Comparison['blocks']) => removed.every(({ partOf }) => partOf === 1),
  );
});

describe('4: clauses that were moved', () => {
  const comparison = compareCase('04-clauses-moved');

  test('are moved, heading and text, and nothing is added or removed', () => {
    const { counts } = comparison;
    expect(counts).toEqual({ same: 4, changed: 1, added: 0, removed: 0, moved: 6 });
  });

  test('show what was edited in them', () => {
    expect(news(comparison)).toContain(
      'moved: You may ask what we know about you, have it corrected, and have it erased{+ or handed over+}.',
    );
  });
});

test('5: where a clause was inserted, it alone is news, and the later ones are renumbered', () => {
  const comparison = compareCase('05-renumbered');
  expect(comparison.counts).toEqual({ same: 11, changed: 0, added: 2, removed: 0, moved: 0 });
  expect(news(comparison)).toEqual([
    'added: {+2. Definitions+}',
    'added: {+“Data” means whatever tells something about you.+}',
    'same: [-2.-]{+3.+} Data | renumbered',
    'same: [-2.1-]{+3.1+} Purposes | renumbered',
    'same: [-3.-]{+4.+} Rights | renumbered',
    'same: [-4.-]{+5.+} Contact | renumbered',
  ]);
});

test('6: of paragraphs split and merged, only the words that changed are marked', () => {
  const comparison = compareCase('06-paragraphs-split-and-merged');
  expect(wholes(comparison).map((text) => text.match(/\[-.*?\+\}/gsu))).toEqual([
    ['[- -]{+\n+}', '[-at any time-]{+whenever you like+}'],
    ['[-\n-]{+ +}', '[-once-]{+twice+}'],
  ]);
  const parts = comparison.blocks.filter(({ partOf }) => partOf !== null);
  expect(parts.map(({ kind, partOf }) => [kind, partOf])).toEqual([
    ['added', 1],
    ['removed', 4],
  ]);
});

test('7: a sentence that was rewritten is one replacement', () => {
  const [rewritten] = news(compareCase('07-sentence-rewritten'));
  expect(rewritten).toMatch(
    /^changed: We never sell your data\. \[-The [^[]+-\]\{\+Who[^{]+\+\}\. /,
  );
});

test('8: small changes that decide stand out, each as small as it is', () => {
  const changes = compareCase('08-small-and-decisive').blocks.map((block) =>
    marked(block)
      .match(/(?:\[-.*?-\])?(?:\{\+.*?\+\})?/g)
      ?.filter(Boolean),
  );
  expect(changes.slice(1)).toEqual([
    ['[-may-]{+will+}'],
    ['{+ not+}'],
    ['[- only-]'],
    ['[-30-]{+90+}'],
    ['[-March-]{+May+}'],
    ['[-1,000.50-]{+1,500.50+}'],
  ]);
});

describe('9: of tables', () => {
  const comparison = compareCase('09-tables');
  const all = news(comparison);

  test('a row that was added, moved or changed in one cell is just that', () => {
    expect(all.slice(0, 3)).toEqual([
      'moved: session\tKnows that you are signed in\tuntil you leave',
      'changed: basket\tRemembers what you put into your basket\t[-30-]{+90+} days',
      'added: {+consent\tRemembers what you allowed us to do\t6 months+}',
    ]);
  });

  test('a column that was added is one cell in each row', () => {
    expect(all.slice(3, 7)).toEqual([
      'changed: Recipient{+\tPurpose+}\tCountry',
      'changed: Northern Post{+\tDelivery+}\tSweden',
      'changed: Southern Bank{+\tPayment+}\tSpain',
      'changed: Western Cloud{+\tStorage+}\tIreland',
    ]);
  });

  test('a table that became a list, and a list that became a table, keep their words', () => {
    expect(all.slice(7)).toEqual([
      'removed: [-Right\tArticle-]',
      'changed: To see what we keep about you[-\t-]{+: +}15 | form',
      'changed: To have it corrected where it is wrong[-\t-]{+: +}16 | form',
      'added: {+Place\tUse+}',
      'changed: Modena[-, -]{+\t+}where the instruments are made | form',
      'changed: Sunrise[-, -]{+\t+}where the telephones are answered | form',
    ]);
  });
});

test('10: a term changed in every use is changed in every use, capitals too', () => {
  const { blocks, counts } = compareCase('10-term-changed');
  expect(counts).toEqual({ same: 3, changed: 3, added: 0, removed: 0, moved: 0 });
  const added = blocks.flatMap(({ words }) => words.filter(({ op }) => op === 'added'));
  const text = added.map((word) => word.text).join('|');
  expect(blocks.map(({ notes }) => notes.includes('capitals'))).toContain(true);
  expect(text).toBe('personal data|User|personal data of each User|User|personal data of a User');
});

test('11: links that lead elsewhere are told under their words, and none that leads to itself', () => {
  const { blocks, counts } = compareCase('11-links');
  expect(counts).toEqual({ same: 4, changed: 0, added: 0, removed: 0, moved: 0 });
  expect(blocks.flatMap(({ links }) => links)).toEqual([
    {
      words: 'our cookie policy',
      from: 'https://harbour.example/cookies',
      to: 'https://harbour.example/legal/cookies',
    },
    { words: 'supervisory authority', from: null, to: 'https://authority.example' },
    { words: 'any question', from: 'mailto:old@harbour.example', to: null },
  ]);
});

test('12: quotes, dashes, hyphens, spaces and ligatures are typography, not words', () => {
  const { blocks, counts } = compareCase('12-typography');
  expect(counts).toEqual({ same: 5, changed: 0, added: 0, removed: 0, moved: 0 });
  for (const { notes } of blocks) expect(notes).toEqual(['typography']);
});

test('13: a heading that was reworded stays with its text; its level is no word', () => {
  expect(news(compareCase('13-headings'))).toEqual([
    'changed: Privacy [-Policy-]{+Statement+}',
    'changed: [-Information we collect-]{+What we know about you+}',
    'same: Exceptions | level',
    'changed: [-Contact-]{+How to reach us+} | clause id',
  ]);
});

test('14: of lists, a flattened one has other levels, an item set earlier is moved, one in two is split', () => {
  const comparison = compareCase('14-lists');
  expect(news(comparison).slice(0, 5)).toEqual([
    'same: your name and surname | level',
    'same: your date of birth | level',
    'same: the model and its system | level',
    'same: the language you set | level',
    'moved: To keep our books as the law demands | renumbered',
  ]);
  expect(wholes(comparison)).toEqual([
    'Banks, which see your name and your card[-, and carriers-]{+\nCarriers+}, which see your address',
  ]);
});

test('15: of boilerplate that stood twice, the one that went is marked in its place', () => {
  const { blocks, counts } = compareCase('15-repeated-boilerplate');
  expect(counts).toEqual({ same: 7, changed: 0, added: 0, removed: 1, moved: 0 });
  expect(blocks.findIndex(({ kind }) => kind === 'removed')).toBe(2);
});

test('16: a document rewritten whole is shown whole, first the old text, then the new', () => {
  const { blocks } = compareCase('16-rewritten-whole');
  expect(blocks.map(({ kind }) => kind)).toEqual([
    ...Array(6).fill('removed'),
    ...Array(6).fill('added'),
  ]);
});

test('17: in every script the words that changed are marked, and accents are no change', () => {
  expect(news(compareCase('17-scripts'))).toEqual([
    'changed: 当社は、お客様の氏名と住所を利用目的の達成に必要な範囲で[-三-]{+五+}年間保存します。',
    'changed: 我们[-可能-]{+不+}会与合作伙伴共享您的个人信息。',
    'changed: เราจะเก็บข้อมูลของคุณไว้เป็นเวลา[-สาม-]{+ห้า+}ปี',
    'changed: نحن نحتفظ ببياناتك لمدة [-ثلاثين-]{+تسعين+} يوما بعد إغلاق حسابك.',
    'changed: [-אנו-]{+איננו+} רשאים לשתף את המידע שלך עם שותפים.',
    'changed: Nous [-prote\u0301geons-]{+protégeons+} vos [-donne\u0301es-]{+données+} personnelles pendant [-six-]{+deux+} mois.',
    'changed: Our app 港口 Audio stores キャッシュ for [-30-]{+90+} 日 on each device.',
  ]);
});

test('18: of sixty items that differ in numbers alone, the one that changed is found', () => {
  const { counts } = compareCase('18-one-of-sixty-changed');
  expect(counts).toEqual({ same: 59, changed: 1, added: 0, removed: 0, moved: 0 });
});

describe('19: a version', () => {
  const NONE = { same: 0, changed: 0, added: 0, removed: 0, moved: 0 };

  test('that is empty has no blocks', () => {
    expect(compareMarkdown('', '')).toEqual({ blocks: [], counts: NONE });
    expect(compareCase('19a-empty-then-a-word').counts).toEqual({ ...NONE, added: 1 });
    expect(compareCase('19b-a-word-then-empty').counts).toEqual({ ...NONE, removed: 1 });
  });

  test('that says the same has no news', () => {
    const comparison = compareCase('19c-identical');
    expect([comparison.counts, news(comparison)]).toEqual([{ ...NONE, same: 3 }, []]);
  });
});

test('20: a source note about lost text is no text: its end is no removal', () => {
  expect(news(compareCase('20-lost-and-found'))).toEqual([
    'added: {+We keep your address as well, as long as you are our customer.+}',
  ]);
});

/** The first words on a comparison in a terminal, behind the counts of blocks. */
function said(name: string): string | undefined {
  return comparisonReport(compareCase(name), false).split('\n')[1];
}

test('31: an allowance, a deductible, a level, a deadline and an officer are five changes of words', () => {
  const { counts, blocks } = compareCase('31-quantities-before-lines');
  expect(counts).toEqual({ same: 1, changed: 5, added: 0, removed: 0, moved: 0 });
  expect(blocks.flatMap(({ notes }) => notes)).toEqual([]);
});

test('32: a date in German that moved is a change of words', () => {
  expect(compareCase('32-date-in-german').counts.changed).toBe(1);
  expect(said('32-date-in-german')).toMatch(/1 was removed, and 1 was added/);
});

test('33, 35: marks and numbers that changed are told, though no word differs', () => {
  for (const name of ['33-footnote-mark-moved', '35-list-begins-elsewhere']) {
    expect(said(name)).toBe('Not a word differs.');
    expect(news(compareCase(name)).length).toBeGreaterThan(0);
  }
});

test('34: a word that was struck out is taken away', () => {
  expect(said('34-words-struck-out')).toBe('Of 13 words, 2 were removed, and 1 was added.');
});

test('36: signs that changed are named, and it is not said that not a word differs', () => {
  expect(said('36-currencies-and-signs')).toBe(
    'Signs changed in 4 places: “$” became “£”, “<” became “>”, “%” became “‰”, “+” went.',
  );
});

test('38: quotation marks and dashes are no words', () => {
  expect(said('38-quotes-and-dashes')).toBe('Not a word differs.');
  expect(news(compareCase('38-quotes-and-dashes'))).toHaveLength(1);
});
