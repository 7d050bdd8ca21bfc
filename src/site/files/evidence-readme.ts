import { toHex } from '../../ledger/bytes-as-text.ts';
import { type Phrase, phraseText } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { noticesGiven } from '../view/notices-given.ts';
import { sealOf, textsOf } from '../view/version-texts.ts';
import type { View } from '../view/view.ts';
import { versionInWords } from '../words/dates-in-words.ts';
import { noticesInWords } from '../words/notices-in-words.ts';

/** The longest line, in letters. */
const WIDTH = 104;
/** The width of the column of paths; longer paths have a line of their own. */
const PATHS = 33;
/** A space at which no line ends. */
const UNBROKEN = '\u00a0';

/**
 * What lies in the evidence of a policy, and how somebody who trusts nobody checks it, in the language of the
 * site.
 * @param languages of the translations that lie in it
 */
export function evidenceReadme(
  view: View,
  policy: Policy,
  languages: readonly string[],
  hasStamp: boolean,
): string {
  const { addresses, library, words } = view;
  const organisation = view.organisation(policy.organisation).name;
  const versions = textsOf(policy);
  const notices = versions.flatMap((version) => noticeLines(view, policy, version));
  const folder = policyId(policy);
  return [
    `${words.name(organisation)}: ${words.name(policy.title)}`,
    addresses.absolute(addresses.policy(policy)),
    words.text('evidence.as-of', {
      date: view.today,
      site: library.site.name,
      address: library.site.url,
    }),
    '',
    words.text('evidence.versions'),
    ...versions.map((version) => filled(versionLine(view, policy, version), '- ')),
    '',
    words.text('evidence.notices'),
    ...(notices.length > 0 ? notices : [words.text('evidence.none')]),
    '',
    words.text('evidence.where'),
    ...filesIn(words, folder, languages, hasStamp).map(([path, what]) => row(path, what)),
    '',
    words.text('evidence.how'),
    ...checks(view, folder, hasStamp).map((step, at) =>
      filled(withWholeCommands(step), `${at + 1}. `),
    ),
    '',
    words.text('evidence.limits'),
    filled(words.text('evidence.limits-restated'), ''),
    '',
  ].join('\n');
}

function versionLine(view: View, policy: Policy, version: Version): string {
  const { ledger, words } = view;
  const seal = sealOf(view, policy, version);
  const sealed = seal
    ? words.text('evidence.sealed', {
        date: seal.entry.sealed,
        entry: String(seal.index + 1),
        count: String(ledger.tree.size),
      })
    : words.text('evidence.not-sealed');
  const wording = words.text(`evidence.${version.wording}`);
  return `${version.name} (${versionInWords(words, version)}, ${wording}): ${sealed}`;
}

function noticeLines(view: View, policy: Policy, version: Version): string[] {
  const given = noticesGiven(view, policy, version);
  return noticesInWords(view, policy, version).map((said, at) => {
    const entry = String((given[at]?.index ?? 0) + 1);
    const notice = phraseText(said);
    return filled(
      `${version.name}: ${view.words.text('evidence.recorded', { notice, entry })}`,
      '- ',
    );
  });
}

function filesIn(
  words: Words,
  folder: string,
  languages: readonly string[],
  hasStamp: boolean,
): [path: string, what: string][] {
  const version = `${folder}/VERSION`;
  return [
    [`${version}/index.txt`, words.text('evidence.file-text')],
    [`${version}/index.md`, words.text('evidence.file-markdown')],
    [`${version}/index.akn.xml`, words.text('evidence.file-akn')],
    [`${version}/cite.ris, cite.bib`, words.text('evidence.file-cite')],
    [`${version}/version.json`, words.text('evidence.file-json')],
    [`${version}/proof.json`, words.text('evidence.file-proof')],
    [`${version}/entry-N.tlog-proof`, words.text('evidence.file-tlog')],
    [`${version}/notice.eml`, words.text('evidence.file-notice')],
    [`${version}/notices/entry-N.*`, words.text('evidence.file-given')],
    [`${folder}/compare/FROM/TO/`, words.text('evidence.file-compare')],
    [`${folder}/policy.json`, words.text('evidence.file-policy')],
    ...languages.map((language): [string, string] => [
      `${language}/${version}/`,
      words.text('evidence.file-translation'),
    ]),
    ['ledger.json, checkpoint', words.text('evidence.file-ledger')],
    ...(hasStamp
      ? [['timestamp/', words.text('evidence.file-timestamp')] satisfies [string, string]]
      : []),
    ['SHA256SUMS', words.text('evidence.file-sums')],
  ];
}

function checks({ addresses, ledger, library, words }: View, folder: string, hasStamp: boolean) {
  const steps: Phrase[] = [
    words.phrase('evidence.check-files'),
    words.phrase('evidence.check-text', { file: `${folder}/VERSION/index.txt` }),
    words.phrase('evidence.check-ledger', { root: toHex(ledger.tree.root) }),
    words.phrase('evidence.check-since', {
      address: addresses.absolute(addresses.checkpoint),
      site: library.site.url,
    }),
  ];
  return hasStamp ? [...steps, words.phrase('evidence.check-time')] : steps;
}

function row(path: string, what: string): string {
  const lines = broken(what, WIDTH - PATHS);
  const rest = lines.map((line) => ' '.repeat(PATHS) + line);
  return path.length < PATHS
    ? [path.padEnd(PATHS) + lines[0], ...rest.slice(1)].join('\n')
    : [path, ...rest].join('\n');
}

/** A command is never broken into lines. */
function withWholeCommands(step: Phrase): string {
  return step
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'code' in part ? part.text.replaceAll(' ', UNBROKEN) : part.text;
    })
    .join('');
}

/** Words in lines, behind a mark; further lines stand below the words. */
function filled(text: string, mark: string): string {
  return broken(text, WIDTH - mark.length)
    .map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line)
    .join('\n');
}

/** Lines of at most so many letters, unless one word has more. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => each.replaceAll(UNBROKEN, ' '));
}
