import { parse } from 'parse5';
import { collapse } from '../policy/canonical-text.ts';
import type { Doubt, Foreign, Refusal } from './foreign.ts';
import { nestBareLists, nestGoogleLists } from './google-lists.ts';
import { htmlBlocks, htmlPieces } from './html-blocks.ts';
import { frameDoubts } from './html-frames.ts';
import { unknownStyles } from './html-list-styles.ts';
import { mainPart } from './html-main-part.ts';
import {
  attribute,
  childrenOf,
  depthOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isHeading,
  lineOf,
  textIn,
} from './html-nodes.ts';
import { nameByRoles } from './html-roles.ts';
import { type Looks, looksOf } from './html-styles.ts';
import { takeNotes } from './page-notes.ts';
import { seenOnPage } from './seen-on-page.ts';
import { pageUnderReview } from './under-review.ts';

/** Texts that people write lie less deep; a program that reads deeper ones runs out of room. */
const DEEPEST = 400;

export const PAGE_TOO_DEEP: Refusal = {
  rule: 'too-deep',
  what: `The parts of this file lie in each other more than ${DEEPEST} deep, which no text needs; it is damaged or was made by a faulty program.`,
  mend: 'Copy the text from the browser into a file of its own, and import that.',
};

const NO_BODY: Refusal = {
  rule: 'unreadable-file',
  what: 'This page has no body with a text.',
  mend: 'Open it in your browser, save it as “Web page, HTML only”, and import that.',
};

/**
 * Reads a page, saved or written: its main part, else all of it but menus, margins, dialogs and controls.
 * What is left out is found by the second reading.
 */
export function readHtml(html: string): Foreign | Refusal {
  const page: HtmlParent = parse(html, { sourceCodeLocationInfo: true });
  if (depthOf(page) > DEEPEST) return PAGE_TOO_DEEP;
  const refusal = pageUnderReview(page);
  if (refusal) return refusal;
  nameByRoles(page);
  nestGoogleLists(page);
  nestBareLists(page);
  const elements = [...elementsIn(page)];
  // The parser gives every page a body, unless it is a set of frames.
  const body = elements.find(({ tagName }) => /^(?:body|frameset)$/.test(tagName));
  if (!body) return NO_BODY;
  const sheets = elements.filter(({ tagName }) => tagName === 'style');
  const looks = looksOf(sheets, !elements.some(isSheetElsewhere));
  const doubts: Doubt[] = [];
  const reading = { doubts, isWord: false, looks };
  const part = mainPart(body);
  const notes = takeNotes(body, part);
  const holders = new Set<HtmlNode>(notes.map(({ holder }) => holder));
  const text = childrenOf(part).filter((each) => !holders.has(each));
  const pieces = htmlPieces(text, reading);
  const footnotes = notes.map(({ label, holder }) => ({
    label,
    blocks: htmlBlocks(childrenOf(holder), reading),
  }));
  const canonical = elements.find(
    (each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical',
  );
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    pieces,
    footnotes,
    doubts: [
      ...doubts,
      ...frameDoubts(part, looks),
      ...writtenByStyles(part, looks),
      ...markedOtherwise(part, looks),
    ],
    title: title ? collapse(textIn(title)) || null : null,
    url: canonical ? attribute(canonical, 'href') : null,
    second: seenOnPage(body, part, reading),
  };
}

/**
 * Reads HTML within another file, such as a table in Markdown.
 * @param line the line of the file on which it begins
 */
export function readFragment(html: string, line: number): Foreign | Refusal {
  // A row by itself would lose its cells.
  const isRow = /^\s*<(?:tr|td|th|tbody|thead)\b/i.test(html);
  const read = readHtml(`<body>${isRow ? '<table>' : ''}${html}`);
  if ('what' in read) return read;
  const moved = <Placed extends { readonly line: number }>(each: Placed): Placed => ({
    ...each,
    line: each.line > 0 ? each.line + line - 1 : line,
  });
  const { second } = read;
  return {
    ...read,
    pieces: read.pieces.map(moved),
    doubts: read.doubts.map(moved),
    second: {
      ...second,
      stretches: second.stretches.map(moved),
      facts: second.facts.map(moved),
    },
  };
}

/** Lists whose marks nobody here can tell: their numbering has a style of its own. */
function markedOtherwise(part: HtmlElement, looks: Looks): Doubt[] {
  const lists = [...elementsIn(part)].flatMap((each) =>
    /^(?:ol|ul|menu|li)$/.test(each.tagName)
      ? unknownStyles(looks(each).listStyle).map((style) => ({ style, line: lineOf(each) }))
      : [],
  );
  return [...new Set(lists.map(({ style }) => style))].map((style): Doubt => {
    const lines = [
      ...new Set(lists.filter((each) => each.style === style).map(({ line }) => line)),
    ];
    return {
      line: lines[0] ?? 0,
      near: '',
      rule: 'lost-numbers',
      what: `The style sheet of the page gives a list marks of the style ${style} (${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}), which is not known here: a browser may show other marks than the draft.`,
      mend: 'Write the marks before the items, as the browser shows them, where the text refers to them.',
    };
  });
}

/** Numbers and words before headings and paragraphs that are no words of the page. */
function writtenByStyles(part: HtmlElement, looks: Looks): Doubt[] {
  const written = [...elementsIn(part)].filter((each) => {
    if (each.tagName === 'li') return false;
    const before = looks(each).before ?? '';
    return isHeading(each)
      ? /counter|[\p{L}\d§]/u.test(before.replace(/^none$|^normal$/, ''))
      : /counter/.test(before);
  });
  const [first] = written;
  if (!first) return [];
  const lines = [...new Set(written.map(lineOf))];
  return [
    {
      line: lineOf(first),
      near: '',
      rule: 'lost-numbers',
      what: `The style sheet of the page writes numbers or words before ${written.length === 1 ? 'one element' : `${written.length} elements`} (${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}); they are no words of it, and are not in the draft.`,
      mend: 'Write them before the headings and paragraphs, as the browser shows them, where the text refers to them.',
    },
  ];
}

/** Whether an element fetches a style sheet, which may colour anything. */
function isSheetElsewhere(element: HtmlElement): boolean {
  if (element.tagName === 'style') return /@import/.test(textIn(element));
  return element.tagName === 'link' && /\bstylesheet\b/i.test(attribute(element, 'rel') ?? '');
}
