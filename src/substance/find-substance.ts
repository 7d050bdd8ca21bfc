import type { ComparedBlock, Comparison } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import { languageOfTag, languageOfText } from '../languages/language-of.ts';
import { type BlockContext, blockFindings } from './block-findings.ts';
import { capitalFindings } from './capitals.ts';
import { namesOfClauses, numberedBlocks } from './clause-numbers.ts';
import { clausesThatCameOrWent, rowsThatCameOrWent } from './clauses-and-rows.ts';
import { columnsThatCameOrWent } from './columns.ts';
import type { FactSurroundings } from './facts-in-sentence.ts';
import type { Finding } from './finding.ts';
import { footnoteFindings } from './footnote-findings.ts';
import { namesOfRows } from './names-of-rows.ts';
import { pictureFindings } from './pictures.ts';
import { blocksOfRecipients, withItem } from './recipients-listed.ts';
import { numberOfReference } from './references.ts';
import { staleReferences } from './stale-references.ts';
import { untoldBlocks } from './untold-blocks.ts';

const known = new WeakMap<Comparison, readonly Finding[]>();

/**
 * What of substance a comparison marks, in the order of its blocks: quantities, negations, duties,
 * exceptions, recipients and the like, each with what it replaced. Found once, however many ask.
 * @param tag the language of the texts, as in `de` or `en-GB`; null if it has to be told from their words
 */
export function findSubstance(comparison: Comparison, tag: string | null): readonly Finding[] {
  const before = known.get(comparison);
  if (before) return before;
  const findings = findAll(comparison, tag);
  known.set(comparison, findings);
  return findings;
}

function findAll(comparison: Comparison, tag: string | null): Finding[] {
  const { blocks } = comparison;
  if (blocks.every((block) => isUnmarked(block) && block.details.length === 0)) return [];
  const language = tag === null ? languageOfText(textOf(blocks)) : languageOfTag(tag);
  const numbered = numberedBlocks(comparison);
  const ownNames = namesOfClauses(comparison);
  const rowNames = namesOfRows(comparison);
  const texts = { from: lazyText(blocks, 'from'), to: lazyText(blocks, 'to') };
  const areOfRecipients = language
    ? blocksOfRecipients(blocks, language)
    : new Set<ComparedBlock>();
  const isSameTarget = (from: string, to: string) => {
    const target = numbered.from.get(numberOfReference(from));
    return target != null && target === numbered.to.get(numberOfReference(to));
  };
  const found = blocks.flatMap((block, index) => {
    const isWholeRow = (block.to ?? block.from)?.kind === 'row' && !(block.to && block.from);
    if (isUnmarked(block) || block.partOf !== null || isWholeRow) return [];
    if (isTold(block)) return [];
    const around: FactSurroundings = {
      language,
      ownNames,
      isOfRecipients: areOfRecipients.has(block),
    };
    const context: BlockContext = {
      row: rowNames.get(block) ?? null,
      from: around,
      to: around,
      isElsewhere: (side, words) => hasWords(texts[side](), words),
      isSameTarget,
    };
    return withItem(blockFindings(block, index, context), block, index, around.isOfRecipients);
  });
  const clauses = clausesThatCameOrWent(comparison);
  const columns = columnsThatCameOrWent(comparison);
  // In headings, most words begin with a capital.
  const isOfHeading = ({ kind, block }: Finding) =>
    kind === 'name' && !['paragraph', 'row'].includes(blocks[block]?.to?.kind ?? '');
  const all = [
    ...found
      .filter((finding) => !isOfHeading(finding))
      .map((finding) => ({ ...finding, withClause: clauseOf(finding, blocks, clauses) })),
    ...clauses,
    ...columns.findings,
    ...rowsThatCameOrWent(comparison, rowNames),
    ...footnoteFindings(comparison),
    ...pictureFindings(comparison),
    ...capitalFindings(comparison),
    ...(language ? staleReferences(comparison, language, numbered) : []),
  ];
  const told = new Set([...columns.rows, ...all.map(({ block }) => block)]);
  const untold = untoldBlocks(comparison, told, clauses, rowNames);
  return withoutMoved([...all, ...untold]).sort((a, b) => a.block - b.block);
}

/** The heading with which a paragraph came or went, if it did so with a whole clause. */
function clauseOf(
  { extent, block }: Finding,
  blocks: readonly ComparedBlock[],
  clauses: readonly Finding[],
): number | null {
  if (extent !== 'block') return null;
  const side = blocks[block]?.to ? 'to' : 'from';
  const own = blocks[block]?.[side]?.clause;
  const found = clauses.find((each) => {
    const isSameSide = (each.to !== null) === (side === 'to');
    return isSameSide && blocks[each.block]?.[side]?.clause === own;
  });
  return found?.block ?? null;
}

/** Whether a block came or went that other steps tell: a heading, or a footnote. */
function isTold({ from, to }: ComparedBlock): boolean {
  const side = (to ?? from) as TextBlock;
  return !(from && to) && (side.kind === 'heading' || side.place.isFootnote);
}

function isUnmarked({ words, whole }: ComparedBlock): boolean {
  return (whole ?? words).every(({ op }) => op === 'same');
}

function textOf(blocks: readonly ComparedBlock[]): string {
  return blocks.map(({ from, to }) => (to ?? from)?.text ?? '').join('\n');
}

function lazyText(blocks: readonly ComparedBlock[], side: 'from' | 'to'): () => string {
  let text: string | null = null;
  return () => {
    text ??= blocks
      .map((block) => block[side]?.text ?? '')
      .join('\n')
      .toLowerCase();
    return text;
  };
}

function hasWords(text: string, words: string): boolean {
  const lower = words.toLowerCase();
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + lower.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** What went with one sentence or block and came with another was moved or reworded. */
function withoutMoved(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ kind, from, to }: Finding) => `${kind} ${(from ?? to ?? '').toLowerCase()}`;
  const isLoose = ({ extent, from, to }: Finding) =>
    extent !== 'words' && (from === null || to === null);
  const gone = new Map<string, Finding[]>();
  for (const each of findings)
    if (isLoose(each) && each.to === null)
      gone.set(keyOf(each), [...(gone.get(keyOf(each)) ?? []), each]);
  const moved = new Set<Finding>();
  for (const each of findings) {
    if (!isLoose(each) || each.from !== null) continue;
    const partner = gone.get(keyOf(each))?.shift();
    if (partner) {
      moved.add(each);
      moved.add(partner);
    }
  }
  return findings.filter((each) => !moved.has(each));
}
