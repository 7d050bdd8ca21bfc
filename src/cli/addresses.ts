import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../policy/date.ts';
import {
  currentRecord,
  formatRecord,
  mergeRecords,
  parseRecord,
  RECORD_FILE,
} from '../site/address-record.ts';
import { loadSite } from '../site/load-site.ts';
import { problemReport } from './problem-report.ts';
import { toHere, type Verb } from './verb.ts';

/** The record of every address and clause id ever published. */
export const addressesVerb: Verb = {
  name: 'addresses',
  summary: 'Prints every address and clause id that was ever published; --write records them.',
  usage: '[--write]',
  options: { write: { type: 'boolean' } },
  explanations: { write: `write the record to ${RECORD_FILE} in the content folder` },
  run({ content, flags, isJson }) {
    const path = join(content, RECORD_FILE);
    const { view, problems } = loadSite(content, dayOf(new Date()), { drafts: false });
    if (!view) {
      process.stderr.write(problemReport(problems, isJson ? 'json' : 'text', toHere(content)));
      return 1;
    }
    const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const recorded = (text && parseRecord(text)) || { addresses: [], clauses: {} };
    const merged = mergeRecords(recorded, currentRecord(view));
    if (flags['write'] === true) {
      writeFileSync(path, formatRecord(merged));
      const added = merged.addresses.length - recorded.addresses.length;
      process.stdout.write(
        isJson
          ? formatRecord(merged)
          : `${RECORD_FILE}: ${merged.addresses.length} addresses, ${added} of them new.\n`,
      );
    } else process.stdout.write(isJson ? formatRecord(merged) : `${merged.addresses.join('\n')}\n`);
    return 0;
  },
};
