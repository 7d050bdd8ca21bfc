import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Kept, parseKept } from '../ledger/verify-since.ts';
import { fromHere } from '../report/from-here.ts';
import { nodeSha256 } from '../site/load-site.ts';
import { readerOfUrl } from './read-from-web.ts';
import { UsageError } from './verb.ts';

/** Reads a checkpoint or ledger that somebody kept, from a file or from where it is published. */
export async function readKept(place: string): Promise<Kept> {
  const text = /^https?:\/\//i.test(place) ? await fetched(place) : inFile(place);
  const kept = parseKept(nodeSha256, text);
  if (!kept)
    throw new UsageError(`${place} is neither a checkpoint nor a ledger, or it is damaged.`);
  return kept;
}

async function fetched(address: string): Promise<string> {
  const [, folder = '', name = ''] = /^(.*\/)([^/?#]*)$/.exec(address) ?? [];
  const bytes = name === '' ? null : await readerOfUrl(folder)(name);
  if (!bytes)
    throw new UsageError(`There is no checkpoint and no ledger at ${address}. Write it in full.`);
  return new TextDecoder().decode(bytes);
}

function inFile(file: string): string {
  const path = fromHere(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  if (statSync(path).isDirectory())
    throw new UsageError(`${file} is a folder; name the checkpoint or ledger.json in it.`);
  return readFileSync(path, 'utf8');
}
