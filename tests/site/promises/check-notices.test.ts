import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day } from '../../../src/policy/date.ts';
import { checkEarlyNotice } from '../../../src/site/promises/check-notices.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { viewOf } from '../../../src/site/view/view.ts';
import { sha } from '../../ledger/node-hash.ts';
import { noticed } from '../../ledger/sample-ledger.ts';
import { sampleLibrary, type VersionFacts } from '../sample-library.ts';

const SEALED = '2026-11-01' as Day;

/** What is said on a day of a version of 1 March 2027, of which people were told on some days. */
function said(
  today: string,
  days: readonly string[] = [],
  version: VersionFacts = { significance: 'major' },
  noticeDays = 30,
): string[] {
  const versions = { '2016': {}, '2027-03-01': version };
  const library = sampleLibrary({ policies: { 'acme/privacy': { noticeDays, versions } } });
  const sealed = entriesToAdd(sha, viewOf(library, SEALED), SEALED, new Map());
  const notices = days.map((on) =>
    noticed({ version: '2027-03-01', on: on as Day, sealed: '2027-04-30' as Day }),
  );
  const view = viewOf(library, today as Day, [], ledgerOf(sha, [...sealed, ...notices]));
  return checkEarlyNotice(view, (file) => ({ file, line: 3, column: 1 })).map(
    ({ file, line, rule, severity, what }) => `${file}:${line} ${rule} ${severity} ${what}`,
  );
}

const ASKED =
  'acme/privacy/2027-03-01.mdx:3 early-notice warning This major version applies from 2027-03-01, and people are to be told 30 days before, by 2027-01-30.';

describe('a major version of which people are to be told 30 days before', () => {
  test.each([
    ['2026-12-01', [], `${ASKED} No notice is on record.`],
    ['2027-01-30', [], `${ASKED} No notice is on record.`],
    ['2027-01-31', [], `${ASKED} No notice is on record, and that day has passed.`],
    ['2027-03-31', [], `${ASKED} No notice is on record, and that day has passed.`],
    ['2027-02-10', ['2027-02-05'], `${ASKED} The earliest notice on record is of 2027-02-05.`],
  ])('reminds on %s, with notices of %j', (today, days, sentence) => {
    expect(said(today, days)).toEqual([sentence]);
  });

  test.each([
    ['were told on the last day', said('2027-02-10', ['2027-02-05', '2027-01-30'])],
    ['are no longer to be told, 31 days after it began', said('2027-04-01')],
    ['need not be told', said('2027-02-10', [], { significance: 'minor' })],
    ['have nothing to be told of: it is a draft', said('2027-02-10', [], draft())],
    ['have nothing to be told of: it was withdrawn', said('2027-02-10', [], withdrawn())],
    ['are never asked about', said('2027-02-10', [], { significance: 'major' }, 0)],
  ])('is quiet where people %s', (_, problems) => {
    expect(problems).toEqual([]);
  });
});

test('another period moves the day', () => {
  expect(said('2027-02-10', [], { significance: 'major' }, 14)[0]).toContain('by 2027-02-15.');
});

function draft(): VersionFacts {
  return { significance: 'major', draft: true };
}

function withdrawn(): VersionFacts {
  const withdrawal = { date: '2027-01-01' as Day, reason: 'A slip.' };
  return { significance: 'major', withdrawn: withdrawal };
}
