import type { ComparedBlock } from '../compare/comparison.ts';
import type { TextBlock } from '../compare/text-blocks.ts';
import type { Language } from '../languages/language.ts';
import type { Finding } from './finding.ts';
import { isName } from './parties.ts';
import { patternsOf } from './patterns.ts';

/** The blocks whose heading, or the words before their list, speak of recipients. */
export function blocksOfRecipients(
  blocks: readonly ComparedBlock[],
  language: Language,
): ReadonlySet<ComparedBlock> {
  const { sharing } = patternsOf(language);
  const speaks = (text: string) => {
    sharing.lastIndex = 0;
    return sharing.test(text);
  };
  const found = new Set<ComparedBlock>();
  let [heading, before] = ['', ''];
  for (const block of blocks) {
    const { kind, place, text } = (block.to ?? block.from) as TextBlock;
    if (kind === 'heading') [heading, before] = [text, ''];
    else if (place.listDepth === 0 && kind === 'paragraph') before = text;
    const isListed = place.listDepth > 0 && /[:：]\s*$/u.test(before);
    if (kind !== 'heading' && (speaks(heading) || (isListed && speaks(before)))) found.add(block);
  }
  return found;
}

const LONGEST_ITEM = 8;

/** How an item begins that tells what for, when or how, and not to whom: “To enforce our rights”. */
const AIM =
  /^(?:(?:to|for|in|on|if|when|where|how|by|as|with|um|zu[rm]?|für|bei|wenn|falls|im|pour|en|si|lorsque|quand|dans|comment|per|se|quando|dove|come|nel(?:la|lo|l’)?|para|cuando|dónde|cómo)\s|\p{L}+ing\s)/iu;

/**
 * An item that came into a list of recipients, or went from it, is told however short it is: as one of them
 * where it has a name, as a paragraph where the list may as well tell what is shared, or what for.
 */
export function withItem(
  findings: readonly Finding[],
  { from, to }: ComparedBlock,
  block: number,
  isOfRecipients: boolean,
): readonly Finding[] {
  const item = to ?? from;
  if (!isOfRecipients || (from && to) || !item?.place.isItem) return findings;
  if (findings.some(({ kind }) => kind === 'recipient' || kind === 'country')) return findings;
  const name = item.text.split(/[:;,(–—]|\s-\s|[.](?=\s|$)/u)[0]?.trim() ?? '';
  if (name === '' || name.split(/\s+/u).length > LONGEST_ITEM) return findings;
  const op = to ? 'added' : 'removed';
  const isNamed = isName(name) && !AIM.test(name);
  const text = isNamed ? name : item.text;
  const finding: Finding = {
    kind: isNamed ? 'recipient' : 'passage',
    from: to ? null : text,
    to: to ? text : null,
    trend: null,
    by: null,
    row: null,
    withClause: null,
    extent: 'block',
    words: [{ op, text }],
    block,
  };
  return [...findings, finding];
}
