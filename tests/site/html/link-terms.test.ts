import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HtmlPlace, printHtml } from '../../../src/site/html/print-html.ts';
import { ENGLISH_WORDS } from '../../english-words.ts';
import { fragmentOf, textOfHtml } from '../parsed-html.ts';
import { documentOf } from '../sample-library.ts';

const PLACE: HtmlPlace = {
  path: (fromRoot) => fromRoot,
  image: (file) => file,
  imageSize: () => null,
  formerIds: new Map(),
  since: new Map(),
  words: ENGLISH_WORDS,
  language: 'en',
};

const html = (source: string, place: Partial<HtmlPlace> = {}) =>
  printHtml(documentOf(source), { ...PLACE, ...place });

const DEFINED = '## Words {#words}\n\n“Personal Data” means what is about you.\n\n';

describe('the use of a defined term', () => {
  test('leads to the definition, once in each clause', () => {
    expect(html(`${DEFINED}## Use {#use}\n\nPersonal Data, and Personal Data again.`)).toBe(
      '<h2 id="words"><a href="#words">Words</a></h2><p><span id="term.personal-data"></span>“Personal Data” means what is about you.</p><h2 id="use"><a href="#use">Use</a></h2><p><a href="#term.personal-data">Personal Data</a>, and Personal Data again.</p>',
    );
  });

  test.each([
    ['in a heading', '## Personal Data {#use}\n\nNothing.'],
    ['in a link', '## Use {#use}\n\n[Personal Data](https://a.example/) is there.'],
    ['in small letters', '## Use {#use}\n\nWe keep personal data.'],
    ['as a part of another word', '## Use {#use}\n\nOur Personal Database.'],
    ['where it is defined', ''],
    ['where it is defined twice', '## Use {#use}\n\nPersonal Data.\n\nPersonal Data means a name.'],
  ])('is no link %s', (_, text) => {
    expect(html(`${DEFINED}${text}`)).not.toContain('href="#term.');
  });

  test('is the longest one that stands there', () => {
    const text = `${DEFINED}“Personal Data Officer” means Ann.\n\n## Use {#use}\n\nAsk the Personal Data Officer.`;
    expect(html(text)).toContain('<a href="#term.personal-data-officer">Personal Data Officer</a>');
  });

  test('leads within the text that stands on another site', () => {
    const text = html(`${DEFINED}## Use {#use}\n\nPersonal Data.`, { idPrefix: 'p-' });
    expect(text).toContain('<span id="p-term.personal-data"></span>');
    expect(text).toContain('<a href="#p-term.personal-data">');
  });

  test('in a lettered list too', () => {
    const text = '## Words {#words}\n\n- (a) “Data” means a.\n- (b) “Site” means our Data.';
    expect(html(text)).toContain('<span class="n">(a)</span><span id="term.data"></span>');
  });
});

test('no word of a text is another one for its links, and every link leads somewhere', () => {
  const piece = fc.constantFrom(
    ...[
      '“Data” means a thing.',
      '**Data** is kept.',
      'Data, Users and Sites.',
      'the *User’s Data*',
    ],
    ...[
      '“User” means you.',
      'the site (“Sites”)',
      '- Data\n- Users',
      '| Data |\n| --- |\n| User |',
    ],
    ...['## Data {#a}', '### User {#b}', 'We say Data means more.'],
  );
  const read = (printed: string) => textOfHtml(fragmentOf(printed), () => false);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.map((each, at) => each.replace(/\{#(\w)\}/, `{#$1${at}}`)).join('\n\n');
      const [linked, plain] = [html(text), html(text, { language: '' })];
      expect(read(linked)).toBe(read(plain));
      for (const [, id = ''] of linked.matchAll(/href="#(term\.[^"]+)"/g))
        expect(linked.split(`id="${id}"`)).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
});
