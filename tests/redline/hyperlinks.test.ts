import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { redline } from '../../src/redline/redline.ts';
import { type Element, elementsIn, parseXml } from './parsed-xml.ts';
import { FACTS, filesOf, textOf } from './sample-redline.ts';

/** Each link of the redline of two texts: its words with what becomes of them, and its address. */
function linksOf(from: string, to: string): [words: string, address: string | undefined][] {
  const files = filesOf(redline(compareTexts(textOf(from), textOf(to)), FACTS));
  const addresses = new Map(
    [...elementsIn(parseXml(files['word/_rels/document.xml.rels'] ?? ''))].map(({ attributes }) => [
      attributes['Id'],
      attributes['TargetMode'] === 'External' ? attributes['Target'] : undefined,
    ]),
  );
  const words = (element: Element): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return child;
        const inner = words(child);
        return child.name === 'w:del'
          ? `[-${inner}-]`
          : child.name === 'w:ins'
            ? `{+${inner}+}`
            : inner;
      })
      .join('');
  return [...elementsIn(parseXml(files['word/document.xml'] ?? ''))]
    .filter(({ name }) => name === 'w:hyperlink')
    .map((link) => [words(link), addresses.get(link.attributes['r:id'])]);
}

describe('a link of the text is one in the Word file:', () => {
  test('to an address, to mail, to a clause of the published version, and to another page', () => {
    const text =
      'See [our site](https://a.example/?a=1&b=2), [mail](mailto:a@a.example), [above](#a) and [terms](/acme/terms/).';
    expect(linksOf(text, text)).toEqual([
      ['our site', 'https://a.example/?a=1&b=2'],
      ['mail', 'mailto:a@a.example'],
      // The later version of the sample is not published.
      ['terms', 'https://acme.example/legal/acme/terms/'],
    ]);
  });

  test('with words that changed, both are in it', () => {
    expect(
      linksOf('See [our old site](https://a.example/).', 'See [our new site](https://a.example/).'),
    ).toEqual([['our [-old-]{+new+} site', 'https://a.example/']]);
  });

  test('that leads elsewhere now, the words go and come again', () => {
    expect(linksOf('See [us](https://a.example/).', 'See [us](https://b.example/).')).toEqual([
      ['[-us-]', 'https://a.example/'],
      ['{+us+}', 'https://b.example/'],
    ]);
  });

  test('that came to old words, only the new ones are in it', () => {
    expect(linksOf('See our site.', 'See [our site](https://b.example/).')).toEqual([
      ['{+our site+}', 'https://b.example/'],
    ]);
  });

  test('to what is no address, none is written: Word would not open the file', () => {
    const text = '[a](https://[x) and [b](javascript:alert(1)) and [c](data:,x).';
    expect(linksOf(text, text)).toEqual([]);
  });
});
