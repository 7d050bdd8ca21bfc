import type { Words } from '../../messages/words.ts';
import type { Finding } from '../../substance/finding.ts';
import { shortened } from '../../substance/names-of-rows.ts';
import type { LineInWords } from './line-in-words.ts';

/** Whether a reference stayed while the number in it went to another clause. */
export function isStaleReference({ kind, words }: Finding): boolean {
  return kind === 'cross-reference' && words.every(({ op }) => op === 'same');
}

/** “clause 3” stayed, and the number went to another clause. */
export function referenceInWords(words: Words, finding: Finding): LineInWords {
  const { to } = finding;
  const reference = finding.words.map(({ text }) => text).join('');
  const from = finding.from ?? '';
  return {
    label: words.text('reference.left'),
    replaced: null,
    isSentence: true,
    remark: '',
    words: [
      {
        op: 'same',
        text:
          to === null
            ? words.text('reference.none', { reference, from })
            : words.text('reference.other', { reference, from, to }),
      },
    ],
  };
}

/** What a footnote says, and where its mark stood and stands. */
export function footnoteInWords(words: Words, finding: Finding): LineInWords {
  const { from, to, extent } = finding;
  if (extent === 'block')
    return {
      label: words.text(from === null ? 'footnote.added' : 'footnote.removed'),
      replaced: null,
      remark: '',
      words: finding.words,
    };
  const fate = from === to ? 'moved' : from === null ? 'added' : 'removed';
  const isReplaced = from !== null && to !== null && from !== to;
  return {
    label: isReplaced ? words.text('footnote.here') : words.text(`footnote.mark-${fate}`),
    replaced: isReplaced ? { from, to } : null,
    remark: isReplaced ? '' : words.text('footnote.says', { text: shortened(to ?? from ?? '') }),
    words: finding.words,
  };
}

/** A picture by its name; what stands around it in the text. */
export function pictureLineInWords(words: Words, finding: Finding): LineInWords {
  const { from, to } = finding;
  const isReplaced = from !== null && to !== null && from !== to;
  const kind = words.text('kind.picture');
  return {
    label:
      from === null
        ? words.text('substance.added', { kind })
        : to === null
          ? words.text('substance.removed', { kind })
          : kind,
    replaced: isReplaced ? { from, to } : null,
    remark: from === to ? words.text('picture.other-file') : '',
    words: isReplaced ? [] : finding.words,
  };
}
