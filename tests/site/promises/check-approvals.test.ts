import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day } from '../../../src/policy/date.ts';
import { checkApprovals } from '../../../src/site/promises/check-approvals.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { viewOf } from '../../../src/site/view/view.ts';
import { sha } from '../../ledger/node-hash.ts';
import { sampleLibrary, sampleView, type VersionFacts } from '../sample-library.ts';

const TODAY = '2026-12-20' as Day;
const by = (role: string, date = '2026-12-01') => ({ by: 'Ann', role, date: date as Day });
const facts = (version: VersionFacts) => ({
  policies: { 'acme/privacy': { approval: ['Counsel', 'Board'], versions: { '2016': version } } },
});
const said = (version: VersionFacts) =>
  checkApprovals(sampleView(facts(version), TODAY), (file) => ({ file, line: 1, column: 1 })).map(
    ({ rule, what }) => `${rule} ${what}`,
  );

test('a version needs the approval of each role that its policy names', () => {
  expect(said({ approvals: [by('Counsel'), by('Board')] })).toEqual([]);
  expect(said({ approvals: [by('Counsel')] })).toEqual([
    'missing-approval The policy acme/privacy is published with the approval of “Board”, and this version does not have it.',
  ]);
  expect(said({})).toHaveLength(2);
});

test('nobody has approved anything tomorrow', () => {
  expect(said({ approvals: [by('Counsel'), by('Board', '2026-12-21')] })).toEqual([
    'missing-approval Ann approved this version on 2026-12-21, which is yet to come.',
  ]);
});

test('drafts and sealed versions need none', () => {
  expect(said({ draft: true })).toEqual([]);
  const library = sampleLibrary(facts({}));
  const entries = entriesToAdd(sha, viewOf(library, TODAY), TODAY, new Map());
  const view = viewOf(library, TODAY, [], ledgerOf(sha, entries));
  expect(checkApprovals(view, (file) => ({ file, line: 1, column: 1 }))).toEqual([]);
});

test('they are written into the entry that seals the version', () => {
  const approvals = [by('Counsel'), by('Board')];
  const view = sampleView(facts({ approvals }), TODAY);
  expect(entriesToAdd(sha, view, TODAY, new Map())[0]?.approvals).toEqual(approvals);
});
