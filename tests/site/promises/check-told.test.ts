import { expect, test } from 'vitest';
import { formatLedger, ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day } from '../../../src/policy/date.ts';
import { loadSite, nodeSha256 } from '../../../src/site/load-site.ts';
import { LEDGER_FILE } from '../../../src/site/promises/check-ledger.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { laterVersion } from '../../build/content-copy.ts';
import { contentWith, FAULTY } from '../../cli/run-policy.ts';

const TODAY = '2026-12-20' as Day;
const FILE = 'acme/privacy/2020-01-01.mdx';
const LATER = 'acme/privacy/2027-01-01.mdx';
const TEXT = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}');
const APPROVED = 'approved:\n  - by: Ann\n    role: Counsel\n    date: "2026-12-01"\n';
const NEXT = laterVersion('2027-01-01').replace('wording:', `${APPROVED}wording:`);
const CONTENT = { [FILE]: TEXT, [LATER]: NEXT };

const load = (files: Readonly<Record<string, string>>) =>
  loadSite(contentWith(files), TODAY, { drafts: false });

/** @param isOld whether the ledger is from before such digests */
function ledgerFor(isOld: boolean): string {
  const { view, sources, problems } = load(CONTENT);
  if (!view) throw new Error(JSON.stringify(problems));
  const entries = entriesToAdd(nodeSha256, view, TODAY, sources).map(
    ({ told, approvals, ...older }) => (isOld ? older : { ...older, told, approvals }),
  );
  return formatLedger(ledgerOf(nodeSha256, JSON.parse(JSON.stringify(entries))));
}

function said(change: (text: string) => string, { isOld = false } = {}): string[] {
  return load({ ...CONTENT, [LATER]: change(NEXT), [LEDGER_FILE]: ledgerFor(isOld) })
    .problems.filter(({ rule }) => rule !== 'address-record')
    .map(({ file, rule, severity }) => `${file} ${rule} ${severity}`);
}

const toEditorial = (text: string) => text.replace(/significance: \w+/, 'significance: editorial');
const otherSummary = (text: string) => text.replace(/summary: .+/, 'summary: A mere slip.');

test('what was told is as it was sealed', () => {
  expect(said((text) => text)).toEqual([]);
});

test.each([
  ['significance', toEditorial],
  ['summary', otherSummary],
  ['reconsent', (text: string) => text.replace('wording:', 'reconsent: true\nwording:')],
  ['approvals', (text: string) => text.replace('by: Ann', 'by: Bob')],
  ['approvals, taken away', (text: string) => text.replace(APPROVED, '')],
])('a sealed version that tells another %s stops the build', (_, change) => {
  expect(change(NEXT)).not.toBe(NEXT);
  expect(said(change)).toEqual([`${LATER} sealed-told error`]);
});

test('of an entry from before such digests nothing is asked', () => {
  expect(said(otherSummary, { isOld: true })).toEqual([]);
});

test('where the law left a gap, the check only warns', () => {
  const gap = (text: string) => text.replace(/summary: .+/, 'summary: "As [redacted] asked."');
  expect(said(gap)).toEqual([`${LATER} sealed-told warning`]);
});
