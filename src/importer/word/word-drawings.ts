import { collapse } from '../../policy/canonical-text.ts';
import type { Inline } from '../../policy/document.ts';
import type { WordBlock } from './word-blocks.ts';
import type { Ground } from './word-ground.ts';
import { type WordReading, within } from './word-reading.ts';
import {
  elementsIn,
  findIn,
  isXmlElement,
  textInXml,
  type XmlElement,
  xmlChildrenOf,
} from './word-xml.ts';

/**
 * What is drawn. A picture is its description; text in boxes, diagrams and drawn letters goes to the boxes
 * of the reading, which stand below the paragraph that holds them.
 */
export function drawingSpans(drawing: XmlElement, reading: WordReading): Inline[] {
  const boxes = boxesIn(drawing, reading);
  for (const { content, ground } of boxes) reading.boxes.push(...reading.box(content, ground));
  const diagram = findIn(drawing, 'dgm:relIds')?.attributes.get('r:dm');
  if (diagram) reading.boxes.push(...diagramBlocks(diagram, reading));
  for (const path of namedIn(drawing, 'v:textpath')) {
    const text = path.attributes.get('string') ?? '';
    if (text.trim()) reading.boxes.push(line(text));
  }
  if (namedIn(drawing, 'v:rect').some(({ attributes }) => attributes.get('o:hr') === 't'))
    reading.boxes.push({ kind: 'rule' });
  const isPicture = ['a:blip', 'v:imagedata', 'pic:pic'].some((name) => findIn(drawing, name));
  const description = descriptionOf(drawing);
  return isPicture || (description && boxes.length === 0 && !diagram)
    ? [{ kind: 'image', source: '', alternative: description }]
    : [];
}

/** What a picture’s author says that it shows. */
export function descriptionOf(drawing: XmlElement): string {
  for (const each of elementsIn(drawing)) {
    if (each.name === 'wp:docPr' || each.name === 'v:shape') {
      const own = each.attributes.get('descr') ?? each.attributes.get('alt');
      if (own?.trim()) return collapse(own);
    }
  }
  return '';
}

/** The words of a diagram are kept in a part of their own, a point for each of its fields. */
function diagramBlocks(id: string, { file, relationships, doubts }: WordReading): WordBlock[] {
  const root = file.part(relationships.get(id)?.target ?? '');
  if (!root) return [];
  const points = [...elementsIn(root)]
    .filter(({ name }) => name === 'dgm:t')
    .map((text) =>
      xmlChildrenOf(text, 'a:p')
        .map((each) =>
          collapse(
            [...elementsIn(each)]
              .filter(({ name }) => name === 'a:t')
              .map(textInXml)
              .join(''),
          ),
        )
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean);
  if (points.length === 0) return [];
  doubts.push({
    line: 0,
    near: points[0]?.slice(0, 40) ?? '',
    rule: 'diagram',
    what: `The words of a diagram stand in the draft as paragraphs; what it shows by arrows and order is lost: ${points.map((point) => `“${point}”`).join(', ')}.`,
    mend: 'Say in the text what the diagram shows.',
  });
  return points.map(line);
}

function line(text: string): WordBlock {
  return {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text }],
    mark: null,
    outline: null,
    isTitle: false,
    isQuotation: false,
    isPreformatted: false,
    styleDepth: null,
    indent: null,
    bookmarks: [],
  };
}

function namedIn(element: XmlElement, name: string): XmlElement[] {
  return [...elementsIn(element)].filter((each) => each.name === name);
}

/**
 * Finds what boxes hold and what lies behind it, except boxes within another and forms for older programs.
 */
function boxesIn(
  element: XmlElement,
  reading: WordReading,
): { readonly content: XmlElement; readonly ground: Ground }[] {
  return element.children.filter(isXmlElement).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [{ content: child, ground: reading.ground }];
    const hasChoice =
      child.name === 'mc:Fallback' && xmlChildrenOf(element, 'mc:Choice').length > 0;
    return hasChoice ? [] : boxesIn(child, within(child, reading));
  });
}
