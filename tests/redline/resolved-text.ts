import { childOf, type Element, elementsIn, parseXml } from './parsed-xml.ts';

/** A paragraph or row of a Word file, after all changes were accepted or rejected. */
export interface ResolvedLine {
  readonly text: string;
  /** What a paragraph looks like, as XML says it; `row` for a row. */
  readonly look: string;
}

const GOING = {
  accept: ['w:del', 'w:moveFrom'],
  reject: ['w:ins', 'w:moveTo'],
} as const;

type Verb = keyof typeof GOING;

/**
 * The lines of a `document.xml`, read as Word’s format defines: a change that goes takes its content along;
 * a paragraph whose mark goes is joined with the next one, whose look remains; a row that goes is gone, and
 * a table without rows.
 */
export function resolvedLines(documentXml: string, verb: Verb): ResolvedLine[] {
  const body = childOf(parseXml(documentXml), 'w:body');
  if (!body) throw new Error('There is no body.');
  const blocks = body.children.filter((child): child is Element => typeof child !== 'string');
  if (blocks.at(-1)?.name !== 'w:sectPr' || blocks.at(-2)?.name !== 'w:p')
    throw new Error('The body must end with a paragraph and the page.');
  return linesOf(blocks, verb);
}

/** The lines of the footnotes to which the text still refers, in the order of their marks. */
export function resolvedNotes(files: Readonly<Record<string, string>>, verb: Verb): string[] {
  const body = childOf(parseXml(files['word/document.xml'] ?? ''), 'w:body');
  const part = files['word/footnotes.xml'];
  if (!body || !part) return [];
  const notes = new Map(
    childrenOf(parseXml(part), 'w:footnote').map((note) => [note.attributes['w:id'] ?? '', note]),
  );
  const ids = marksIn(body, verb);
  if (new Set(ids).size !== ids.length) throw new Error('A footnote has two marks.');
  return ids.flatMap((id) => {
    const blocks = (notes.get(id)?.children ?? []).filter(
      (child): child is Element => typeof child !== 'string',
    );
    return linesOf(blocks, verb).map(({ text }) => text);
  });
}

/** The ids of the footnotes whose marks remain. */
function marksIn(element: Element, verb: Verb): string[] {
  if (element.name === 'w:footnoteReference') return [element.attributes['w:id'] ?? ''];
  if (GOING[verb].some((name) => name === element.name)) return [];
  if (element.name === 'w:tr' && isGoing(childOf(element, 'w:trPr'), verb)) return [];
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : marksIn(child, verb),
  );
}

function linesOf(blocks: readonly Element[], verb: Verb): ResolvedLine[] {
  const lines: ResolvedLine[] = [];
  let joined = '';
  let isOpen = false;
  blocks.forEach((block) => {
    if (block.name === 'w:p') {
      joined += textOf(block, verb);
      const properties = childOf(block, 'w:pPr');
      isOpen = isGoing(childOf(properties, 'w:rPr'), verb);
      if (isOpen) return;
      lines.push({ text: joined, look: lookOf(properties, verb) });
      joined = '';
    } else if (block.name === 'w:tbl' || block.name === 'w:sectPr') {
      if (isOpen) throw new Error('A paragraph has nothing with which to be joined.');
      for (const row of childrenOf(block, 'w:tr'))
        if (!isGoing(childOf(row, 'w:trPr'), verb))
          lines.push({ text: rowText(row, verb), look: 'row' });
    }
  });
  return lines;
}

function rowText(row: Element, verb: Verb): string {
  return childrenOf(row, 'w:tc')
    .map((cell) => {
      const paragraphs = childrenOf(cell, 'w:p');
      if (paragraphs.length !== 1) throw new Error('A cell must have one paragraph.');
      return textOf(paragraphs[0] as Element, verb);
    })
    .join('\t');
}

function textOf(element: Element, verb: Verb): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return element.children.join('');
  if (GOING[verb].some((name) => name === element.name)) return '';
  // The number of a footnote is no word.
  if (childOf(childOf(element, 'w:rPr'), 'w:rStyle')?.attributes['w:val'] === 'FootnoteReference')
    return '';
  return element.children
    .map((child) => (typeof child === 'string' ? '' : textOf(child, verb)))
    .join('');
}

function isGoing(properties: Element | undefined, verb: Verb): boolean {
  return GOING[verb].some((name) => childOf(properties, name) !== undefined);
}

function lookOf(properties: Element | undefined, verb: Verb): string {
  const former = childOf(childOf(properties, 'w:pPrChange'), 'w:pPr');
  const chosen = verb === 'reject' && former ? former : properties;
  const look = (chosen?.children ?? []).filter(
    (child) => typeof child !== 'string' && !['w:rPr', 'w:pPrChange'].includes(child.name),
  );
  return look.map((child) => print(child as Element)).join('');
}

function print({ name, attributes, children }: Element): string {
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${values.join('')}>${children.map((child) => (typeof child === 'string' ? child : print(child))).join('')}`;
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && child.name === name,
  );
}

/** The ids of all changes. */
export function changeIds(documentXml: string): string[] {
  return [...elementsIn(parseXml(documentXml))].flatMap(({ name, attributes }) =>
    /^w:(?:ins|del|moveFrom|moveTo|pPrChange|rPrChange|moveFromRangeStart|moveToRangeStart)$/.test(
      name,
    )
      ? [attributes['w:id'] ?? '']
      : [],
  );
}
