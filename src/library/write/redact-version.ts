import { isDeepStrictEqual } from 'node:util';
import type { MdastNode } from 'satteri';
import { collapse } from '../../policy/canonical-text.ts';
import { clauseIds } from '../../policy/clause-fate.ts';
import type { Document } from '../../policy/document.ts';
import {
  asPattern,
  GAP,
  redactDocument,
  targetHas,
  wholeWords,
  wordsPattern,
} from '../../policy/redact.ts';
import { nodesOf, placeOfNode } from '../markdown/markdown.ts';
import { type ParsedText, readVersion } from '../parsed/version-file.ts';
import { type Place, placeOf } from '../text/place.ts';

/** A version’s file without the words. */
export interface RedactedVersion {
  readonly text: string;
  readonly title: string;
  readonly document: Document;
  /** Where the words stood, in the file as it was. */
  readonly places: readonly Place[];
}

/** Why words cannot be taken out of a version. */
export type RedactionFault =
  | { readonly kind: 'absent' | 'clause-id' }
  /** Markup begins or ends within them, or they stand where only a person can tell what to do. */
  | { readonly kind: 'divided'; readonly place: Place };

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Takes words out of a version’s title and text: all else of the file stays to the letter. What is to
 * become of the document is computed from its tree, too, and the file must then read as just that.
 */
export function redactVersion(text: string, words: string): RedactedVersion | RedactionFault {
  return redactText(text, words, (each) => readVersion('', null, each).version);
}

/** A file that was read, whose title and text are printed. */
type ReadText = ParsedText & { readonly front: { readonly title: string } | null };

/**
 * The same of any file with a title.
 * @param read reads such a file
 */
export function redactText(
  text: string,
  words: string,
  read: (text: string) => ReadText,
): RedactedVersion | RedactionFault {
  const version = read(text);
  const { document, front } = version;
  if (clauseIds(version).includes(words.replace(/^\{?#|\}$/g, ''))) return { kind: 'clause-id' };
  // What a link’s address stands apart for may be linked to from several places.
  const divided =
    blocksIn(version.tree).find((block) => isDivided(block, words)) ??
    nodesOf(version.tree).find((node) => node.type === 'definition' && targetHas(node.url, words));
  if (divided) return { kind: 'divided', place: placeOfNode(divided) };
  const edits = [...titleEdit(text, version, words), ...editsIn(text, version.tree, words)].sort(
    (a, b) => a.start - b.start,
  );
  if (edits.length === 0) return { kind: 'absent' };
  const redacted = edits.reduceRight(
    (all, { start, end, by }) => all.slice(0, start) + by + all.slice(end),
    text,
  );
  const title = (front?.title ?? '').replace(wordsPattern(words), GAP);
  const after = read(redacted);
  const expected = redactDocument(document, words);
  const isAsExpected =
    after.front?.title === title &&
    isDeepStrictEqual(withoutWords(after.document), withoutWords(expected));
  const places = edits.map(({ start }) => placeOf(text, start));
  if (!isAsExpected) return { kind: 'divided', place: places[0] ?? { line: 1, column: 1 } };
  return { text: redacted, title, document: after.document, places };
}

/** As both readings have it, whatever pieces a parser made of the texts. */
function withoutWords(document: Document): Document {
  return redactDocument(document, GAP);
}

type Leaf = MdastNode & { readonly value: string };

function isLeaf(node: MdastNode): node is Leaf {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
}

/** What is one line of the canonical text, or one program text. */
function blocksIn(tree: MdastNode): MdastNode[] {
  return partsOf(tree).filter(({ type }) => /^(?:paragraph|heading|tableCell|code)$/.test(type));
}

/** All nodes of the text, without source notes, which are not part of it. */
function partsOf(node: MdastNode): MdastNode[] {
  if (node.type === 'mdxJsxFlowElement') return [];
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return [node, ...children.flatMap(partsOf)];
}

function isDivided(block: MdastNode, words: string): boolean {
  const texts = nodesOf(block).map((node) => {
    if (isLeaf(node)) return node.value;
    if (node.type === 'break') return ' ';
    return 'alt' in node ? (node.alt ?? '') : '';
  });
  const count = (text: string) => (text.match(wordsPattern(words)) ?? []).length;
  const apart = texts.reduce((sum, text) => sum + count(text), 0);
  return count(collapse(texts.join(''))) !== apart;
}

function editsIn(text: string, tree: MdastNode, words: string): Edit[] {
  const nodes = partsOf(tree);
  const unlinked = nodes.filter((node) => node.type === 'link' && targetHas(node.url, words));
  const within = (node: MdastNode, outer: MdastNode) =>
    startOf(outer) <= startOf(node) && endOf(node) <= endOf(outer);
  const edits = nodes
    .filter((node) => isLeaf(node) || node.type === 'image' || node.type === 'imageReference')
    .flatMap((node) => wordEdits(text, node, words));
  const links = unlinked.map((link): Edit => {
    const children = 'children' in link ? (link.children as MdastNode[]) : [];
    const [first, last] = [children[0], children.at(-1)];
    const [start, end] = first && last ? [startOf(first), endOf(last)] : [0, 0];
    const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
    const by = inside.reduceRight(
      (all, edit) => all.slice(0, edit.start - start) + edit.by + all.slice(edit.end - start),
      text.slice(start, end),
    );
    return { start: startOf(link), end: endOf(link), by };
  });
  const isApart = (edit: Edit) =>
    !unlinked.some((link) => edit.start >= startOf(link) && edit.end <= endOf(link));
  const outermost = links.filter(
    (_, at) =>
      !unlinked.some((other, place) => place !== at && within(unlinked[at] as MdastNode, other)),
  );
  return [...edits.filter(isApart), ...outermost];
}

/** Where the words stand in the source of a leaf: escaped or not, across lines and marks of quotation. */
function wordEdits(text: string, node: MdastNode, words: string): Edit[] {
  const [start, end] = [startOf(node), endOf(node)];
  const source = text.slice(start, end);
  const isCode = node.type === 'code' || node.type === 'inlineCode';
  const pattern = isCode
    ? wordsPattern(words)
    : wholeWords(words, written, String.raw`(?:\s|&nbsp;|(?<=\n[ \t>]*)>)+`, 'gu');
  return [...source.matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    by: isCode ? GAP : GAP.replace(/[[\]]/g, String.raw`\$&`),
  }));
}

const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** A character as Markdown may write it. */
function written(character: string): string {
  const own = asPattern(character);
  const escaped = /[!-/:-@[-`{-~]/.test(character) ? String.raw`\\?${own}` : own;
  return NAMED[character] ? `(?:${escaped}|&${NAMED[character]};)` : escaped;
}

function titleEdit(text: string, { front, yaml }: ReadText, words: string): Edit[] {
  if (!front || !wordsPattern(words).test(front.title)) return [];
  const source = yaml.sourceOf(['title']);
  const { line, column } = yaml.placeOf(['title']);
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, column - 1);
  const by = JSON.stringify(front.title.replace(wordsPattern(words), GAP));
  return [{ start, end: start + source.length, by }];
}

function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: MdastNode): number {
  return node.position?.end.offset ?? 0;
}
