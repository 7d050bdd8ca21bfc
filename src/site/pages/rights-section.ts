import type { Link, Phrase, PhrasePart } from '../../messages/phrase.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Organisation } from '../../policy/library.ts';
import {
  type AnswerTime,
  formatPeriod,
  type Right,
  type RightsContact,
} from '../../policy/rights.ts';
import { statesPeriod } from '../../substance/periods-in.ts';
import { printLetter } from '../html/print-letter.ts';
import { clauseText, type PolicyRights } from '../view/rights.ts';
import { type Said, said, saidOrNone } from '../view/said.ts';
import type { View } from '../view/view.ts';
import { versionPhrase } from '../words/dates-in-words.ts';
import { letterOf, letterText, mailLink, type Slot } from '../words/letter.ts';
import { policyLink } from '../words/policy-link.ts';
import { dueInWords, lengthInWords } from '../words/rights-in-words.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';

/** What one policy in force says of rights. */
export interface PolicySection {
  /** The slug of the policy. */
  readonly id: string;
  readonly policy: Link;
  /** Its title, and a link to each right. */
  readonly overview: Phrase;
  readonly status: StatusInWords;
  readonly rights: readonly RightEntry[];
  readonly writeTo: readonly Contact[];
  readonly include: readonly Said[];
  readonly answer: AnswerEntry | null;
  readonly recourse: readonly {
    readonly name: Said;
    readonly note: Said | null;
    /** How to reach them, and the clauses that name them. */
    readonly found: Phrase;
  }[];
}

export interface RightEntry {
  readonly id: string;
  readonly name: string;
  readonly note: Said | null;
  /** The clauses that grant it. */
  readonly granted: Phrase;
  readonly letter: {
    readonly subject: string;
    readonly to: string | null;
    /** The text, with what the form fills in marked. */
    readonly html: string;
    readonly parts: readonly (string | Slot)[];
    readonly mail: string;
  };
}

export interface Contact {
  readonly name: Said;
  readonly ways: readonly Link[];
}

export interface AnswerEntry {
  readonly sentence: Phrase;
  readonly note: Said | null;
  /** The times for the script that counts from today: `month 1`, `day 45`. */
  readonly within: string;
  readonly extended: string | null;
  /** When they end, counted from the view's day: it keeps the room of what the script counts. */
  readonly due: string | null;
}

/** What a policy says, and a letter for each right that it grants. */
export function rightsSection(view: View, of: PolicyRights): PolicySection {
  const { policy, standing, procedure } = of;
  const rights = procedure.rights.map((right) => entryOf(view, of, right));
  return {
    id: policy.slug,
    policy: policyLink(view, policy),
    overview: [
      `${view.words.name(policy.title)}: `,
      ...rights.map(({ id, name }) => ({ text: name, href: `#${id}` })).flatMap(listed),
    ],
    status: statusInWords(view, policy, standing, { isDated: true }),
    rights,
    writeTo: procedure.writeTo.map((contact) => contactOf(view, of, contact)),
    include: procedure.include.map((item) => said(view, speaker(view, of), item)),
    answer: answerOf(view, of),
    recourse: procedure.recourse.map(({ to, note, clauses, email, url }) => {
      const { name, ways } = contactOf(view, of, { name: to, email, url });
      const named = clauses.map((id) => clauseLink(view, of, id));
      return {
        name,
        note: saidOrNone(view, speaker(view, of), note),
        found: [...ways, ...named].flatMap(spaced),
      };
    }),
  };
}

/** Whose file says what is shown of rights. */
function speaker(view: View, { policy }: PolicyRights): Organisation {
  return view.organisation(policy.organisation);
}

function listed(link: Link, index: number): PhrasePart[] {
  return index > 0 ? [', ', link] : [link];
}

function spaced(link: Link, index: number): PhrasePart[] {
  return index > 0 ? [' · ', link] : [link];
}

function contactOf(view: View, of: PolicyRights, { name, email, url }: RightsContact): Contact {
  const mail = email ? [{ text: email, href: `mailto:${email}` }] : [];
  const web = url ? [{ text: url, href: url }] : [];
  return { name: said(view, speaker(view, of), name), ways: [...mail, ...web] };
}

function entryOf(view: View, of: PolicyRights, { kind, clauses, note }: Right): RightEntry {
  const { policy, standing, procedure } = of;
  const { addresses, words } = view;
  const subject = words.text(`right-subject.${kind}`);
  const to = procedure.writeTo.find(({ email }) => email)?.email ?? null;
  const answer = statedAnswer(of);
  const parts = letterOf(words, {
    kind,
    policy: standing.version.title,
    version: versionPhrase(words, standing.version),
    clauses: clauses.map((id) => ({
      heading: headingOf(of, id),
      address: addresses.absolute(`${addresses.version(policy, standing.version)}#${id}`),
    })),
    time: answer && {
      length: lengthInWords(words, answer.within),
      source:
        'law' in answer.source
          ? words.text('rights.law', {
              law: said(view, speaker(view, of), answer.source.law).text,
            })
          : words.text('rights.own', {
              title: standing.version.title,
              heading: headingOf(of, answer.source.clause),
            }),
    },
  });
  return {
    id: addresses.right(policy, kind).split('#')[1] ?? kind,
    name: words.text(`right.${kind}`),
    note: saidOrNone(view, speaker(view, of), note),
    granted: words.phrase('rights.granted', {
      clauses: clauses.map((id) => clauseLink(view, of, id)).flatMap(listed),
    }),
    letter: {
      subject,
      to,
      html: printLetter(parts),
      parts,
      mail: mailLink(to, subject, letterText(parts)),
    },
  };
}

/** What is known of the time for an answer, where the clause in force states it in as many words. */
function statedAnswer(of: PolicyRights): AnswerTime | null {
  const { answer } = of.procedure;
  if (!answer || 'law' in answer.source) return answer;
  const text = clauseText(of, answer.source.clause);
  const { language } = of.policy;
  if (!statesPeriod(text, language, answer.within)) return null;
  const { extended } = answer;
  return extended && !statesPeriod(text, language, extended.within)
    ? { ...answer, extended: null }
    : answer;
}

function answerOf(view: View, of: PolicyRights): AnswerEntry | null {
  const answer = statedAnswer(of);
  if (!answer) return null;
  const { words } = view;
  const { within, extended, source, note } = answer;
  const values = {
    source:
      'law' in source
        ? words.text('rights.law', { law: said(view, speaker(view, of), source.law).text })
        : clauseLink(view, of, source.clause),
    length: lengthInWords(words, within),
  };
  return {
    sentence: extended
      ? words.phrase('rights.answer-extended', {
          ...values,
          most: lengthInWords(words, extended.within),
          condition: said(view, speaker(view, of), extended.condition),
        })
      : words.phrase('rights.answer', values),
    note: saidOrNone(view, speaker(view, of), note),
    within: formatPeriod(within),
    extended: extended && formatPeriod(extended.within),
    due: dueInWords(words, { within, extended }, view.today),
  };
}

function clauseLink(view: View, of: PolicyRights, id: string): Link {
  return { text: headingOf(of, id), href: view.addresses.clause(of.policy, id) };
}

function headingOf({ standing }: PolicyRights, id: string): string {
  const clause = clausesOf(standing.version.document.clauses).find((each) => each.id === id);
  return clause ? headingText(clause) : id;
}
