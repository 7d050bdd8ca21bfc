import { linesOf } from './canonical-text.ts';
import { successorIn } from './clause-fate.ts';
import { type Block, type Clause, clausesOf, type Inline } from './document.ts';
import type { Version } from './library.ts';

/** What one version made of a clause of another, judged by its own words, sub-clauses apart. */
export interface ClauseChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly from: Clause | null;
  readonly to: Clause | null;
  /** The clause went on under another id; where it is removed as well, as a part of a clause that has another origin. */
  readonly isMoved: boolean;
}

/**
 * The clauses of two versions paired by id, or by the `moved` of the later one, in the order of the
 * later text; each removed clause stands where it was, after the clause before it. Every clause of each
 * version stands exactly once.
 */
export function clauseChanges(from: Version, to: Version): ClauseChange[] {
  const before = [...clausesOf(from.document.clauses)];
  const after = [...clausesOf(to.document.clauses)];
  const [textBefore, textAfter] = [ownTexts(from), ownTexts(to)];
  const beforeById = new Map(before.map((clause) => [clause.id, clause]));
  const afterIds = new Set(after.map((clause) => clause.id));
  // Of several clauses that became one, the first is its origin.
  const origins = new Map<string, Clause>();
  for (const clause of before) {
    const successor = successorIn(to, clause.id);
    if (successor !== null && !afterIds.has(clause.id) && !origins.has(successor))
      origins.set(successor, clause);
  }
  const changes = after.map((clause): ClauseChange => {
    const old = beforeById.get(clause.id) ?? origins.get(clause.id);
    if (!old) return { kind: 'added', from: null, to: clause, isMoved: false };
    const isSame = textBefore.get(old.id) === textAfter.get(clause.id);
    return {
      kind: isSame ? 'same' : 'changed',
      from: old,
      to: clause,
      isMoved: old.id !== clause.id,
    };
  });
  const paired = new Set(changes.map((change) => change.from));
  before.forEach((clause, index) => {
    if (paired.has(clause)) return;
    const neighbour = before[index - 1];
    const at = neighbour ? changes.findIndex((change) => change.from === neighbour) + 1 : 0;
    const isMoved = successorIn(to, clause.id) !== null;
    changes.splice(at, 0, { kind: 'removed', from: clause, to: null, isMoved });
  });
  return changes;
}

/** Whether the words before the first heading, or the title, differ. */
export function isPreambleChanged(from: Version, to: Version): boolean {
  const opening = ({ title, document }: Version) =>
    ownTexts({ title, document: { ...document, clauses: [] } }).get('');
  return opening(from) !== opening(to);
}

/** The words of each clause by its id, and of the title and the preamble at ''; a footnote's where it is referred to. */
function ownTexts({ title, document }: Pick<Version, 'title' | 'document'>): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (id: string, lines: ReturnType<typeof linesOf>) => {
    for (const { text } of lines) texts.set(id, `${texts.get(id) ?? ''}${text}\n`);
  };
  const addNotes = (id: string, blocks: readonly Block[]) => {
    for (const label of labelsIn(blocks)) {
      const note = document.footnotes.find((footnote) => footnote.label === label);
      if (note) add(id, linesOf(null, { preamble: note.blocks, clauses: [], footnotes: [] }));
    }
  };
  for (const line of linesOf(title, { ...document, footnotes: [] })) add(line.clause ?? '', [line]);
  addNotes('', document.preamble);
  for (const clause of clausesOf(document.clauses)) {
    addNotes(clause.id, [{ kind: 'paragraph', inlines: clause.heading }, ...clause.blocks]);
  }
  return texts;
}

function labelsIn(blocks: readonly Block[]): string[] {
  const inInlines = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'footnote-reference') return [inline.label];
      return 'inlines' in inline ? inInlines(inline.inlines) : [];
    });
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return inInlines(block.inlines);
    if (block.kind === 'list') return block.items.flatMap(labelsIn);
    if (block.kind === 'quotation') return labelsIn(block.blocks);
    return block.kind === 'table' ? [block.header, ...block.rows].flat().flatMap(inInlines) : [];
  });
}
