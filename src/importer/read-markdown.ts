import type { MdastNode } from 'satteri';
import { documentTree } from '../library/markdown/document-tree.ts';
import { nodesOf, parseMarkdown } from '../library/markdown/markdown.ts';
import { collapse } from '../policy/canonical-text.ts';
import type { Doubt, Foreign, Piece, Refusal } from './foreign.ts';
import { apart, marksForTags, spacesForTags, withoutStruck } from './html-in-markdown.ts';
import { joinedCells } from './markdown-cells.ts';
import { withBoxesAsSigns } from './markdown-signs.ts';
import { pandocDoubts, withoutPandocMarks } from './pandoc-marks.ts';
import { raised } from './raised-text.ts';
import { PAGE_TOO_DEEP, readFragment } from './read-html.ts';
import type { SecondReading } from './second-reading.ts';
import { seenInMarkdown } from './seen-in-markdown.ts';
import type { StruckWords } from './struck-refusal.ts';
import { markdownUnderReview } from './under-review.ts';

/** Data about a file at its beginning, as many generators of websites keep it, in YAML or TOML. */
const MATTER =
  /^(?:---[ \t]*\r?\n([\s\S]*?\r?\n)---|\+\+\+[ \t]*\r?\n([\s\S]*?\r?\n)\+\+\+)[ \t]*(?:\r?\n|$)/;

/** Quotations that lie in each other deeper than any text needs. */
const DEEP_QUOTES = /^(?:[ \t]*>){101}/m;

/**
 * Reads Markdown. HTML in it is read as a page is. Data at its beginning are no words of the text, and the
 * author is told what they say.
 * @param struck what becomes of struck words: `drop` leaves them out; null keeps them, since a version can
 * have them. Both readings tell them apart for `refuse` too.
 */
export function readMarkdown(source: string, struck: StruckWords = null): Foreign | Refusal {
  if (DEEP_QUOTES.test(source)) return PAGE_TOO_DEEP;
  const refusal = markdownUnderReview(source);
  if (refusal) return refusal;
  const matter = MATTER.exec(source);
  const data = matter?.[1] ?? matter?.[2] ?? '';
  const body = matter ? blankLines(matter[0]) + source.slice(matter[0].length) : source;
  const plain = withoutPandocMarks(body);
  const numbered = withBoxesAsSigns(withWrittenNumbers(plain.text));
  const root = parseMarkdown(withRaisedLetters(numbered));
  const joined = joinedCells(root);
  marksForTags(root);
  if (struck === 'drop') withoutStruck(root);
  spacesForTags(root);
  const nodes = ('children' in root ? apart(root.children as MdastNode[]) : []).flatMap(outOfLists);
  const shared = nodes.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const pieces: Piece[] = [];
  const doubts: Doubt[] = [];
  const url = null;
  for (const node of nodes) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'html') {
      const page = readFragment(node.value, line);
      if ('what' in page) return page;
      pieces.push(...page.pieces);
      doubts.push(...page.doubts);
      continue;
    }
    const children = [node, ...shared.filter((each) => each !== node)];
    const part = documentTree({ type: 'root', children } as MdastNode);
    const [clause] = part.clauses;
    if (!clause) {
      for (const block of part.preamble) pieces.push({ kind: 'block', block, line });
      continue;
    }
    const number = clause.number === null ? '' : `${clause.number} `;
    const inlines = [{ kind: 'text' as const, text: number }, ...clause.heading];
    const id = plain.ids.get(line) ?? null;
    const anchors = id === null ? [] : [id];
    pieces.push({ kind: 'heading', level: clause.level, inlines, line, anchors, id });
  }
  const { footnotes } = documentTree(root);
  return {
    pieces,
    footnotes,
    doubts: [
      ...(matter ? [matterDoubt(data)] : []),
      ...pandocDoubts(plain),
      ...joined,
      ...innerHeadings(nodes),
      ...doubts,
    ],
    title: /^title[ \t]*[:=][ \t]*["']?(.+?)["']?[ \t]*\r?$/m.exec(data)?.[1] ?? null,
    url,
    second: seenInMarkdown(numbered, seenInFragment, struck !== null),
  };
}

