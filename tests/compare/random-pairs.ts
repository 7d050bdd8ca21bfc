import fc from 'fast-check';
import type { ComparedText } from '../../src/compare/text-blocks.ts';
import type { Block, Clause, Document, Inline } from '../../src/policy/document.ts';

// Two random texts of which the second is a revision of the first: a flat list of pieces, which is edited
// as people edit (words changed, pieces moved, split, run together, reset as lists or tables) and then
// built into a document. Few different words, so that much is repeated and nothing is unique for sure.

const WORDS =
  'we may not only keep your data the of and for 30 90 days 1,000.50 S.r.l. e-mail e\u2011mail and/or “quoted” "quoted" it’s it\'s a–b a-b … ... 個人情報 保存 ข้อมูล بيانات עם prote\u0301ge protégé ﬁrst first co\u00adop coop https://a.example/x?y=1. naïve (EU) 🙂 , ; — \u200b'.split(
    ' ',
  );

const word = fc.constantFrom(...WORDS);
const space = fc.constantFrom(' ', ' ', ' ', ' ', '\t', '\u00a0', '  ');
/** Words with their spaces; an asterisk makes a word bold, a tilde a link. */
const words = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '', '*', '~'), word, space), { maxLength: 14 })
  .map((list) => list.map((parts) => parts.join('')).join(''));
const number = fc.constantFrom(null, null, '1.', '2.', '2.1', '(a)');

type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly number: string | null }
  | { readonly kind: 'paragraph' | 'quotation' | 'footnote' }
  | { readonly kind: 'item'; readonly depth: number }
  | { readonly kind: 'row' };
type Said = Piece & { readonly texts: readonly string[] };

const piece: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 2, max: 4 }),
    number,
    texts: fc.tuple(words),
  }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('paragraph' as const), texts: fc.tuple(words) }),
  },
  fc.record({
    kind: fc.constantFrom('quotation' as const, 'footnote' as const),
    texts: fc.tuple(words),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('item' as const),
      depth: fc.integer({ min: 1, max: 3 }),
      texts: fc.tuple(words),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('row' as const),
      texts: fc.array(words, { minLength: 1, maxLength: 4 }),
    }),
  },
);

/** What may happen to one piece: it gives none, one or several in its place. */
const edit: fc.Arbitrary<(piece: Said) => Said[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((said: Said) => [said]) },
  fc.constant(() => []),
  fc.constant((said: Said) => [said, said]),
  fc.tuple(fc.nat(), word).map(([at, other]) => (said: Said) => [
    changeText(said, (text) => {
      const list = text.split(/(?<=\s)/u);
      list.splice(at % (list.length + 1), 1, `${other} `);
      return list.join('');
    }),
  ]),
  fc.nat().map((at) => (said: Said): Said[] => {
    const list = (said.texts[0] ?? '').split(/(?<=\s)/u);
    const cut = at % (list.length + 1);
    const halves = [list.slice(0, cut), list.slice(cut)];
    return halves.map((half) => ({ ...said, texts: [half.join(''), ...said.texts.slice(1)] }));
  }),
  fc.constant((said: Said) => [changeText(said, (text) => text.replace(/[*~]/g, ''))]),
  fc.constant((said: Said): Said[] => [{ kind: 'item', depth: 1, texts: [said.texts.join(' ')] }]),
  fc.constant((said: Said): Said[] => [{ kind: 'row', texts: (said.texts[0] ?? '').split(/\s/u) }]),
  fc.tuple(fc.nat(), words).map(([at, cell]) => (said: Said): Said[] => {
    const texts = [...said.texts];
    texts.splice(at % (texts.length + 1), at % 2, cell);
    return said.kind === 'row' && texts.length > 0 ? [{ ...said, texts }] : [said];
  }),
  number.map(
    (other) =>
      (said: Said): Said[] =>
        said.kind === 'heading' ? [{ ...said, number: other }] : [said],
  ),
);

function changeText(said: Said, change: (text: string) => string): Said {
  return { ...said, texts: said.texts.map((text, at) => (at === 0 ? change(text) : text)) };
}

