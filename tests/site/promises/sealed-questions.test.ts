import { expect, test } from 'vitest';
import { formatLedger, ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day } from '../../../src/policy/date.ts';
import { loadSite, nodeSha256 } from '../../../src/site/load-site.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { contentWith, FAULTY, policy } from '../../cli/run-policy.ts';

const FILE = 'acme/privacy/2020-01-01.mdx';
const ASKED = FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}').replace(
  'your name',
  'the the name',
);

test('a text about which a question is open is not sealed', async () => {
  const content = contentWith({ [FILE]: ASKED });
  const { exit, errors } = await policy(['seal', '--content', content]);
  expect(exit).toBe(1);
  expect(errors).toContain('doubled-words');
  expect(errors).toContain('Nothing was sealed: answer the questions first');
});

test('what a newer release asks about a sealed text only warns', async () => {
  const today = '2026-12-20' as Day;
  const { view } = loadSite(contentWith({ [FILE]: ASKED }), today, { drafts: false });
  if (!view) throw new Error('The sample has problems.');
  const ledger = formatLedger(
    ledgerOf(nodeSha256, entriesToAdd(nodeSha256, view, today, new Map())),
  );
  const content = contentWith({ [FILE]: ASKED, 'ledger.json': ledger });
  const { exit, out } = await policy(['check', '--content', content]);
  expect(out).toContain('doubled-words');
  expect(out).toContain('0 problems, 2 warnings');
  expect(exit).toBe(0);
});
