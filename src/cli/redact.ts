import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '../ledger/bytes-as-text.ts';
import type { RedactionEntry, TranslationEntry } from '../ledger/entry.ts';
import { formatLedger, ledgerOf } from '../ledger/ledger.ts';
import { sealKey, translationKey } from '../ledger/seal-key.ts';
import { toldDigest, toldOf } from '../ledger/told.ts';
import { sourceDigest } from '../library/source-digest.ts';
import type { Day } from '../policy/date.ts';
import { GAP, wordsPattern } from '../policy/redact.ts';
import { type LoadedSite, loadSite, nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { translationsToAdd } from '../site/promises/unsealed-translations.ts';
import { today as dayNow } from '../site/site-day.ts';
import { entryName, textDigests } from '../site/view/version-texts.ts';
import { ask } from './ask.ts';
import { policyAt, textCalled } from './named.ts';
import { announced, planOf } from './redact-plan.ts';
import { wordsByLanguage } from './redact-translations.ts';
import { checkClock } from './seal.ts';
import { reportErrors, soundSite } from './sound-site.ts';
import { type Call, UsageError, type Verb } from './verb.ts';

/** Words that the law wants gone: a gap in the text, a tombstone in the ledger. */
export const redactVerb: Verb = {
  name: 'redact',
  summary:
    'Takes words out of a sealed version, such as a name: leaves a visible gap, and a tombstone in the ledger.',
  usage: 'ORG/POLICY VERSION --text WORDS --reason WHY [--in LANGUAGE=WORDS]… [--yes]',
  options: {
    text: { type: 'string' },
    reason: { type: 'string' },
    in: { type: 'string', multiple: true },
    yes: { type: 'boolean' },
  },
  explanations: {
    text: 'the words, with capitals as they stand; each place that has them whole gets a gap',
    reason: 'why the law wants it, for everybody to read; without the words themselves',
    in: 'a language and what stands there in its translation, as in it="Maria Rossi"; it= where nothing is to go',
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
    const plan = planOf(content, view, { policy, version }, request);
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
    let ledger = ledgerOf(nodeSha256, [...view.ledger.entries, entry]);
    const files = {
      [version.file]: plan.text,
      ...Object.fromEntries(plan.translations),
      [LEDGER_FILE]: formatLedger(ledger),
    };
    const load = () => loadSite(content, today, { drafts: false });
    const broken = writeTogether(content, files, load, (now) => {
      ledger = ledgerOf(nodeSha256, [...ledger.entries, ...translationsAnew(now, entry, today)]);
      writeFileSync(join(content, LEDGER_FILE), formatLedger(ledger));
    });
    if (broken) {
      reportErrors(call, content, broken);
      process.stderr.write('Nothing was written: without the words, the content has problems.\n');
      return 1;
    }
    const head = { size: ledger.tree.size, root: toHex(ledger.tree.root) };
    const { places, elsewhere } = plan;
    const written = [version.file, ...plan.translations.keys()];
    process.stdout.write(
      call.isJson
        ? `${JSON.stringify({ file: version.file, files: written, places, elsewhere, entry, ...head })}\n`
        : `Written: ${written.join(', ')} and ${LEDGER_FILE}; the ledger has ${head.size} entries, root ${head.root}.\n${NEXT}`,
    );
    return 0;
  },
};

const NEXT =
  'Left to do: commit these files and publish the site anew. The words still stand in the history of git, in copies of the site, and in what search engines and web archives have kept: docs/authors.md says how to deal with that.\n';

function requestOf({ files, flags, lists }: Call) {
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
  return { path, version, words, reason, inLanguages: wordsByLanguage(lists['in'] ?? []) };
}

async function isConfirmed({ flags, isJson }: Call): Promise<boolean> {
  if (flags['yes'] === true) return true;
  if (isJson || !process.stdin.isTTY)
    throw new UsageError('Nothing was written. Say --yes to go on: it cannot be undone.');
  const isAnswer = (_: string, answer: string) => /^(?:y|n|yes|no)$/i.test(answer);
  const { go } = await ask({ go: 'This cannot be undone. Go on? yes or no' }, isAnswer);
  return /^y/i.test(go ?? '');
}

/** The entries of its translations that were sealed and are others now. */
function translationsAnew(
  { view, sources }: LoadedSite,
  of: RedactionEntry,
  today: Day,
): TranslationEntry[] {
  if (!view) return [];
  return translationsToAdd(nodeSha256, view, today, sources).filter(
    (entry) =>
      sealKey(entry) === sealKey(of) &&
      view.ledger.translations.has(translationKey(entry, entry.language)),
  );
}

/**
 * Writes files of which none makes sense without the others; all are as before where that fails or problems
 * come of it.
 * @param finish writes what can be known of the new content alone
 */
function writeTogether(
  content: string,
  files: Readonly<Record<string, string>>,
  load: () => LoadedSite,
  finish: (site: LoadedSite) => void,
) {
  const before = Object.keys(files).map(
    (file) => [file, readFileSync(join(content, file))] as const,
  );
  const restore = () => {
    for (const [file, bytes] of before) writeFileSync(join(content, file), bytes);
  };
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(content, file), text);
    const site = load();
    if (site.view) {
      finish(site);
      return null;
    }
    restore();
    return site.problems;
  } catch (error) {
    restore();
    throw error;
  }
}
