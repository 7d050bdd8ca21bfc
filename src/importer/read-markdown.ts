import type { MdastNode } from 'satteri';
import { documentTree } from '../library/markdown/document-tree.ts';
import { parseMarkdown } from '../library/markdown/markdown.ts';
import { canonicalText } from '../policy/canonical-text.ts';
import type { Doubt, Foreign, Piece } from './foreign.ts';
import { readingOfWords } from './second-reading.ts';

/** Data about a file at its beginning, as many generators of websites keep it. */
const MATTER = /^---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads Markdown. Its words are those that `policy text` prints; data at its beginning count as words too,
 * since nobody but the author can tell that they are none.
 */
export function readMarkdown(source: string): Foreign {
  const text = withWrittenNumbers(source);
  const matter = MATTER.exec(text);
  const lastLineOfMatter = matter ? matter[0].trimEnd().split('\n').length : 0;
  const root = parseMarkdown(text);
  const whole = documentTree(root);
  const nodes = 'children' in root ? (root.children as MdastNode[]) : [];
  const shared = nodes.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const pieces = nodes.flatMap((node): Piece[] => {
    const line = node.position?.start.line ?? 1;
    const children = [node, ...shared.filter((each) => each !== node)];
    const part = documentTree({ type: 'root', children } as MdastNode);
    const [clause] = part.clauses;
    if (!clause) return part.preamble.map((block) => ({ kind: 'block', block, line }));
    const number = clause.number === null ? '' : `${clause.number} `;
    const inlines = [{ kind: 'text' as const, text: number }, ...clause.heading];
    return line <= lastLineOfMatter
      ? [{ kind: 'block', block: { kind: 'paragraph', inlines }, line }]
      : [{ kind: 'heading', level: clause.level, inlines, line, anchors: [] }];
  });
  return {
    pieces,
    footnotes: whole.footnotes,
    doubts: matter ? [matterDoubt(matter[1] ?? '')] : [],
    title: /^title:[ \t]*["']?(.+?)["']?[ \t]*\r?$/m.exec(matter?.[1] ?? '')?.[1] ?? null,
    url: null,
    second: readingOfWords(canonicalText(null, whole)),
  };
}

function matterDoubt(yaml: string): Doubt {
  return {
    line: 1,
    near: yaml.trim().split('\n')[0]?.trim() ?? '',
    rule: 'file-data',
    what: 'The file begins with data about itself, which stand in the draft as a paragraph.',
    mend: 'Delete the paragraph if it is no part of the policy.',
  };
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
  return words.length <= 100 && /^[\p{Lu}“"]/u.test(words) && !/[.;,:!?]$/.test(words);
}
