import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printMap } from '../../../src/site/html/comparison-map.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { printMdx } from '../compared-texts.ts';
import { parseHtml } from '../parsed-html.ts';

const section = fc
  .record({ same: fc.nat(5000), removed: fc.nat(5000), added: fc.nat(5000) })
  .map(({ same, removed, added }, index = 0) => ({
    ...{ id: `a${index}`, name: 'A', level: 2 },
    fate: { kind: 'changed' as const, words: 'changed' },
    words: { all: same + removed + added, removed, added },
  }));

test('however many clauses there are, the map is as wide as the text, and no part of it overlaps another', () => {
  fc.assert(
    fc.property(fc.array(section, { minLength: 2, maxLength: 200 }), (sections) => {
      const svg = printMap(ENGLISH_WORDS, sections);
      const bars = [...svg.matchAll(/class="all" d="M([\d.]+) 0h([\d.]+)/g)].map(
        ([, x, width]) => [Number(x), Number(width)] as const,
      );
      let end = 0;
      for (const [x, width] of bars) {
        expect(x).toBeGreaterThanOrEqual(end - 0.2);
        end = x + width;
      }
      expect(end).toBeLessThanOrEqual(660.2);
    }),
  );
});

test('each clause leads to its place, is as wide as its words, and says how many went and came', () => {
  const { map } = printMdx(
    '## One {#one}\n\nOne two three four five.\n\n## Two {#two}\n\nSix.',
    '## One {#one}\n\nOne two three four.\n\n## Two {#two}\n\nSix.',
  );
  const { errors } = parseHtml(map);
  expect(errors).toEqual([]);
  expect(
    [...map.matchAll(/<a href="#(\w+)" tabindex="-1"><title>([^<]*)/g)].map(([, ...it]) => it),
  ).toEqual([
    ['_opening', 'Title and opening words: 0 removed, 0 added'],
    ['one', 'One: 1 removed, 0 added'],
    ['two', 'Two: 0 removed, 0 added'],
  ]);
});

test('where nothing differs there is no map', () => {
  expect(printMdx('## One {#one}\n\nOne.', '## One {#one}\n\nOne.').map).toBe('');
});
