import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '../ledger/bytes-as-text.ts';
import type { RedactionEntry } from '../ledger/entry.ts';
import { formatLedger, ledgerOf } from '../ledger/ledger.ts';
import { toldDigest, toldOf } from '../ledger/told.ts';
import { digestOf } from '../library/build-version.ts';
import { sourceDigest } from '../library/source-digest.ts';
import { findWords, type WordsFound } from '../library/write/find-words.ts';
import { redactVersion } from '../library/write/redact-version.ts';
import { canonicalText } from '../policy/canonical-text.ts';
import type { Policy, Version } from '../policy/library.ts';
import { policyId } from '../policy/policy-id.ts';
import { GAP, wordsPattern } from '../policy/redact.ts';
import { toHere } from '../report/from-here.ts';
import { loadSite, nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { today as dayNow } from '../site/site-day.ts';
import { entryName, sealOf, textDigests } from '../site/view/version-texts.ts';
import type { View } from '../site/view/view.ts';
import { ask } from './ask.ts';
import { policyAt, textCalled } from './named.ts';
import { checkClock } from './seal.ts';
import { reportErrors, soundSite } from './sound-site.ts';
import { type Call, UsageError, type Verb } from './verb.ts';

/** Words that the law wants gone: a gap in the text, a tombstone in the ledger. */
export const redactVerb: Verb = {
  name: 'redact',
  summary:
    'Takes words out of a sealed version, such as a name: leaves a visible gap, and a tombstone in the ledger.',
  usage: 'ORG/POLICY VERSION --text WORDS --reason WHY [--yes]',
  options: { text: { type: 'string' }, reason: { type: 'string' }, yes: { type: 'boolean' } },
  explanations: {
    text: 'the words, with capitals as they stand; each place that has them whole gets a gap',
    reason: 'why the law wants it, for everybody to read; without the words themselves',
    yes: 'do it without asking',
  },
  async run(call) {
    const request = requestOf(call);
    const today = dayNow(call.content);
    const site = soundSite(call, today, false);
    if (!site) return 1;
    const { content, view } = site;
    checkClock(view.ledger.entries, today);
    const policy = policyAt(view, request.path);
    const version = textCalled(policy, request.version);
    const plan = planOf(content, view, { policy, version }, request.words);
    if (!call.isJson) process.stdout.write(announced(content, version, plan));
    if (!(await isConfirmed(call))) {
      process.stdout.write('Nothing was written.\n');
      return 0;
    }
    const entry: RedactionEntry = {
      kind: 'redaction',
      ...entryName(policy, { name: plan.sealedAs }),
      reason: request.reason,
      ...textDigests(nodeSha256, view, policy, plan.redacted),
      source: sourceDigest(Buffer.from(plan.text)),
      ...(plan.isToldSealed && { told: toldDigest(nodeSha256, toldOf(plan.redacted)) }),
      sealed: today,
    };
    const ledger = ledgerOf(nodeSha256, [...view.ledger.entries, entry]);
    const files = { [version.file]: plan.text, [LEDGER_FILE]: formatLedger(ledger) };
    const broken = writeTogether(content, files, () => loadSite(content, today, { drafts: false }));
    if (broken) {
      reportErrors(call, content, broken);
      process.stderr.write('Nothing was written: without the words, the content has problems.\n');
      return 1;
    }
    const head = { size: ledger.tree.size, root: toHex(ledger.tree.root) };
    const { places, elsewhere } = plan;
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ file: version.file, places, elsewhere, entry, ...head })}\n`
        : `Written: ${version.file} and ${LEDGER_FILE}; the ledger has ${head.size} entries, root ${head.root}.\n${NEXT}`,
    );
    return 0;
  },
};

const NEXT =
  'Left to do: commit both files and publish the site anew. The words still stand in the history of git, in copies of the site, and in what search engines and web archives have kept: docs/authors.md says how to deal with that.\n';

function requestOf({ files, flags }: Call) {
  const [path, version, ...more] = files;
  if (!path || !version || more.length > 0)
    throw new UsageError('Name a policy and one of its versions.');
  const [words, reason] = [flags['text'], flags['reason']].map((each) =>
    typeof each === 'string' ? each.trim().replace(/\s+/g, ' ') : '',
  ) as [string, string];
  if (!words) throw new UsageError('Say which words: --text "Jane Doe".');
  if (!reason) throw new UsageError('Say why, for everybody to read: --reason "…".');
  if (wordsPattern(words, 'iu').test(reason))
    throw new UsageError('The reason is published: say it without the words themselves.');
  if (words.includes(GAP)) throw new UsageError(`${GAP} marks what is gone already.`);
  return { path, version, words, reason };
}

interface Plan {
  readonly text: string;
  readonly redacted: Version;
  /**
   * What the ledger calls it: a restated text has the name of its version until official wording is sealed.
   */
  readonly sealedAs: string;
  /** Whether what readers are told of it is sealed as well. */
  readonly isToldSealed: boolean;
  readonly places: readonly WordsFound[];
  /** Where the words will still stand. */
  readonly elsewhere: readonly WordsFound[];
}

function planOf(
  content: string,
  view: View,
  { policy, version }: { policy: Policy; version: Version },
  words: string,
): Plan {
  const name = `${policyId(policy)} ${version.name}`;
  const seal = sealOf(view, policy, version);
  if (!seal)
    throw new UsageError(
      `${name} is not sealed: nobody was promised its text yet. Take the words out of ${version.file} by hand.`,
    );
  // Without a byte order mark, as everywhere.
  const before = new TextDecoder().decode(readFileSync(join(content, version.file)));
  const found = redactVersion(before, words);
  if ('kind' in found)
    throw new UsageError(
      found.kind === 'divided'
        ? `At ${version.file}:${found.place.line}:${found.place.column} markup begins or ends within the words, or they stand where only a person can tell what is to go. Nothing was written. Name them in parts, each in a call of its own, as the file has them.`
        : found.kind === 'clause-id'
          ? `“${words}” is the id of a clause, its address for ever, and cannot be taken out.`
          : `The text of ${name} does not have the words “${words}”. Capitals count, and words are whole.`,
    );
  const { text, title, document, places } = found;
  const digest = digestOf(canonicalText(title, document));
  const after = new Map([[version.file, text]]);
  return {
    text,
    redacted: { ...version, title, document, digest },
    sealedAs: seal.version,
    isToldSealed: seal.latest.told !== undefined,
    places: places.map(({ line, column }) => ({ file: version.file, line, column })),
    elsewhere: findWords(content, words, after),
  };
}

function announced(content: string, { file }: Version, { places, elsewhere }: Plan): string {
  const at = (found: WordsFound) =>
    `  ${toHere(join(content, found.file))}:${found.line}:${found.column}\n`;
  const count = places.length === 1 ? 'one place' : `${places.length} places`;
  const gaps = `${GAP} will stand in ${count} of ${file}:\n${places.map(at).join('')}`;
  return elsewhere.length === 0
    ? gaps
    : `${gaps}The words also stand here, and stay until you change that, too:\n${elsewhere.map(at).join('')}`;
}

async function isConfirmed({ flags, isJson }: Call): Promise<boolean> {
  if (flags['yes'] === true) return true;
  if (isJson || !process.stdin.isTTY)
    throw new UsageError('Nothing was written. Say --yes to go on: it cannot be undone.');
  const isAnswer = (_: string, answer: string) => /^(?:y|n|yes|no)$/i.test(answer);
  const { go } = await ask({ go: 'This cannot be undone. Go on? yes or no' }, isAnswer);
  return /^y/i.test(go ?? '');
}

/**
 * Writes files of which none makes sense without the others; all are as before where that fails or problems
 * come of it.
 */
function writeTogether(
  content: string,
  files: Readonly<Record<string, string>>,
  load: () => ReturnType<typeof loadSite>,
) {
  const before = Object.keys(files).map(
    (file) => [file, readFileSync(join(content, file))] as const,
  );
  const restore = () => {
    for (const [file, bytes] of before) writeFileSync(join(content, file), bytes);
  };
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(content, file), text);
    const { view, problems } = load();
    if (view) return null;
    restore();
    return problems;
  } catch (error) {
    restore();
    throw error;
  }
}
