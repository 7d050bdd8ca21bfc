import type { Doubt, Refusal } from './foreign.ts';

/** The XML files of a Word file by their names: `document.xml`. */
export type WordParts = ReadonlyMap<string, string>;

const TEXTS = ['document.xml', 'footnotes.xml', 'endnotes.xml'];
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge)[\s/>]/;

/** Why a Word file is not to be read; null where it is. */
export function wordRefusal(parts: WordParts): Refusal | null {
  const has = (names: readonly string[], pattern: RegExp) =>
    names.some((name) => pattern.test(parts.get(name) ?? ''));
  if (has(TEXTS, TRACKED))
    return {
      rule: 'tracked-changes',
      what: 'This Word file has tracked changes that nobody accepted or rejected, so it holds two texts.',
      mend: 'In Word, under Review, accept or reject all changes, save the file, and import it again.',
    };
  if (has(['comments.xml'], /<w:comment[\s>]/))
    return {
      rule: 'word-comments',
      what: 'This Word file has comments, so its text is still discussed.',
      mend: 'In Word, under Review, settle and delete all comments, save the file, and import it again.',
    };
  return null;
}

/** What Word shows and the text of the file does not hold. */
export function wordDoubts(parts: WordParts): Doubt[] {
  const doubts: Doubt[] = [];
  const document = parts.get('document.xml') ?? '';
  if (hasNumberedHeadings(document, parts.get('styles.xml') ?? ''))
    doubts.push({
      line: 0,
      near: '',
      rule: 'lost-numbers',
      what: 'Word counts the headings of this file by itself; their numbers are no words of it, and are not in the draft.',
      mend: 'Write the numbers before the headings, as Word shows them, where the text refers to them.',
    });
  const margins = [...parts]
    .filter(([name]) => /^(?:header|footer)\d*\.xml$/.test(name))
    .map(([, xml]) => plain(xml).replace(/\s+/g, ' ').trim())
    .filter((words) => /\p{L}/u.test(words));
  for (const words of new Set(margins))
    doubts.push({
      line: 0,
      near: '',
      rule: 'left-out',
      what: `The words at the head or foot of each page are left out: “${words.slice(0, 60)}”.`,
      mend: 'Write them into the text if they belong to the policy.',
    });
  return doubts;
}

function hasNumberedHeadings(document: string, styles: string): boolean {
  const numbered = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g)]
    .filter(([style]) => /<w:name w:val="heading /i.test(style) && style.includes('<w:numPr>'))
    .map(([, id]) => id);
  const headings = new Set([
    ...[...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g)]
      .filter(([style]) => /<w:name w:val="heading /i.test(style))
      .map(([, id]) => id),
    'Heading1',
    'Heading2',
    'Heading3',
  ]);
  return [...document.matchAll(/<w:pPr>[\s\S]*?<\/w:pPr>/g)].some(([properties]) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(properties)?.[1];
    if (!style || !headings.has(style)) return false;
    const own = /<w:numId w:val="(\d+)"/.exec(properties)?.[1];
    return own === undefined ? numbered.includes(style) : own !== '0';
  });
}

/** All words of a Word file, read from its XML alone: its text, then the notes in the order of their references. */
export function wordsOfWord(parts: WordParts): string {
  const document = parts.get('document.xml') ?? '';
  const notes = [...document.matchAll(/<w:(foot|end)noteReference\b[^>]*w:id="(-?\d+)"/g)].map(
    ([, kind, id]) => {
      const xml = parts.get(`${kind}notes.xml`) ?? '';
      const note = new RegExp(
        `<w:${kind}note\\b[^>]*w:id="${id}"[^>]*>([\\s\\S]*?)</w:${kind}note>`,
      );
      return plain(note.exec(xml)?.[1] ?? '');
    },
  );
  return [plain(document), ...notes].join('\n');
}

function plain(xml: string): string {
  return (
    xml
      // Of two forms of the same drawing or text box, the second is for older programs.
      .replace(/<mc:Choice\b[\s\S]*?<\/mc:Choice>/g, '')
      .replace(/<w:(?:tab|br|cr)(?:\s[^>]*)?\/>|<\/w:p>|<\/w:tc>/g, ' ')
      .replace(/<w:noBreakHyphen\/>/g, '\u2011')
      .replace(/<w:softHyphen\/>/g, '')
      .replace(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<[^>]*>|([^<\s]+)/g, (_, text) => text ?? '')
      .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => {
        if (name) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name as 'amp'] ?? '';
        return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
      })
  );
}
