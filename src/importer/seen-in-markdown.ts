import type { RemarkNode } from '../library/markdown/remark-tree.ts';
import { remarkTree } from '../library/markdown/remark-tree.ts';
import { collapse } from '../policy/canonical-text.ts';
import { attributeOfTag, isUnclosed, partsWords } from './html-in-markdown.ts';
import { isOrdinaryRaised } from './html-raised.ts';
import type { FactKind, SecondReading, SeenFact, Stretch } from './second-reading.ts';

/** Reads HTML that stands by itself, from the line on which it begins; null if it cannot be read. */
export type ReadHtml = (html: string, line: number) => SecondReading | null;

/** A heading, a link, a cell or a raised letter that is being read. */
interface Open {
  readonly kind: FactKind;
  readonly value: string;
  readonly line: number;
  /** The name of the tag that ends it; empty where Markdown itself marks it. */
  readonly tag: string;
  words: string;
}

/**
 * Reads Markdown a second time: as remark, another parser, understands it, in one pass over all its texts,
 * with the numbers of lists, and what is a heading, a link or a cell. Footnotes stand at the end, in the
 * order in which the text refers to them. Bare addresses are no links here: each parser knows other ones.
 * @param isStruckApart whether struck words are told as such, and not as text
 */
export function seenInMarkdown(
  text: string,
  readHtml: ReadHtml,
  isStruckApart = false,
): SecondReading {
  const stretches: Stretch[] = [];
  const facts: SeenFact[] = [];
  const open: Open[] = [];
  const notes = new Map<string, RemarkNode>();
  const referred: string[] = [];
  const links = new Map<string, string>();
  let [line, silent, struck] = [0, '', 0];
  // The number of an item waits for its first words: a list that counts nothing shows no number.
  const waiting: { readonly mark: string }[] = [];
  const writeMarks = () =>
    stretches.push({
      words: waiting
        .splice(0)
        .map(({ mark }) => mark)
        .join(''),
      ...{ line, shown: 'text', holder: '' },
    });
  const write = (words: string) => {
    if (silent) return;
    if (/\S/.test(words)) writeMarks();
    const isStruck = isStruckApart && struck > 0 && /\S/.test(words);
    stretches.push(
      isStruck
        ? { words, line, shown: 'struck', holder: 'Words that are struck out' }
        : { words, line, shown: 'text', holder: '' },
    );
    if (isStruck) return;
    for (const each of open) each.words += words;
  };
  const close = () => {
    const { words, tag, ...fact } = open.pop() as Open;
    const isCounted = fact.kind !== 'raised' || !isOrdinaryRaised(words);
    if (words.trim() && isCounted) facts.push({ ...fact, words: collapse(words) });
  };
  const within = (kind: FactKind, value: string, node: RemarkNode) => {
    open.push({ kind, value, line, tag: '', words: '' });
    visitAll(node);
    close();
  };
  const tag = (html: string) => {
    const found = /^<(\/?)([a-z][\w-]*)\b([^>]*)>/i.exec(html.trim());
    const name = found?.[2]?.toLowerCase() ?? '';
    if (/^(?:script|style)$/.test(name)) silent = found?.[1] ? '' : name;
    if (silent) return;
    if (/^(?:s|strike|del)$/.test(name)) struck = Math.max(0, struck + (found?.[1] ? -1 : 1));
    if (partsWords(html)) write(' ');
    if (found?.[1] && open.at(-1)?.tag === name) close();
    else if (!found?.[1] && name === 'a') beginTag('link', name, attributeOfTag(html, 'href'));
    else if (!found?.[1] && /^su[bp]$/.test(name)) beginTag('raised', name, '');
    else if (name === 'img') write(attributeOfTag(html, 'alt') ?? '');
  };
  const beginTag = (kind: FactKind, name: string, value: string | null) => {
    if (value !== null) open.push({ kind, value, line, tag: name, words: '' });
  };
  const visitAll = (node: RemarkNode) => {
    if (!('children' in node)) return;
    const [depth, struckBefore] = [open.length, struck];
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at] as RemarkNode;
      if (child.type !== 'html' || !isBlockOf(node)) visit(child);
      else {
        // An empty line does not end a table or a list of HTML, whatever Markdown thinks.
        let html = child.value;
        while (isUnclosed(html) && node.children[at + 1]?.type === 'html')
          html += `\n${(node.children[++at] as { value: string }).value}`;
        page(html, child.position?.start.line ?? line);
      }
    }
    // A tag that is not closed within its paragraph ends with it.
    while (open.length > depth) close();
    struck = struckBefore;
    silent = '';
  };
  const page = (html: string, at: number) => {
    const seen = readHtml(html, at);
    stretches.push(...(seen?.stretches ?? []), {
      words: '\n',
      line: at,
      shown: 'text',
      holder: '',
    });
    facts.push(...(seen?.facts ?? []));
  };
  // A heading that links to itself needs no link.
  const isOwnLink = (url: string) =>
    url.startsWith('#') && open.some(({ kind }) => kind === 'heading');
  const visit = (node: RemarkNode) => {
    line = node.position?.start.line ?? line;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return write(node.value);
      case 'code':
        return write(`\n${node.value}\n`);
      case 'break':
        return write(' ');
      case 'html':
        return tag(node.value);
      case 'image':
      case 'imageReference':
        return write(node.alt ?? '');
      case 'heading':
        write('\n');
        within('heading', '', node);
        return write('\n');
      case 'tableRow':
        for (const [at, cell] of node.children.entries()) {
          write(' ');
          within('cell', String(at + 1), cell);
        }
        return write('\n');
      case 'link':
        if (isBare(node, text) || isOwnLink(node.url)) return visitAll(node);
        return within('link', node.url, node);
      case 'linkReference':
        return within('link', links.get(node.identifier) ?? '', node);
      case 'list': {
        let number = node.start ?? 1;
        for (const item of node.children) {
          write('\n');
          const own = { mark: `${number++}. ` };
          if (node.ordered) waiting.push(own);
          visitAll(item);
          const at = waiting.indexOf(own);
          if (at >= 0) waiting.splice(at, 1);
        }
        return;
      }
      case 'delete':
        struck += 1;
        visitAll(node);
        struck -= 1;
        return;
      case 'footnoteReference':
        writeMarks();
        if (!referred.includes(node.identifier)) referred.push(node.identifier);
        return;
      case 'footnoteDefinition':
      case 'definition':
        return;
      default:
        write(node.type === 'paragraph' ? '\n' : '');
        visitAll(node);
        write(node.type === 'paragraph' ? '\n' : '');
    }
  };
  const root = remarkTree(text);
  for (const node of 'children' in root ? root.children : []) {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
    if (node.type === 'definition') links.set(node.identifier, node.url);
  }
  visitAll(root);
  for (let at = 0; at < referred.length; at++) {
    const note = notes.get(referred[at] ?? '');
    if (note) visitAll(note);
  }
  return { stretches, hasMarks: true, facts, kinds: ['heading', 'link', 'cell', 'raised'] };
}

/** Whether a link is made of words that nobody marked as one. */
function isBare({ position }: RemarkNode, text: string): boolean {
  return !/^[[<]/.test(text.charAt(position?.start.offset ?? 0));
}

/** Whether HTML in a node stands by itself, and not in a line of words. */
function isBlockOf({ type }: RemarkNode): boolean {
  return /^(?:root|blockquote|listItem|footnoteDefinition)$/.test(type);
}
