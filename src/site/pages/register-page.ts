import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { clausesOf } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import type { Register } from '../../policy/register.ts';
import { rowsAt } from '../files/register-files.ts';
import { langAttributes } from '../html/lang-attributes.ts';
import { printRegister, type ShownRow } from '../html/print-register.ts';
import { currentOf } from '../view/current-version.ts';
import { type RowHistory, registerSteps, rowHistories } from '../view/registers.ts';
import type { View } from '../view/view.ts';
import { versionInWords, versionPhrase } from '../words/dates-in-words.ts';
import {
  columnHeading,
  namedChange,
  registerStepInWords,
  rowChange,
} from '../words/register-in-words.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { crumbsOf } from './crumbs.ts';
import { type Head, headOf } from './head.ts';

/** A table of a policy as data, with the history of each row. */
export interface RegisterPage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  readonly status: StatusInWords;
  /** The language of the words of the policy. */
  readonly language: LanguageAttributes;
  readonly rows: readonly ShownRow[];
  /** The rows as HTML. */
  readonly table: string;
  readonly files: readonly Link[];
  /** What each version did to it, newest first. */
  readonly steps: readonly {
    readonly id: string;
    readonly version: Link;
    readonly sentence: string;
    readonly changes: readonly string[];
  }[];
  /** The history of each row that there ever was. */
  readonly histories: readonly { readonly name: string; readonly events: readonly Phrase[] }[];
}

export function registerPage(view: View, policy: Policy, register: Register): RegisterPage {
  const { addresses, words } = view;
  const organisation = view.organisation(policy.organisation).name;
  const standing = currentOf(view, policy);
  const steps = registerSteps(policy, register);
  const page = addresses.register(policy, register);
  const named = { register: register.title, policy: policy.title, name: organisation };
  const versionLink = (version: Version): Link => ({
    text: versionInWords(words, version),
    href: addresses.version(policy, version),
  });
  const rows = rowsAt(steps, standing.version).map(({ row, since }) => ({
    cells: register.columns.map(({ name }) => row.cells[name] ?? ''),
    sources: [
      {
        text: clauseHeading(standing.version, row.clause),
        href: addresses.clause(policy, row.clause),
      },
      versionLink(since),
    ],
  }));
  const file = (format: 'csv' | 'json', text: string) => ({
    text,
    href: addresses.registerFile(policy, register, format),
  });
  return {
    head: headOf(view, {
      title: words.text('register.title', named),
      description: words.text('register.description', named),
      path: page,
      links: [
        { rel: 'alternate', type: 'application/atom+xml', href: addresses.feed(page, 'atom') },
        ...(['csv', 'json'] as const).map((format) => ({
          rel: 'alternate',
          type: format === 'csv' ? 'text/csv' : 'application/json',
          href: addresses.registerFile(policy, register, format),
        })),
      ],
    }),
    crumbs: crumbsOf(view, policy),
    title: register.title,
    status: statusInWords(view, policy, standing, { isDated: true }),
    language: languageAttributes(policy.language, view.language),
    rows,
    table: printRegister(
      register.columns.map(({ name }) => columnHeading(register, name)),
      words.text('register.where-since'),
      rows,
      langAttributes(policy.language, view.words).policy,
    ),
    files: [
      file('csv', 'CSV'),
      file('json', 'JSON'),
      { text: words.text('register.feed'), href: addresses.feed(page, 'atom') },
    ],
    steps: steps
      .map((step) => ({
        id: `_${step.version.name}`,
        version: versionLink(step.version),
        sentence: registerStepInWords(words, register, step),
        changes: (step.changes ?? []).map((change) =>
          namedChange(words, change, register, policy.language),
        ),
      }))
      .reverse(),
    histories: rowHistories(steps).map((history) => historyOf(view, history, register, policy)),
  };
}

function historyOf(
  view: View,
  { row, events }: RowHistory,
  register: Register,
  policy: Policy,
): RegisterPage['histories'][number] {
  const { words, addresses } = view;
  return {
    name: row.key,
    events: events.map(({ version, change }) => {
      const named = {
        name: versionPhrase(words, version),
        version: addresses.version(policy, version),
      };
      return change
        ? words.phrase('row.event', {
            ...named,
            said: rowChange(words, change, register, policy.language),
          })
        : words.phrase('row.first', named);
    }),
  };
}

function clauseHeading({ document }: Version, id: string): string {
  const clause = clausesOf(document.clauses).find((each) => each.id === id);
  return clause ? headingText(clause) : id;
}
