import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AddressRecord,
  currentAddressRecord,
  EMPTY_RECORD,
  formatAddressRecord,
  mergeAddressRecords,
  parseAddressRecord,
  RECORD_FILE,
} from '../site/promises/address-record.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { UsageError, type Verb } from './verb.ts';

/** The record of every address and clause id ever published. */
export const addressesVerb: Verb = {
  name: 'addresses',
  summary: 'Prints every address and clause id that was ever published; --write records them.',
  usage: '[--write]',
  options: { write: { type: 'boolean' } },
  explanations: { write: `write the record to ${RECORD_FILE} in the content folder` },
  run(call) {
    const { files, flags, isJson } = call;
    if (files.length > 0) throw new UsageError('This command takes no file.');
    const site = soundSite(call, dayShown(call), false);
    if (!site) return 1;
    const { content, view } = site;
    const path = join(content, RECORD_FILE);
    // A damaged record is a problem, so that it was reported above and is never written over.
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    const recorded = isFile ? parseAddressRecord(readFileSync(path, 'utf8')) : null;
    const merged = mergeAddressRecords(recorded ?? EMPTY_RECORD, currentAddressRecord(view));
    if (flags['write'] === true) writeFileSync(path, formatAddressRecord(merged));
    if (isJson) process.stdout.write(formatAddressRecord(merged));
    else if (flags['write'] === true)
      process.stdout.write(`${RECORD_FILE}: ${growth(recorded ?? EMPTY_RECORD, merged)}.\n`);
    else process.stdout.write(listOf(merged));
    return 0;
  },
};

/** Each address, and each clause id at the address where it resolves, a line each. */
function listOf({ addresses, clauses }: AddressRecord): string {
  const ids = Object.entries(clauses).flatMap(([policy, list]) =>
    list.map((id) => `/${policy}/#${id}`),
  );
  return [...addresses, ...ids].map((line) => `${line}\n`).join('');
}

function growth(recorded: AddressRecord, merged: AddressRecord): string {
  const say = (after: number, before: number, one: string, many: string) =>
    `${after} ${after === 1 ? one : many} (${after - before} new)`;
  const countIds = ({ clauses }: AddressRecord) => Object.values(clauses).flat().length;
  return [
    say(merged.addresses.length, recorded.addresses.length, 'address', 'addresses'),
    say(countIds(merged), countIds(recorded), 'clause id', 'clause ids'),
  ].join(', ');
}
