import type { Doubt } from './foreign.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

/** Two lines with words and no blank line between them. */
interface Break {
  readonly before: Line;
  readonly after: string;
}

const ENDS_SENTENCE = /[.;:!?]["”’»)]*\s*$/;
/** An article, a preposition, an “and”: in no language that we read does an item end with so short a word. */
const ENDS_WITHIN = /(?:^|\s)\p{Ll}{1,3}\s*$/u;

/**
 * Says whether a program broke the lines of a text at a width: many end within a sentence, and none could
 * hold the first word of the next. Lines of a list end anywhere.
 */
export function looksWrapped(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text.trim());
  const longest = Math.max(0, ...filled.map(({ text }) => text.length));
  if (filled.length < 4) return false;
  const breaks = breaksOf(lines);
  if (longest <= 100 && longest >= 40) {
    const nearlyFull = breaks.filter(
      ({ before: { text } }) => text.length > longest * 0.7 && !/[.;:!?]\s*$/.test(text),
    );
    if (nearlyFull.length >= filled.length / 3) return true;
  }
  const lengths = filled.map(({ text }) => text.trimEnd().length).sort((a, b) => a - b);
  // A title or an address may be longer than the width.
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  const full = breaks.filter(({ before, after }) => {
    const [word = ''] = after.trim().split(/\s+/);
    return before.text.trimEnd().length + 1 + word.length > width;
  });
  const within = full.filter(({ before }) => ENDS_WITHIN.test(before.text));
  return (
    full.length >= breaks.length * 0.7 && within.length >= 2 && within.length >= full.length * 0.12
  );
}

/** Tells of the lines of a text that they were joined, or that some go on where they were not. */
export function breakDoubts(lines: readonly Line[], isWrapped: boolean): Doubt[] {
  if (isWrapped) return [WRAPPED];
  const cut = breaksOf(lines).filter(
    ({ before, after }) =>
      !ENDS_SENTENCE.test(before.text) &&
      ENDS_WITHIN.test(before.text) &&
      /^\s*\p{Ll}/u.test(after),
  );
  const [first] = cut;
  if (!first) return [];
  const places = cut.slice(0, 20).map(({ before }) => before.number);
  const more = cut.length > places.length ? ` and ${cut.length - places.length} more` : '';
  return [
    {
      line: first.before.number,
      near: first.before.text.trim().slice(0, 40),
      rule: 'joined-lines',
      what: `Each line of this text is a paragraph of the draft, but a sentence seems to go on behind the end of ${cut.length === 1 ? 'line' : 'lines'} ${places.join(', ')}${more}.`,
      mend: 'Join the lines that make one sentence.',
    },
  ];
}

function breaksOf(lines: readonly Line[]): Break[] {
  return lines.flatMap((before, at) => {
    const after = lines[at + 1]?.text ?? '';
    return before.text.trim() && after.trim() ? [{ before, after }] : [];
  });
}

const WRAPPED: Doubt = {
  line: 1,
  near: '',
  rule: 'joined-lines',
  what: 'The lines of this text end at one width, so they were joined into paragraphs.',
  mend: 'Look whether lines that stand on their own (addresses, lists) were joined too.',
};
