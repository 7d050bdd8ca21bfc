import { unzipSync } from 'fflate';
import { parseFragment } from 'parse5';
import { collapse, textOf } from '../policy/canonical-text.ts';
import type { Footnote } from '../policy/document.ts';
import type { Doubt, Foreign, Refusal } from './foreign.ts';
import { htmlBlocks, htmlPieces } from './html-blocks.ts';
import { attribute, childrenOf, type HtmlNode, isElement } from './html-nodes.ts';
import { readingOfWords } from './second-reading.ts';
import { wordDoubts, wordRefusal, wordsOfWord } from './word-xml.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** Reads a Word file. One with tracked changes or comments is refused: nobody could say which text was meant. */
export async function readWord(bytes: Buffer): Promise<Foreign | Refusal> {
  const parts = partsOf(bytes);
  if (!parts) return UNREADABLE;
  const refusal = wordRefusal(parts);
  if (refusal) return refusal;
  // Loaded here, so that no other command waits for it.
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { buffer: bytes },
      { styleMap: STYLES, convertImage },
    ));
  } catch {
    return UNREADABLE;
  }
  const doubts: Doubt[] = [...wordDoubts(parts)];
  const reading = { doubts, isWord: true };
  const nodes = childrenOf(parseFragment(html));
  const notes: readonly HtmlNode[] = nodes.filter(isNotes);
  const pieces = htmlPieces(
    nodes.filter((node) => !notes.includes(node)),
    reading,
  );
  const footnotes = notes.flatMap((list) =>
    childrenOf(list)
      .filter(isElement)
      .map(
        (item): Footnote => ({
          label: attribute(item, 'id') ?? '',
          blocks: htmlBlocks(childrenOf(item), reading).filter(
            (block) => block.kind !== 'paragraph' || collapse(textOf(block.inlines)),
          ),
        }),
      ),
  );
  return {
    pieces,
    footnotes,
    doubts,
    title: null,
    url: null,
    second: readingOfWords(wordsOfWord(parts)),
  };
}

const UNREADABLE: Refusal = {
  rule: 'unreadable-file',
  what: 'This is no Word file that can be read: it is damaged, protected by a password, or of the old kind (.doc).',
  mend: 'Open it in Word, save it as .docx without a password, and import that.',
};

function partsOf(bytes: Buffer): ReadonlyMap<string, string> | null {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => /^word\/[^/]+\.xml$/.test(name) });
    const decoder = new TextDecoder();
    const parts = new Map(
      Object.entries(files).map(([name, data]) => [name.slice(5), decoder.decode(data)]),
    );
    return parts.has('document.xml') ? parts : null;
  } catch {
    return null;
  }
}

/** The converter puts the texts of all notes into one list at the end. */
function isNotes(node: HtmlNode): boolean {
  if (!isElement(node) || node.tagName !== 'ol') return false;
  const items = childrenOf(node).filter(isElement);
  return (
    items.length > 0 &&
    items.every((item) => /^(?:foot|end)note-\d+$/.test(attribute(item, 'id') ?? ''))
  );
}
