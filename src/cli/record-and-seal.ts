import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger, isFault, parseLedger, subjectOf } from '../ledger/ledger.ts';
import { resumeLedger } from '../ledger/resume-ledger.ts';
import type { Problem } from '../policy/problem.ts';
import { toHere } from '../report/from-here.ts';
import { problemReport } from '../report/problem-report.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { parseAddressRecord, RECORD_FILE } from '../site/promises/address-record.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { checkExtends } from '../site/promises/extends-earlier.ts';
import { addressesVerb } from './addresses.ts';
import { checkVerb } from './check.ts';
import { commitFiles, earlierTexts } from './commit-files.ts';
import type { PublishedLedger } from './published-ledger.ts';
import { sealVerb } from './seal.ts';
import { type Call, type ExitCode, UsageError } from './verb.ts';

const FILES = [RECORD_FILE, LEDGER_FILE];

/**
 * Checks the content, records its addresses, seals what is new behind the published ledger, and commits both
 * files where they changed. The first step that finds a problem is the last.
 */
export async function recordAndSeal(
  call: Call,
  content: string,
  live: PublishedLedger | null,
): Promise<ExitCode> {
  if (live) goOnFrom(content, live);
  const lost = lostAddresses(content);
  if (lost.length > 0) {
    process.stdout.write(problemReport(lost, 'text', toHere(content)));
    return 1;
  }
  const plain: Call = { ...call, files: [], flags: {}, isJson: false };
  const steps = [
    () => checkVerb.run(plain),
    () => addressesVerb.run({ ...plain, flags: { write: true } }),
    () => sealVerb.run(plain),
  ];
  for (const step of steps) {
    const exit = await step();
    if (exit !== 0) return exit;
  }
  const commit = commitFiles(content, FILES, 'Record and seal what is published');
  process.stdout.write(commit ? `Committed ${commit}: push it.\n` : 'Nothing new to commit.\n');
  return 0;
}

/** How many earlier records are asked: nobody rewrites one so far back that it was never published since. */
const EARLIER_RECORDS = 20;

/** The addresses that an earlier commit recorded, and that the record of today has no more. */
function lostAddresses(content: string): Problem[] {
  const path = join(content, RECORD_FILE);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const found = earlierTexts(content, RECORD_FILE)
    .slice(0, EARLIER_RECORDS)
    .filter((text) => parseAddressRecord(text) !== null)
    .map((text) =>
      checkExtends(
        nodeSha256,
        { ledger: null, addresses: text },
        { ledger: null, addresses: now },
        'an earlier commit',
      ),
    );
  return found.find((problems) => problems.length > 0) ?? [];
}

/** Where two people sealed at once, what is published stays first, and the rest is sealed again behind it. */
function goOnFrom(content: string, { ledger: published }: PublishedLedger): void {
  const path = join(content, LEDGER_FILE);
  const now = existsSync(path) ? parseLedger(nodeSha256, readFileSync(path, 'utf8')) : null;
  // The check says what is wrong with a damaged file.
  if (now && isFault(now)) return;
  if (!now)
    throw new UsageError(
      `A ledger is published, and there is no ${LEDGER_FILE} here: restore it from git.`,
    );
  const resumed = resumeLedger(nodeSha256, published, now, earlierTexts(content, LEDGER_FILE));
  if (resumed.kind === 'refused')
    throw new UsageError(`${resumed.why} Nothing was changed, and nothing is published.`);
  if (resumed.kind === 'extends') return;
  writeFileSync(path, formatLedger(resumed.ledger));
  const again = resumed.lost.map(subjectOf).join(', ');
  process.stdout.write(
    `The ledger here did not go on from the one that is published, as happens when two people seal at once. The published one was taken, and this is to be sealed again behind it: ${again || 'nothing'}.\n`,
  );
}
