import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { shownWords } from '../../src/compare/shown-words.ts';
import { compareCase, compareMarkdown, marked, news } from './compared-files.ts';

/** What is marked of each block that changed, one mark after the other. */
function marks({ blocks }: Comparison): (readonly string[])[] {
  return blocks
    .map(
      (block) =>
        marked(block)
          .match(/(?:\[-[^\]]*?-\])?(?:\{\+[^}]*?\+\})?/g)
          ?.filter(Boolean) ?? [],
    )
    .filter(({ length }) => length > 0);
}

const table = (rows: string[]) => ['| A | B | C |', '| - | - | - |', ...rows].join('\n');

describe('a change reaches over none of the words on which a sentence turns:', () => {
  test('numbers, each whole', () => {
    expect(marks(compareCase('22-numbers-whole'))).toEqual([
      [
        '[-30-]{+90+}',
        '[-1,000-]{+10,000+}',
        '[-July-]{+August+}',
        '[-12.5-]{+2.5+}',
        '[-b-]{+f+}',
      ],
    ]);
  });

  test('the end of a sentence', () => {
    expect(marks(compareCase('23-negations'))[0]).toContain('[-lawful-]{+unlawful+}');
  });

  test.each([
    [
      'We do not sell it.',
      'They will not give it.',
      '[-We do-]{+They will+} not [-sell-]{+give+} it.',
    ],
    ['You may ask us.', 'Everybody may tell us.', '[-You-]{+Everybody+} may [-ask-]{+tell+} us.'],
    [
      'Wir dürfen das hier.',
      'Alle dürfen das dort.',
      '[-Wir-]{+Alle+} dürfen das [-hier-]{+dort+}.',
    ],
    ['Erst 30 Tage.', 'Dann 30 Wochen.', '[-Erst-]{+Dann+} 30 [-Tage-]{+Wochen+}.'],
    ['It costs 1 000 €.', 'It costs 15 000 €.', 'It costs [-1 000-]{+15 000+} €.'],
  ])('%j → %j', (from, to, expected) => {
    const ends = 'This stands before, as it did.';
    const [block] = compareMarkdown(`${ends} ${from} ${ends}`, `${ends} ${to} ${ends}`).blocks;
    expect(marked(block as Comparison['blocks'][number])).toBe(`${ends} ${expected} ${ends}`);
  });
});

describe('blocks are one', () => {
  test.each([
    ['25-definitions-resorted', { moved: 1, added: 0, removed: 0, changed: 0 }],
    ['26-list-shuffled', { added: 0, removed: 0 }],
    ['29-moves-beside-an-edit', { moved: 2, added: 0, removed: 0 }],
    ['30-boilerplate-edited', { changed: 2, added: 0, removed: 0, moved: 0 }],
    ['31-boilerplate-gone', { removed: 3, added: 0, changed: 0, moved: 0 }],
    ['32-rows-named-by-another-column', { changed: 1, added: 1, removed: 1, moved: 0 }],
    ['34-date-on-a-short-line', { changed: 2, added: 0, removed: 0 }],
    ['36-headings-in-capitals', { changed: 2, added: 0, removed: 0 }],
    ['38-dates-on-short-lines', { changed: 5, added: 0, removed: 0 }],
    ['39-rows-counted', { changed: 2, added: 1, removed: 1 }],
    ['40-rows-of-one-kind', { changed: 2, added: 2, removed: 2 }],
  ])('in %s', (name, counts) => {
    expect(compareCase(name).counts).toMatchObject(counts);
  });

  test.each([
    ['- a thing;\n- another one; and\n- a third.', '- another one;\n- a third; and\n- a thing.'],
    ['- Daten;\n- Namen und\n- Adressen.', '- Adressen;\n- Daten und\n- Namen.'],
    ['- nomi;\n- indirizzi; e\n- numeri.', '- numeri;\n- nomi; e\n- indirizzi.'],
    ['## Your Choices\n\nOne.', '## YOUR CHOICES\n\nOne.'],
    ['## Политика\n\nOne.', '## ПОЛИТИКА\n\nOne.'],
  ])('though capitals, a last mark or an “and” differ: %j', (from, to) => {
    expect(compareMarkdown(from, to).counts).toMatchObject({ added: 0, removed: 0 });
  });

  test('but one with no word but a date is not one with a sentence', () => {
    const { counts } = compareMarkdown('3 May 2020\n\nA b c.', 'We write to you.\n\nA b c.');
    expect(counts).toMatchObject({ added: 1, removed: 1, same: 1 });
  });
});

