import { textOf } from '../../policy/canonical-text.ts';
import type { WordBlock, WordParagraph } from './word-blocks.ts';
import { type WordReading, within } from './word-reading.ts';
import { chosen, inlinesOf, isContents, readSpans, runContentOf } from './word-runs.ts';
import { readTable } from './word-tables.ts';
import { childOf, isOn, isXmlElement, type XmlElement } from './word-xml.ts';

const QUOTATION = /^(?:quote|intense quote|block text|quotations|block quotation)$/;
const PREFORMATTED = /^(?:html preformatted|preformatted text|source code|macro text)$/;
const CONTENTS =
  /^(?:toc (?:\d|heading)|contents (?:\d+|heading)|table of (?:figures|authorities)|index \d)$/;
const LIST = /^list(?: bullet| number| continue)? (\d)$/;

/** What stands in an element, in its order: what only arranges it is looked through. */
export function readBlocks(element: XmlElement, reading: WordReading): WordBlock[] {
  return element.children.filter(isXmlElement).flatMap((child): WordBlock[] => {
    switch (child.name) {
      case 'w:p':
        return readParagraph(child, reading);
      case 'w:tbl':
        return readTable(child, within(child, reading), readBlocks);
      case 'w:sdt':
        if (isContents(child)) return [];
        return readBlocks(runContentOf(child, reading), reading);
      case 'mc:AlternateContent':
        return readBlocks(chosen(child), reading);
      case 'w:altChunk':
        return reading.chunk(
          reading.relationships.get(child.attributes.get('r:id') ?? '')?.target ?? '',
        );
      case 'w:bookmarkStart':
        reading.bookmarks.push(child.attributes.get('w:name') ?? '');
        return [];
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
        return [];
      default:
        return readBlocks(child, reading);
    }
  });
}

/** A paragraph, and below it what stands in its boxes. */
function readParagraph(element: XmlElement, reading: WordReading): WordBlock[] {
  const properties = childOf(element, 'w:pPr');
  const { styles } = reading;
  const names = styles.names(properties);
  const spans = readSpans(element, { paragraph: properties, href: null }, reading);
  const boxes = reading.boxes.splice(0);
  const inlines = names.some((name) => CONTENTS.test(name)) ? [] : inlinesOf(spans);
  const isGone = textOf(inlines).trim() === '' && isOn(childOf(properties, 'w:rPr'), 'w:vanish');
  const mark = isGone ? null : reading.counter.next(properties);
  if (mark?.isUnknown && textOf(inlines).trim()) reading.unknownMarks.push(mark.text);
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    inlines,
    mark,
    outline: styles.outlineLevel(properties),
    isTitle: names.includes('title'),
    isQuotation: names.some((name) => QUOTATION.test(name)),
    isPreformatted: names.some((name) => PREFORMATTED.test(name)),
    styleDepth: depthOf(names),
    indent: styles.indent(properties),
    bookmarks: reading.bookmarks.splice(0),
  };
  return [paragraph, ...boxes];
}

function depthOf(names: readonly string[]): number | null {
  for (const name of names) {
    const depth = LIST.exec(name)?.[1];
    if (depth) return Number(depth);
    if (/^list(?: bullet| number| continue)?$/.test(name)) return 1;
  }
  return null;
}
