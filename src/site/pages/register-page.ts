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
import { type LanguageAttributes, languageAttributes } from '../words/language-attributes.ts';
import type { Link, Phrase } from '../words/phrase.ts';
import {
  columnHeading,
  registerStepInWords,
  rowChangeInWords,
  WHERE_AND_SINCE,
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
  /** Of the words of the policy. */
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
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation).name;
  const standing = currentOf(view, policy);
  const steps = registerSteps(policy, register);
  const page = addresses.register(policy, register);
  const versionLink = (version: Version): Link => ({
    text: versionInWords(version),
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
      title: `${register.title} · ${policy.title} · ${organisation}`,
      description: `${register.title} in the ${policy.title} of ${organisation}, row by row, with what each version changed.`,
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
    language: languageAttributes(policy.language, view.library.site.language),
    rows,
    table: printRegister(
      register.columns.map(({ name }) => columnHeading(register, name)),
      WHERE_AND_SINCE,
      rows,
      langAttributes(policy.language, view.library.site.language).policy,
    ),
    files: [
      file('csv', 'CSV'),
      file('json', 'JSON'),
      { text: 'Feed', href: addresses.feed(page, 'atom') },
    ],
    steps: steps
      .map((step) => ({
        id: `_${step.version.name}`,
        version: versionLink(step.version),
        sentence: registerStepInWords(register, step),
        changes: (step.changes ?? []).map((change) =>
          rowChangeInWords(change, register, policy.language),
        ),
      }))
      .reverse(),
    histories: rowHistories(steps).map((history) =>
      historyOf(history, register, policy, versionLink),
    ),
  };
}

function historyOf(
  { row, events }: RowHistory,
  register: Register,
  policy: Policy,
  versionLink: (version: Version) => Link,
): RegisterPage['histories'][number] {
  return {
    name: row.key,
    events: events.map(({ version, change }): Phrase => {
      const said = change && rowChangeInWords(change, register, policy.language);
      const link = { ...versionLink(version), text: versionPhrase(version) };
      return [
        'In the ',
        link,
        said ? `: ${said.slice(said.indexOf(': ') + 2)}.` : ', the first that is known.',
      ];
    }),
  };
}

function clauseHeading({ document }: Version, id: string): string {
  const clause = clausesOf(document.clauses).find((each) => each.id === id);
  return clause ? headingText(clause) : id;
}
