import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHex } from '../ledger/bytes-as-text.ts';
import type { Entry } from '../ledger/entry.ts';
import { formatLedger, type Ledger, ledgerOf, subjectOf } from '../ledger/ledger.ts';
import type { Day } from '../policy/date.ts';
import type { Problem } from '../policy/problem.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { listsToAdd } from '../site/promises/check-services.ts';
import { translationsToAdd, unsealedTranslations } from '../site/promises/unsealed-translations.ts';
import { entriesToAdd, unsealedVersions } from '../site/promises/unsealed-versions.ts';
import { today as dayNow } from '../site/site-day.ts';
import type { View } from '../site/view/view.ts';
import { reportErrors, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

/** Appends to the ledger; nobody else writes it. */
export const sealVerb: Verb = {
  name: 'seal',
  summary: 'Adds each published version that is not sealed yet to the ledger; drafts are left out.',
  usage: '',
  options: {},
  explanations: {},
  run(call) {
    if (call.files.length > 0) throw new UsageError('This command takes no file.');
    const today = dayNow(call.content);
    const site = soundSite(call, today, false);
    if (!site) return 1;
    const { content, view, sources, problems } = site;
    const { entries } = view.ledger;
    checkClock(entries, today);
    const open = openQuestions(view, problems);
    if (open.length > 0) {
      reportErrors(call, content, open);
      process.stderr.write(
        'Nothing was sealed: answer the questions first, since a sealed text can no longer be changed.\n',
      );
      return 1;
    }
    const added = [
      ...entriesToAdd(nodeSha256, view, today, sources),
      ...translationsToAdd(nodeSha256, view, today, sources),
      ...listsToAdd(nodeSha256, view, today),
    ];
    const ledger = ledgerOf(nodeSha256, [...entries, ...added]);
    if (added.length > 0) writeFileSync(join(content, LEDGER_FILE), formatLedger(ledger));
    process.stdout.write(call.isJson ? inJson(added, ledger) : inText(added, ledger));
    if (!call.isJson) process.stdout.write(remindersIn(problems));
    return 0;
  },
};

/** What the check asks about texts that are about to be sealed. */
function openQuestions(view: View, problems: readonly Problem[]): Problem[] {
  const files = new Set(
    [...unsealedVersions(view), ...unsealedTranslations(nodeSha256, view)].map(
      ({ version }) => version.file,
    ),
  );
  return problems.filter(({ severity, file }) => severity === 'question' && files.has(file));
}

/** Says about which versions people are still to be told. */
function remindersIn(problems: readonly Problem[]): string {
  return problems
    .filter(({ rule }) => rule === 'early-notice')
    .map(({ file, what, mend }) => `${file}: ${what} ${mend}\n`)
    .join('');
}

function inJson(added: readonly Entry[], { tree }: Ledger): string {
  return `${JSON.stringify({ added, size: tree.size, root: toHex(tree.root) })}\n`;
}

function inText(added: readonly Entry[], { tree }: Ledger): string {
  const lines = added.map((entry) => `Sealed ${subjectOf(entry)}\n`);
  const count = (wanted: Entry['kind']) => added.filter(({ kind }) => kind === wanted).length;
  const [versions, translations, lists] = [
    count('version'),
    count('translation'),
    count('services'),
  ];
  const counts = [
    ...(versions > 0 ? [counted(versions, 'version')] : []),
    ...(translations > 0 ? [counted(translations, 'translation')] : []),
    ...(lists > 0 ? [`${counted(lists, 'list')} of services`] : []),
  ].join(' and ');
  const said =
    added.length === 0
      ? 'Every published version is sealed.'
      : `${counts} ${added.length === 1 ? 'was' : 'were'} sealed; commit ${LEDGER_FILE}.`;
  return `${lines.join('')}${said} The ledger has ${tree.size} ${tree.size === 1 ? 'entry' : 'entries'}, root ${toHex(tree.root)}.\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** No entry can be of a day before the last one’s. */
export function checkClock(entries: readonly Entry[], today: Day): void {
  const last = entries.at(-1)?.sealed ?? today;
  if (last > today)
    throw new UsageError(
      `The last entry of the ledger is of ${last}, which is yet to come: the clock of this computer or of another one is wrong.`,
    );
}
