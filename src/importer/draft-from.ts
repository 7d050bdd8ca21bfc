import type { VersionFile } from '../library/parsed/version-file.ts';
import { isHiddenId } from '../library/text/blocked-names.ts';
import { findFrontMatter } from '../library/text/front-matter.ts';
import { versionText } from '../library/write/version-text.ts';
import type { PolicyDate } from '../policy/date.ts';
import { findDates } from './find-dates.ts';
import type { Piece } from './foreign.ts';

/** What is already known of a draft; null if its author has still to say it. */
export interface DraftAnswers {
  readonly effective: PolicyDate | 'unknown';
  readonly significance: string | null;
  readonly summary: string | null;
  /** Null where nobody was asked. */
  readonly reconsent: boolean | null;
}

/** A draft, and what its author has to look at. */
export interface Draft {
  readonly text: string;
  /** Sentences. */
  readonly questions: readonly string[];
}

/**
 * A draft with the text of a version, letter by letter, under a front matter of its own; null if that
 * has faults.
 */
export function draftFrom(base: VersionFile, answers: DraftAnswers): Draft | null {
  if (!base.front) return null;
  const { title, wording, sources, sumsUp, consents } = base.front;
  const isRestated = wording === 'restated';
  const matter = findFrontMatter(base.path, base.text);
  // Letter by letter, but all lines end as those of the new front matter do.
  const body = base.text
    .split(/\r?\n/)
    .slice(matter.firstLine + (matter.yaml ?? '').split('\n').length - 1);
  const text = versionText(
    {
      title,
      effective: answers.effective,
      isDraft: true,
      significance: answers.significance,
      summary: answers.summary,
      reconsent: answers.reconsent === true,
      wording,
      sources: isRestated
        ? sources.map(({ url, ...source }) => ({
            ...source,
            ...(url === undefined ? {} : { url }),
          }))
        : [],
      moved: {},
      removed: [],
      notice: { sumsUp, consents },
      isLater: true,
    },
    body.join('\n'),
  );
  return {
    text,
    questions: [
      ...openFacts(answers),
      ...(isRestated ? [RESTATED] : []),
      ...oldWords(text, answers),
      ...hiddenClauses(base),
    ],
  };
}

const RESTATED =
  'The text taken over is restated: if you write the organisation’s own words, write `wording: official` and delete `sources`.';

/** Ids stay as they are published; whoever writes on should know which of them some readers do not see. */
function hiddenClauses({ mentions }: VersionFile): string[] {
  const hidden = mentions.ids.filter(isHiddenId);
  if (hidden.length === 0) return [];
  const named = hidden.map((id) => `\`${id}\``).join(', ');
  return [
    `Ad blockers hide ${hidden.length === 1 ? 'the clause' : 'the clauses'} ${named} from readers who have one. Published ids stay as they are; give none of your new clauses such a name.`,
  ];
}

function openFacts({ significance, summary, reconsent }: DraftAnswers): string[] {
  return [
    ...(significance === null
      ? ['How much changes? Write `significance`: major, minor or editorial.']
      : []),
    ...(summary === null
      ? ['What changes for the people concerned? Write `summary` in a few plain sentences.']
      : []),
    ...(reconsent === null
      ? ['Must people be asked for their consent again? If so, write `reconsent: true`.']
      : []),
    'If you drop a clause, list its id under `removed`; if it gets another id, write `old-id: new-id` under `moved`.',
  ];
}

/** What was true of the old text alone. */
function oldWords(text: string, { effective }: DraftAnswers): string[] {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const pieces = lines.map(
    (line, at): Piece => ({
      kind: 'block',
      block: { kind: 'paragraph', inlines: [{ kind: 'text', text: at > end ? line : '' }] },
      line: at + 1,
    }),
  );
  const dates = findDates(pieces).filter(({ date }) => !effective.startsWith(date));
  const notes = lines.flatMap((line, at) => (line.startsWith('<SourceNote>') ? [at + 1] : []));
  return [
    ...dates.map(
      ({ line, words }) => `Line ${line} says “${words}”. Is that still the date of the text?`,
    ),
    ...(notes.length > 0
      ? [
          `Remarks on the old source stand on ${notes.length > 1 ? 'lines' : 'line'} ${notes.join(', ')}. Delete what is not true of the new text.`,
        ]
      : []),
  ];
}
