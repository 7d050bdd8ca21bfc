import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import type { Mark } from '../../src/compare/marked-text.ts';
import { markupChange } from '../../src/compare/markup-change.ts';
import { type TextBlock, textBlocks } from '../../src/compare/text-blocks.ts';
import { compareMarkdown, news, textOfMarkdown } from './compared-files.ts';

/** The notes on the only block of two texts. */
function notesOf(from: string, to: string) {
  return compareMarkdown(from, to).blocks.map(({ notes }) => notes);
}

/** The links of the only block that lead elsewhere. */
function linksOf(from: string, to: string) {
  return compareMarkdown(from, to).blocks.flatMap(({ links }) =>
    links.map((link) => `${link.words}: ${link.from} → ${link.to}`),
  );
}

describe('a note tells', () => {
  test.each([
    [
      'of a new number',
      '(a) you\n\n(b) your name',
      '(a) you\n\n(b) them\n\n(c) your name',
      ['renumbered'],
    ],
    ['of numbers gone', '(a) you\n\n(b) your name', 'you\n\nyour name', ['renumbered']],
    ['of a new link', 'See [us](/a).', 'See [us](/b).', ['link target']],
    ['of bold type', 'See **us**.', 'See us.', ['emphasis']],
    ['of bold type made italic', 'See **us**.', 'See *us*.', ['emphasis']],
    ['of typography', '"You"', '“You”', ['typography']],
    [
      'of a number and typography',
      '(a) them\n\n(b) "you"',
      '(a) them\n\n(b) us\n\n(c) “you”',
      ['renumbered', 'typography'],
    ],
    ['of a heading’s level', '## Rights', '### Rights', ['level']],
    ['of an item’s depth', '- a\n  - some words', '- a\n- some words', ['level']],
    ['that a paragraph became an item', 'Some words', '- Some words', ['form']],
    ['that a paragraph is quoted', 'Some words', '> Some words', ['form']],
    ['that a paragraph became a heading', 'Some words here', '## Some words here', ['form']],
  ])('%s', (_, from, to, notes) => {
    expect(notesOf(from, to).at(-1)).toEqual(notes);
  });

  test.each([
    ['the stop behind bold words is not bold', 'See **us.**', 'See **us**.'],
    ['a title in italics within a bold line', '***us***', '***us***'],
    ['an item has another marker', '- some words', '* some words'],
    [
      'an address is a link to itself',
      'https\\://a.example',
      '[https\\://a.example](https://a.example/)',
    ],
    ['an e-mail address is a link to itself', 'a@b.example', '[a@b.example](mailto:a@b.example)'],
  ])('nothing where %s', (_, from, to) => {
    expect(notesOf(from, to)).toEqual([[]]);
  });
});

describe('a link', () => {
  test('that was added to old words, or taken off them, is told', () => {
    expect(linksOf('Ask us now.', 'Ask [us](/a) now.')).toEqual(['us: null → /a']);
    expect(linksOf('Ask [us](/a) now.', 'Ask us now.')).toEqual(['us: /a → null']);
  });

  test('that covers more words, and leads where it did, is no news', () => {
    expect(linksOf('Read our [policy](/a) now.', 'Read [our policy](/a) now.')).toEqual([]);
  });

  test('that covers more words and leads elsewhere is told once', () => {
    expect(linksOf('Read our [policy](/a) now.', 'Read [our policy](/b) now.')).toEqual([
      'our policy: /a → /b',
    ]);
  });

  test('of which all words were changed is told with its new words', () => {
    expect(linksOf('You may read [this](/a) at once.', 'You may read [that](/b) at once.')).toEqual(
      ['that: /a → /b'],
    );
  });

  test('of words that are gone is none', () => {
    expect(linksOf('We keep your name. See [this](/a).', 'We keep your name.')).toEqual([]);
  });

  test('that follows a clause to its new id leads where it did', () => {
    const version = (target: string, id: string, moved: Record<string, string>) => ({
      ...textOfMarkdown(`See [rights](#${target}).\n\n## Rights of yours`),
      hasLastingIds: true,
      moved,
      id,
    });
    const from = version('rights', 'rights', {});
    const to = version('your-rights', 'your-rights', { rights: 'your-rights' });
    expect(news(compareTexts(from, to))).toEqual([]);
  });

  test('among very many is looked at a few times alone', () => {
    let reads = 0;
    const counted = (mark: Mark): Mark => ({
      ...mark,
      get end() {
        reads += 1;
        return mark.end;
      },
    });
    const many = (target: string): TextBlock => {
      const links = Array.from({ length: 3000 }, (_, at) => `[w${at}](${target}${at})`);
      const [block] = textBlocks(textOfMarkdown(links.join(' ')));
      return { ...(block as TextBlock), marks: (block?.marks ?? []).map(counted) };
    };
    const [from, to] = [many('/a'), many('/b')];
    const { links } = markupChange(from, to, [{ op: 'same', text: from.text }], {});
    expect(links).toHaveLength(3000);
    expect(reads).toBeLessThan(3000 * 40);
  });
});
