import { compareTexts } from '../../compare/compare-texts.ts';
import type { ComparedBlock } from '../../compare/comparison.ts';
import { collapse } from '../../policy/canonical-text.ts';
import { GAP } from '../../policy/redact.ts';
import { findSubstance } from '../../substance/find-substance.ts';
import type { Finding, FindingKind } from '../../substance/finding.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Place } from '../text/place.ts';
import type { ReadableVersion } from './question.ts';
import type { Change, Changed } from './text-change.ts';

/** What no reader calls wording, and what each is called in a sentence. */
const KINDS: Partial<Readonly<Record<FindingKind, string>>> = {
  negation: 'negation',
  modal: 'duty or permission',
  exception: 'exception or limit',
  amount: 'amount',
  duration: 'length of time',
  age: 'age',
  percentage: 'percentage',
  sign: 'sign',
  'legal-basis': 'law or legal basis',
  recipient: 'recipient',
};

/**
 * Negations, duties, permissions, exceptions, quantities, legal bases and recipients that a version changes
 * in sentences that stay. Other rules ask about paragraphs that are new or gone as a whole.
 * @param language of the texts, as policy.yaml has it
 */
export function changesOfSubstance(
  { version, predecessor, passages }: Change,
  language: string,
): Changed[] {
  const text = ({ front, document }: ReadableVersion) => ({
    title: front.title,
    document,
    hasLastingIds: true,
    moved: front.moved,
  });
  const comparison = compareTexts(text(predecessor), text(version));
  return findSubstance(comparison, language).flatMap((finding): Changed[] => {
    const block = comparison.blocks[finding.block];
    const kind = KINDS[finding.kind];
    if (!kind || !block?.from || !block.to || finding.extent === 'block') return [];
    // What changed where words were taken out was judged while they were there.
    if (block.from.text.includes(GAP) || block.to.text.includes(GAP)) return [];
    return [{ ...toldOf(finding, kind), place: placeOf(finding, block, passages) }];
  });
}

function toldOf({ from, to, words }: Finding, kind: string): Pick<Changed, 'about' | 'fate'> {
  if (from !== null && to !== null)
    return { about: to, fate: `“${to}” stands where the version before has “${from}”` };
  const side = words
    .filter(({ op }) => op !== (from === null ? 'removed' : 'added'))
    .map(({ text }) => text)
    .join('');
  const about = collapse(side.replaceAll('…', ' ')).replace(/[.,;:]$/u, '');
  const came = from === null;
  return {
    about,
    fate: `the ${kind} “${from ?? to}” is ${came ? 'new in' : 'gone from'} “${about}”`,
  };
}

/** Returns where the words stand in the file, or the passage that has lost them, or null for neither. */
function placeOf(
  { to }: Finding,
  { to: block }: ComparedBlock,
  passages: readonly Passage[],
): Place | null {
  const text = block?.text ?? '';
  const cells = text.split('\t');
  const isIt = (passage: Passage) =>
    passage.kind === 'cell'
      ? cells.includes(collapse(passage.text)) && (to === null || passage.text.includes(to))
      : collapse(passage.text) === text;
  const passage = passages.find(isIt);
  return passage?.placeOf(Math.max(0, to === null ? 0 : passage.text.indexOf(to))) ?? null;
}
