import { clausesOf } from '../../policy/document.ts';
import { type Passage, passagesOf } from '../markdown/passages.ts';
import { changedPassages } from './changed-passages.ts';
import { durationsIn, emailsIn, phonesIn } from './facts-in-text.ts';
import { newPurposes, newRecipients } from './new-recipients.ts';
import { onlySpelling } from './only-spelling.ts';
import type { Question, ReadableVersion, Reading } from './question.ts';
import { changesOfSubstance } from './substance-changes.ts';
import { beginning, type Change, type Changed } from './text-change.ts';

const TO_MINOR =
  'Write `significance: minor`, or `major` where rights, recipients or purposes change';
const TO_EDITORIAL = 'Write `significance: editorial`, which is for wording alone';
const TO_MAJOR = 'Write `significance: major`, which is for rights, recipients and purposes';

/** How much a version says that it changes fits what it changes. */
export function significanceFits({
  version,
  passages,
  predecessor,
  organisation,
  standing,
  facts: { language },
}: Reading): Question[] {
  const { significance } = version.front;
  if (!predecessor || !significance || significance === 'unknown') return [];
  const facts = organisation.described.value;
  const names = facts ? [facts.name, ...facts.entities.map(({ name }) => name)] : [];
  const own = names.map((name) => name.toLowerCase());
  const before = passagesOf(predecessor.text);
  const changed = changedPassages([predecessor, before], [version, passages]);
  const change: Change = { version, predecessor, passages, before, own, changed };
  switch (significance) {
    case 'major': {
      const spelling = onlySpelling(change);
      // A draft begins as the text of the version before.
      if (standing === 'draft' && spelling?.about === 'major') return [];
      return spelling ? [question(spelling, change, 'major', TO_EDITORIAL)] : [];
    }
    case 'minor':
      return firstOf(version, [
        ...newRecipients(change),
        ...newPurposes(change),
        ...changesOfSubstance(change, language),
      ]).map((each) => question(each, change, 'minor', TO_MAJOR));
    case 'editorial':
      return firstOf(version, [
        ...newRecipients(change),
        ...changesOfSubstance(change, language),
        ...changesOfClauses(change),
        ...changesOfFacts(change),
      ]).map((each) => question(each, change, 'editorial', TO_MINOR));
  }
}

/** At one time no more is asked than can be read; the rest follows when that is answered. */
const MOST = 6;

function firstOf({ front }: ReadableVersion, findings: readonly Changed[]): Changed[] {
  const told = findings.filter(
    (each, index, all) => all.findIndex((other) => isSaid(each, other)) === index,
  );
  const isAnswered = ({ about }: Changed) =>
    front.answers.some((each) => each.rule === 'significance-fits' && each.about === about);
  return [...told.filter(isAnswered), ...told.filter((each) => !isAnswered(each)).slice(0, MOST)];
}

/** Whether another finding at the same line says it already, or it is that one. */
function isSaid(one: Changed, other: Changed): boolean {
  return (
    one === other ||
    (one.place !== null && one.place.line === other.place?.line && one.about.includes(other.about))
  );
}

function question(
  { about, fate, place }: Changed,
  { version }: Change,
  called: string,
  mend: string,
): Question {
  return {
    rule: 'significance-fits',
    about,
    place: place ?? version.yaml.placeOf(['significance']),
    what: `This version calls its change ${called}, but ${fate}.`,
    mend,
  };
}

/** Clauses that were added or dropped whole, and paragraphs, items and cells of those that stayed. */
function changesOfClauses({ version, predecessor, passages, changed }: Change): Changed[] {
  const idsOf = ({ document }: ReadableVersion) => clausesOf(document.clauses).map(({ id }) => id);
  const [old, now] = [idsOf(predecessor), idsOf(version)];
  const { moved } = version.front;
  const added = now.filter((id) => !old.includes(id) && !Object.values(moved).includes(id));
  const dropped = old.filter((id) => !now.includes(id) && !Object.hasOwn(moved, id));
  const isIn = (ids: readonly string[]) => (passage: Passage) =>
    passage.clause !== null && ids.includes(passage.clause);
  return [
    ...added.map((id) => ({
      about: `#${id}`,
      fate: `the clause #${id} is new`,
      place: passages.find(isIn([id]))?.placeOf(0) ?? null,
    })),
    ...dropped.map((id) => ({
      about: `#${id}`,
      fate: `the clause #${id} is gone`,
      place: version.yaml.placeOf(['removed', version.front.removed.indexOf(id)]),
    })),
    ...changed.added
      .filter((passage) => !isIn(added)(passage))
      .map((passage) => ({
        about: beginning(passage),
        fate: `“${beginning(passage)}” is new`,
        place: passage.placeOf(0),
      })),
    ...changed.removed
      .filter((passage) => !isIn(dropped)(passage))
      .map((passage) => ({
        about: beginning(passage),
        fate: `“${beginning(passage)}” is gone`,
        place: null,
      })),
  ];
}

/** Durations, addresses and numbers in passages that were reworded. */
function changesOfFacts({ changed }: Change): Changed[] {
  const facts = (text: string) => [...durationsIn(text), ...emailsIn(text), ...phonesIn(text)];
  return changed.pairs.flatMap(({ from, to }) => {
    const [old, now] = [facts(from.text), facts(to.text)];
    const added = now.filter(({ words }) => !old.some((each) => each.words === words));
    const gone = old.filter(({ words }) => !now.some((each) => each.words === words));
    return added.length > 0
      ? added.map(({ words, index }, at) => ({
          about: words,
          fate: gone[at]
            ? `“${words}” stands where the version before has “${gone[at].words}”`
            : `“${words}” stands where the version before has nothing of the kind`,
          place: to.placeOf(index),
        }))
      : gone.map(({ words }) => ({
          about: words,
          fate: `“${words}” is gone`,
          place: to.placeOf(0),
        }));
  });
}
