import type { Finding } from '../../substance/finding.ts';
import { shortened } from '../../substance/names-of-rows.ts';
import type { LineInWords } from './line-in-words.ts';

/** Whether a reference stayed while the number in it went to another clause. */
export function isStaleReference({ kind, words }: Finding): boolean {
  return kind === 'cross-reference' && words.every(({ op }) => op === 'same');
}

/** “clause 3” stayed, and the number went to another clause. */
export function referenceInWords({ from, to, words }: Finding): LineInWords {
  const reference = words.map(({ text }) => text).join('');
  const now = to === null ? 'no clause bears it now' : `“${to}” bears it now`;
  return {
    label: 'Reference left as it was',
    replaced: null,
    isSentence: true,
    remark: '',
    words: [
      {
        op: 'same',
        text: `“${reference}” stays, but its number was that of “${from}”, and ${now}`,
      },
    ],
  };
}

/** What a footnote says, and where its mark stood and stands. */
export function footnoteInWords({ from, to, extent, words }: Finding): LineInWords {
  if (extent === 'block')
    return {
      label: `Footnote ${from === null ? 'added' : 'removed'}`,
      replaced: null,
      remark: '',
      words,
    };
  const fate = from === to ? 'moved' : from === null ? 'added' : 'removed';
  const isReplaced = from !== null && to !== null && from !== to;
  return {
    label: isReplaced ? 'Footnote at this place' : `Mark of a footnote ${fate}`,
    replaced: isReplaced ? { from, to } : null,
    remark: isReplaced ? '' : `the footnote says “${shortened(to ?? from ?? '')}”`,
    words,
  };
}

/** A picture by its name; what stands around it in the text. */
export function pictureLineInWords({ from, to, words }: Finding): LineInWords {
  const fate = from === null ? ' added' : to === null ? ' removed' : '';
  const isReplaced = from !== null && to !== null && from !== to;
  return {
    label: `Picture${fate}`,
    replaced: isReplaced ? { from, to } : null,
    remark: from === to ? 'another file under the same name' : '',
    words: isReplaced ? [] : words,
  };
}