describe('letters that look alike', () => {
  test('are marked as such, and are no other words', () => {
    const { blocks, counts } = compareCase('33-look-alike-letters');
    expect(counts).toMatchObject({ same: 2, changed: 0 });
    expect(blocks[1]?.notes).toEqual(['look-alikes']);
  });

  test('are told though other words of their block changed', () => {
    const [block] = compareMarkdown(
      'Pay at paypal.example today.',
      'Pay at p\u0430ypal.example soon.',
    ).blocks;
    expect(block?.notes).toContain('look-alikes');
  });

  test('are none where quotes, dashes or ligatures differ', () => {
    const [block] = compareMarkdown('"We" - a ﬁrm.', '“We” – a firm.').blocks;
    expect(block?.notes).toEqual(['typography']);
  });
});

describe('a clause that a heading cut in two', () => {
  test('is split: each half is shown in its own place, and no word of it is new', () => {
    const { blocks } = compareCase('27-clause-cut-by-a-heading');
    const shares = blocks.flatMap((block) =>
      block.share ? [marked({ words: shownWords(block) })] : [],
    );
    expect(shares).toEqual([
      'We share your data with processors under contract. We choose them with care.',
      'We transfer data to third countries only where the Commission has found protection adequate, or under standard contractual clauses.',
    ]);
    expect(news({ ...compareCase('27-clause-cut-by-a-heading') })[0]).toBe(
      'changed: Sharing[- and transfer-]',
    );
  });

  test('takes its run-in heading from the text', () => {
    const parts = compareCase('37-headings-run-in').blocks.filter(({ partOf }) => partOf !== null);
    expect(parts.map(({ to }) => to?.text.slice(0, 8))).toEqual(['Access', 'Erasure', 'We share']);
  });

  test('and a list that was pulled out of a sentence, keep every word', () => {
    const { blocks } = compareCase('35-list-pulled-out');
    const [whole] = blocks.flatMap(({ whole }) => (whole ? [marked({ words: whole })] : []));
    expect(whole?.replaceAll('[- -]{+\n+}', ' ')).toBe(blocks[0]?.from?.text);
  });
});

describe('items of a word each', () => {
  const list = 'We share it with:\n\n- carriers\n- banks\n- courts';

  test.each([
    'We share it with: carriers, banks, courts',
    'We share it with carriers banks courts',
  ])('that became a sentence are not struck out: “%s”', (sentence) => {
    for (const [from, to] of [
      [list, sentence],
      [sentence, list],
    ] as const) {
      // What was parted or joined is shown within the whole.
      const blocks = compareMarkdown(from, to).blocks.filter(({ partOf }) => partOf === null);
      const letters = blocks.flatMap((block) =>
        shownWords(block).filter(({ op, text }) => op !== 'same' && /\p{L}/u.test(text)),
      );
      expect(letters).toEqual([]);
    }
  });

  test('of which one went are struck out for that one alone', () => {
    const { blocks } = compareMarkdown(list, 'We share it with: carriers, courts');
    const gone = blocks.flatMap((block) => shownWords(block)).filter(({ op }) => op === 'removed');
    expect(gone.map(({ text }) => text).join(' ')).toContain('banks');
  });
});

describe('rows', () => {
  test('are compared in the columns that both tables have', () => {
    const from = table([
      '| x | A long sentence of which nothing stays | 1 day |',
      '| y | Another, as long as the first | 2 days |',
    ]);
    const to = from.replace(/ \| [^|]+(?= \| (?:C|-|\d))/g, '').replace('y |', 'y and z |');
    expect(compareMarkdown(from, to).counts).toEqual({
      same: 0,
      changed: 3,
      added: 0,
      removed: 0,
      moved: 0,
    });
  });

  test('whose name goes on from another are one', () => {
    const from = table(['| Mail | no | yes |', '| Post | yes | no |']);
    expect(compareMarkdown(from, from.replace('Mail', 'Mail and fax')).counts).toMatchObject({
      changed: 1,
      added: 0,
    });
  });

  test('that went are no part of one beside them that got a cell', () => {
    const rows = (country: string) =>
      ['Amber', 'Front', 'Gale', 'Lithium']
        .map((name) => `| ${name} | support of all of our customers | United States${country} |`)
        .join('\n');
    const from = `| Name | Purpose | Processed in |\n|---|---|---|\n${rows('')}`;
    const to = `| Name | Purpose | Processed in | Seat in |\n|---|---|---|---|\n${rows(' | United States')}`;
    const { counts, blocks } = compareMarkdown(from, to.replace(/\| Front.*\n/, ''));
    expect(counts).toEqual({ same: 0, changed: 4, added: 0, removed: 1, moved: 0 });
    expect(blocks.filter(({ partOf }) => partOf !== null)).toEqual([]);
  });
});
