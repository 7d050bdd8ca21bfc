import { canonicalText, collapse } from '../../policy/canonical-text.ts';
import type { Day } from '../../policy/date.ts';
import type { Answer } from '../../policy/library.ts';
import type { Problem } from '../../policy/problem.ts';
import { GAP } from '../../policy/redact.ts';
import type { Content } from '../parsed/content.ts';
import type { TextFile, VersionFile } from '../parsed/version-file.ts';
import { nearest, suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';
import type { Question, Reading } from './question.ts';
import { QUESTION_RULES } from './question-book.ts';
import { readingsOf } from './readings.ts';
import { translatedFigures } from './translated-figures.ts';
import { translatedTerms } from './translated-terms.ts';
import { translationReadings } from './translation-readings.ts';

/**
 * The questions that a careful lawyer would ask of the texts which can still be changed or followed by a
 * better one, those that a text answers left out; and the answers to what nobody asks.
 * @param problems what is wrong with the files: of one with errors, nothing is asked, unless only the facts
 * of its change are missing
 */
export function askQuestions(
  content: Content,
  problems: readonly Problem[],
  today: Day,
): Problem[] {
  const errors = problems.filter(
    ({ severity, rule }) => severity === 'error' && !UNSAID.includes(rule),
  );
  const faulty = new Set(errors.map(({ file }) => file));
  const ofVersions = readingsOf(content, faulty, today).flatMap((reading) =>
    openQuestions(
      reading.version,
      QUESTION_RULES.flatMap((rule) => rule(reading)),
      (answer) => heldTogether(reading, answer),
    ),
  );
  const ofTranslations = translationReadings(content, faulty).flatMap((reading) =>
    openQuestions(
      reading.translation,
      [...translatedFigures(reading), ...translatedTerms(reading)],
      () => [reading.translation, reading.version],
    ),
  );
  return [...ofVersions, ...ofTranslations];
}

/** A text whose front matter answers questions. */
interface Answering extends TextFile {
  readonly front: { readonly title: string; readonly answers: readonly Answer[] };
}

/** The questions that a text does not answer, and its answers that fit none. */
function openQuestions(
  text: Answering,
  questions: readonly Question[],
  heldWith: (answer: Subject) => readonly AnyText[],
): Problem[] {
  const asked = onceEach(questions);
  const { answers } = text.front;
  const open = asked.filter((question) => !answers.some((each) => isSame(each, question)));
  return [
    ...open.map((question) => problemOf(question, text.path)),
    ...answers.flatMap((_, index) => unasked(text, index, asked, open, heldWith)),
  ];
}

/** What every text lacks that was just begun or imported; its words can be read all the same. */
const UNSAID = ['missing-significance', 'missing-summary'];

type Subject = Pick<Question, 'rule' | 'about'>;

/** Letter by letter, runs of white space apart. */
function isSame(one: Subject, other: Subject): boolean {
  return one.rule === other.rule && collapse(one.about) === collapse(other.about);
}

/** Questions without those that ask the same at the same place. */
function onceEach(questions: readonly Question[]): Question[] {
  const keyOf = ({ rule, about, place }: Question) =>
    JSON.stringify([rule, collapse(about), place.line, place.column]);
  const first = new Map<string, Question>();
  for (const question of questions)
    if (!first.has(keyOf(question))) first.set(keyOf(question), question);
  return [...first.values()];
}

function problemOf(question: Question, path: string): Problem {
  const { rule, about, what, mend } = question;
  const place = question.file ? `the front matter of ${path}` : 'the front matter';
  return problemAt(question.file ?? path, question.place, {
    rule,
    what,
    mend: `${mend}. If it is right as it stands, say why in ${place}, under \`answers:\`, on three lines: \`  - rule: ${rule}\`, \`    about: ${quoted(about)}\`, \`    reason: …\`.`,
  });
}

/**
 * An answer that fits no question may be meant for another one, or have outlived its own. That is nobody’s
 * slip where words were taken out, perhaps the very ones that it answers for.
 */
function unasked(
  version: Answering,
  index: number,
  asked: readonly Question[],
  open: readonly Question[],
  heldWith: (answer: Subject) => readonly AnyText[],
): Problem[] {
  const answer = version.front.answers[index];
  if (!answer || asked.some((question) => isSame(question, answer))) return [];
  const sameWords = open.find(({ about }) => collapse(about) === collapse(answer.about));
  const abouts = open.filter(({ rule }) => rule === answer.rule).map(({ about }) => about);
  const isMeant = sameWords || nearest(answer.about, abouts);
  if (!isMeant && heldWith(answer).some(hasGap)) return [];
  const otherwise =
    abouts.length > 0
      ? `What it asks about is: ${abouts.map((about) => `\`${about}\``).join(', ')}.`
      : 'Delete the answer: nothing is asked there any more.';
  return [
    problemAt(
      version.path,
      version.yaml.placeOf(['answers', index, sameWords ? 'rule' : 'about']),
      {
        rule: 'unasked-answer',
        what: `The rule ${answer.rule} asks nothing about “${answer.about}”.`,
        mend: sameWords
          ? `Did you mean \`rule: ${sameWords.rule}\`?`
          : suggest(answer.about, abouts, otherwise),
      },
    ),
  ];
}

/** The texts from which a question can come: words that are gone from one may have been what it was about. */
function heldTogether({ version, predecessor, others }: Reading, { rule }: Subject): VersionFile[] {
  const compared = rule === 'significance-fits' || rule === 'printed-date';
  return [
    version,
    ...(compared && predecessor ? [predecessor] : []),
    ...(rule === 'differing-facts' ? others.map((other) => other.version) : []),
  ];
}

type AnyText = Pick<TextFile, 'document'> & { readonly front: { readonly title: string } | null };

function hasGap({ front, document }: AnyText): boolean {
  return canonicalText(front?.title ?? '', document).includes(GAP);
}

/** As a value in YAML. */
function quoted(about: string): string {
  const text = collapse(about);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
