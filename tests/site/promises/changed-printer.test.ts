import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day } from '../../../src/policy/date.ts';
import type { Library, Version } from '../../../src/policy/library.ts';
import { loadSite, nodeSha256 } from '../../../src/site/load-site.ts';
import { checkLedger } from '../../../src/site/promises/check-ledger.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { viewOf } from '../../../src/site/view/view.ts';
import { contentWith, FAULTY } from '../../cli/run-policy.ts';

const TODAY = '2026-11-20' as Day;
const FILE = 'acme/privacy/2020-01-01.mdx';

/** The library as another release would print it: a rule before each text, which has no words. */
function printedOtherwise(library: Library): Library {
  const upgraded = (version: Version): Version => ({
    ...version,
    document: { ...version.document, footnotes: [], preamble: [{ kind: 'rule' }] },
  });
  return {
    ...library,
    organisations: library.organisations.map((organisation) => ({
      ...organisation,
      policies: organisation.policies.map((policy) => ({
        ...policy,
        versions: policy.versions.map(upgraded),
      })),
    })),
  };
}

test('after an upgrade that prints a sealed text otherwise, the program is blamed and not the file', () => {
  const text = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}');
  const { view, sources } = loadSite(contentWith({ [FILE]: text }), TODAY, { drafts: false });
  if (!view) throw new Error('The content is sound.');
  const ledger = ledgerOf(nodeSha256, entriesToAdd(nodeSha256, view, TODAY, sources));
  const placeOf = (file: string) => ({ file, line: 1, column: 1 });
  const said = (library: Library) =>
    checkLedger(nodeSha256, viewOf(library, TODAY, [], ledger), {
      placeOf,
      placeInServices: placeOf,
      drafts: [],
      sources,
      isThere: true,
    }).map(({ file, what }) => `${file}: ${what}`);
  expect(said(view.library)).toEqual([]);
  expect(said(printedOtherwise(view.library))).toEqual([
    `${FILE}: The file of this version is as it was when it was sealed on 2026-11-20, but this release of the program prints its links, emphasis or structure otherwise.`,
  ]);
});