/** What may happen to the whole: a stretch moved elsewhere, or two neighbours run together. */
const upheaval: fc.Arbitrary<(pieces: Said[]) => Said[]> = fc
  .tuple(fc.constantFrom('none', 'move', 'merge'), fc.nat(), fc.nat(), fc.nat(4))
  .map(([how, start, end, length]) => (pieces: Said[]): Said[] => {
    if (how === 'none' || pieces.length === 0) return pieces;
    const rest = [...pieces];
    const taken = rest.splice(start % pieces.length, how === 'merge' ? 2 : length);
    const [first] = taken;
    if (how === 'move' || !first) return rest.toSpliced(end % (rest.length + 1), 0, ...taken);
    const merged = { ...first, texts: [taken.flatMap(({ texts }) => texts).join(' ')] };
    return rest.toSpliced(start % pieces.length, 0, merged);
  });

/** Two texts, of which the second is a revision of the first. */
export const pairs: fc.Arbitrary<[ComparedText, ComparedText]> = fc
  .record({
    pieces: fc.array(piece, { maxLength: 14 }),
    edits: fc.array(edit, { minLength: 14, maxLength: 14 }),
    upheavals: fc.array(upheaval, { maxLength: 3 }),
    added: fc.array(piece, { maxLength: 2 }),
    titles: fc.tuple(fc.constantFrom(null, 'A title'), fc.constantFrom(null, 'A  title', 'Other')),
    hasLastingIds: fc.boolean(),
    isFirstIdMoved: fc.boolean(),
  })
  .map(({ pieces, edits, upheavals, added, titles, hasLastingIds, isFirstIdMoved }) => {
    const edited = pieces.flatMap((each, at) => (edits[at] as (piece: Said) => Said[])(each));
    const revised = upheavals.reduce((list, change) => change(list), [...edited, ...added]);
    const moved = hasLastingIds && isFirstIdMoved ? { 'clause-0': 'clause-1' } : {};
    return [
      { title: titles[0], document: documentOf(pieces), hasLastingIds, moved: {} },
      { title: titles[1], document: documentOf(revised), hasLastingIds, moved },
    ];
  });

function documentOf(pieces: readonly Said[]): Document {
  const preamble: Block[] = [];
  const clauses: Clause[] = [];
  const open: Clause[] = [];
  const document = {
    preamble,
    clauses,
    footnotes: pieces.flatMap(({ kind, texts }, at) =>
      kind === 'footnote' ? [{ label: `${at}`, blocks: [paragraphOf(texts[0])] }] : [],
    ),
  };
  const ids = new Set<string>();
  for (const said of pieces) {
    const blocks = (open.at(-1)?.blocks ?? preamble) as Block[];
    switch (said.kind) {
      case 'heading': {
        while ((open.at(-1)?.level ?? 0) >= said.level) open.pop();
        const siblings = (open.at(-1)?.clauses ?? clauses) as Clause[];
        const heading = inlinesOf(said.texts[0] ?? '');
        const id = `clause-${ids.size}`;
        ids.add(id);
        const { number, level } = said;
        const clause: Clause = { id, number, heading, level, blocks: [], clauses: [] };
        siblings.push(clause);
        open.push(clause);
        break;
      }
      case 'item':
        blocks.push(listOf(said.depth, paragraphOf(said.texts[0])));
        break;
      case 'row':
        addRow(blocks, said.texts.map(inlinesOf));
        break;
      case 'quotation':
        blocks.push({ kind: 'quotation', blocks: [paragraphOf(said.texts[0])] });
        break;
      case 'paragraph':
        blocks.push(paragraphOf(said.texts[0]));
        break;
    }
  }
  return document;
}

function paragraphOf(text = ''): Block {
  return { kind: 'paragraph', inlines: inlinesOf(text) };
}

function listOf(depth: number, block: Block): Block {
  const inner = depth > 1 ? listOf(depth - 1, block) : block;
  return { kind: 'list', start: null, items: [[inner]] };
}

function addRow(blocks: Block[], cells: readonly (readonly Inline[])[]): void {
  const last = blocks.at(-1);
  if (last?.kind === 'table') (last.rows as (readonly Inline[])[][]).push([...cells]);
  else blocks.push({ kind: 'table', align: cells.map(() => null), header: cells, rows: [] });
}

function inlinesOf(text: string): Inline[] {
  return text.split(/(?<=\s)/u).map((piece): Inline => {
    const inlines: Inline[] = [{ kind: 'text', text: piece.slice(1) }];
    if (piece.startsWith('*')) return { kind: 'strong', inlines };
    if (piece.startsWith('~')) return { kind: 'link', href: `#${piece.length}`, inlines };
    return { kind: 'text', text: piece };
  });
}