/**
 * Sections that are the items of a list, each with a heading first, as converters write the parts of a page
 * that open and close: they are sections, and their bullets say nothing.
 */
function outOfLists(node: MdastNode): MdastNode[] {
  if (node.type !== 'list' || node.ordered) return [node];
  const items = node.children.map((item) => item.children as MdastNode[]);
  return items.every(([first]) => first?.type === 'heading')
    ? items.flat().flatMap(outOfLists)
    : [node];
}

/** Headings within lists and quotations, where a version has none. */
function innerHeadings(nodes: readonly MdastNode[]): Doubt[] {
  const found = nodes.flatMap((top) =>
    nodesOf(top).filter((node) => node !== top && node.type === 'heading'),
  );
  const [first] = found;
  if (!first) return [];
  const named = found.map((node) => `“${collapse(nodeText(node))}”`).join(', ');
  return [
    {
      line: first.position?.start.line ?? 1,
      near: collapse(nodeText(first)).slice(0, 40),
      rule: 'unmarked-heading',
      what: `${found.length === 1 ? 'One heading stands in a list or a quotation, and is a paragraph' : `${found.length} headings stand in lists or quotations, and are paragraphs`} in the draft: ${named}.`,
      mend: 'Write it at the left margin with ## and an id, if it is a heading of the policy.',
    },
  ];
}

function nodeText(node: MdastNode): string {
  return nodesOf(node)
    .map((each) => ('alt' in each ? (each.alt ?? '') : 'value' in each ? each.value : ''))
    .join('');
}

function seenInFragment(html: string, line: number): SecondReading | null {
  const page = readFragment(html, line);
  return 'what' in page ? null : page.second;
}

/** Line breaks alone are kept, so that all that follows keeps its line. */
function blankLines(text: string): string {
  return text.replace(/[^\n]/g, '');
}

function matterDoubt(data: string): Doubt {
  const words = collapse(data);
  return {
    line: 1,
    near: '',
    rule: 'file-data',
    what: `The file begins with data about itself, which are left out: “${words.slice(0, 300)}${words.length > 300 ? ' …' : ''}”.`,
    mend: 'Write into the front matter of the draft what readers should know of it.',
  };
}

/** Markdown knows no raised letters, and Unicode has some of its own. */
function withRaisedLetters(source: string): string {
  return source.replace(
    /<(sup|sub)>([^<>\n`]{1,40})<\/\1>/gi,
    (whole, tag: string, text: string) =>
      /^(?:st|nd|rd|th|[®™©*†‡§]+|\[\w{1,4}\])$/i.test(text)
        ? text
        : (raised(text, tag.toLowerCase() === 'sup' ? 'up' : 'down') ?? whole),
  );
}

const NUMBERED = /^(\d{1,3})([.)])([ \t]+\S.*)$/;

/**
 * Takes the numbers before headings that nobody marked for words, where Markdown would take each for a list
 * of one item: the text refers to them.
 */
function withWrittenNumbers(source: string): string {
  const lines = source.split('\n');
  const isBlank = (at: number) => !lines[at]?.trim();
  return lines
    .map((line, at) => {
      const found = NUMBERED.exec(line);
      if (!found || !isBlank(at - 1) || !isBlank(at + 1) || !looksLikeHeading(found[3] ?? ''))
        return line;
      const next = lines.slice(at + 1).find((each) => each.trim());
      const isAlone = next !== undefined && !/^(?:\s|\d{1,3}[.)]\s)/.test(next);
      return isAlone ? `${found[1]}\\${found[2]}${found[3]}` : line;
    })
    .join('\n');
}

function looksLikeHeading(text: string): boolean {
  const words = text.replace(/[*_]/g, '').trim();
  return words.length <= 100 && /^[\p{Lu}“"]/u.test(words) && !/[.;,:]$/.test(words);
}
