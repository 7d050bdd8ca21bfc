import type { WordChange } from '../compare/word-change.ts';
import type { MarkedBlock, MarkedPlace } from './marked-block.ts';
import type { Span } from './sentences.ts';

/** How many words of what stayed are shown on either side of a change. */
const WORDS_AROUND = 5;

/** How many words of a longer piece are shown on either side of what a finding is about. */
const LONGEST_PIECE = 14;
const WORDS_WITHIN = 6;

/**
 * The marked words of some places with a few words around, pieces as the comparison has them. What is
 * left out of a long piece is told by “…”.
 * @param about what the finding is about, in the earlier and in the later text
 */
export function snippetOf(
  { pieces }: MarkedBlock,
  places: readonly MarkedPlace[],
  about: { readonly from: Span | null; readonly to: Span | null },
): WordChange[] {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  // A quantity can begin before the place of its change and end behind it: “30 days”, of which “days” is new.
  const before = leading(first, about);
  const after = trailing(last, about);
  // A cell that came or went whole is no part of what its neighbours say.
  const isCell = {
    first: /^\t/.test(pieces[first.first]?.text ?? ''),
    last: /\t$/.test(pieces[last.end - 1]?.text ?? ''),
  };
  const snippet: WordChange[] = [];
  let [from, to] = [0, 0];
  pieces.forEach(({ op, text }, index) => {
    const start = op === 'added' ? to : from;
    const span = op === 'added' ? about.to : about.from;
    if (op !== 'added') from += text.length;
    if (op !== 'removed') to += text.length;
    if (index === first.first - 1) {
      if (!isCell.first) snippet.push({ op, text: ending(text, before) });
    } else if (index === last.end) {
      if (!isCell.last) snippet.push({ op, text: beginning(text, after) });
    } else if (index >= first.first && index < last.end) {
      const local = span && { start: span.start - start, end: span.end - start };
      snippet.push({ op, text: op === 'same' ? withoutMiddle(text) : shortened(text, local) });
    }
  });
  return snippet
    .map(({ op, text }) => ({
      op,
      text: text.replace(/^\t|\t$/g, '').replace(/\t+/g, BETWEEN_CELLS),
    }))
    .filter(({ text }) => text !== '');
}

const BETWEEN_CELLS = ' | ';

/** How many characters before the first place belong to what the finding is about. */
function leading(place: MarkedPlace, { from, to }: { from: Span | null; to: Span | null }): number {
  return Math.max(0, from ? place.from.start - from.start : 0, to ? place.to.start - to.start : 0);
}

function trailing(
  place: MarkedPlace,
  { from, to }: { from: Span | null; to: Span | null },
): number {
  return Math.max(0, from ? from.end - place.from.end : 0, to ? to.end - place.to.end : 0);
}

/** The last words of a text, back to the sentence's beginning at most; at least so many characters. */
function ending(text: string, least: number): string {
  // What ends the sentence before is no part of this one.
  if (least === 0 && /[.!?…]["”’»)]*\s+$/u.test(text)) return '';
  const kept = lastWords(text.slice(0, text.length - least), WORDS_AROUND);
  return kept + text.slice(text.length - least);
}

function lastWords(text: string, count: number): string {
  const line = text.slice(text.search(/[^\t\n]*$/u));
  const sentence = line.slice(
    Math.max(0, line.search(/(?:(?<=[.!?]\s)|^)(?:(?![.!?]\s\p{Lu}).)*$/u)),
  );
  const words = [...sentence.matchAll(/\S+/gu)];
  const start = words.at(-count)?.index ?? 0;
  return (start > 0 ? '… ' : '') + sentence.slice(start);
}

function beginning(text: string, least: number): string {
  return text.slice(0, least) + firstWords(text.slice(least), WORDS_AROUND);
}

function firstWords(text: string, count: number): string {
  const line = text.split(/[\t\n]/u, 1)[0] ?? '';
  const stop = /[.!?](?=\s\p{Lu})/u.exec(line);
  const sentence = stop ? line.slice(0, stop.index + 1) : line;
  const words = [...sentence.matchAll(/\S+/gu)];
  const last = words[count - 1];
  const end = last ? last.index + last[0].length : sentence.length;
  return sentence.slice(0, end) + (end < sentence.trimEnd().length ? ' …' : '');
}

function withoutMiddle(text: string): string {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= LONGEST_PIECE) return text;
  const [last, next] = [words[WORDS_WITHIN - 1], words.at(-WORDS_WITHIN)];
  return `${text.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0))} … ${text.slice(next?.index)}`;
}

function shortened(text: string, about: Span | null): string {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= LONGEST_PIECE) return text;
  const center = about && about.start < text.length && about.end > 0 ? about : { start: 0, end: 0 };
  const from = words.findLastIndex(({ index }) => index <= center.start);
  const to = words.findLastIndex(({ index }) => index < Math.max(center.end, 1));
  const [first, last] = [
    Math.max(0, from - WORDS_WITHIN),
    Math.min(words.length - 1, to + WORDS_WITHIN),
  ];
  const start = first === 0 ? 0 : (words[first]?.index ?? 0);
  const end =
    last === words.length - 1
      ? text.length
      : (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  return `${first > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
