import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFault, type Ledger, parseLedger } from '../ledger/ledger.ts';
import { fromHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { readerOfUrl } from './read-from-web.ts';
import { type Call, UsageError } from './verb.ts';

/** The ledger that readers can see, kept before anything is changed. */
export interface PublishedLedger {
  readonly ledger: Ledger;
  /** Where it was kept. It goes when the process ends. */
  readonly file: string;
}

/** Null where nothing is published yet, which the caller has to say, since a ledger can also be hidden. */
export async function publishedLedger({ flags }: Call): Promise<PublishedLedger | null> {
  const live = flags['live'];
  const isFirst = flags['first'] === true;
  if (typeof live !== 'string')
    throw new UsageError('Say where the site is published: --live https://policies.example.com/.');
  const text = await ledgerAt(live);
  if (text === null && isFirst) return null;
  if (text === null)
    throw new UsageError(
      `No ledger is published at ${live}. If nothing was ever published there, say --first; else the host has lost it, and nothing is published before it is back.`,
    );
  if (isFirst) throw new UsageError(`Leave out --first: a ledger is published at ${live} already.`);
  const ledger = parseLedger(nodeSha256, text);
  if (isFault(ledger))
    throw new UsageError(`The ledger at ${live} is damaged: somebody has altered it there.`);
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-live-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, LEDGER_FILE);
  writeFileSync(file, text);
  return { ledger, file };
}

async function ledgerAt(live: string): Promise<string | null> {
  if (/^https?:\/\//i.test(live)) {
    const bytes = await readerOfUrl(live.endsWith('/') ? live : `${live}/`)(LEDGER_FILE);
    return bytes && new TextDecoder().decode(bytes);
  }
  const file = join(fromHere(live), LEDGER_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
