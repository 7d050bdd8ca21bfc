import { expect, test, vi } from 'vitest';
import { formatLedger, ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day } from '../../../src/policy/date.ts';
import { loadSite, nodeSha256 } from '../../../src/site/load-site.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { contentWith, FAULTY } from '../../cli/run-policy.ts';

const upgrade = vi.hoisted(() => ({ isDone: false }));

vi.mock('../../../src/markdown/print-markdown.ts', async (load) => {
  const printer = await load<typeof import('../../../src/markdown/print-markdown.ts')>();
  const printMarkdown: typeof printer.printMarkdown = (...text) =>
    printer.printMarkdown(...text) + (upgrade.isDone ? '\n' : '');
  return { ...printer, printMarkdown };
});

test('after an upgrade that prints a sealed text otherwise, the program is blamed and not the file', () => {
  const today = '2026-11-20' as Day;
  const FILE = 'acme/privacy/2020-01-01.mdx';
  const content = { [FILE]: FAULTY.replace('Data we keep', 'Data we keep {#data-we-keep}') };
  const load = (files: Readonly<Record<string, string>>) =>
    loadSite(contentWith({ ...content, ...files }), today, { drafts: false });
  const { view, sources } = load({});
  if (!view) throw new Error('The content is sound.');
  const ledger = ledgerOf(nodeSha256, entriesToAdd(nodeSha256, view, today, sources));
  const sealed = { 'ledger.json': formatLedger(ledger) };
  const faults = () => load(sealed).problems.filter(({ severity }) => severity === 'error');
  expect(faults()).toEqual([]);
  upgrade.isDone = true;
  expect(faults().map(({ file, what }) => `${file}: ${what}`)).toEqual([
    `${FILE}: The file of this version is as it was when it was sealed on 2026-11-20, but this release of the program prints its links, emphasis or structure otherwise.`,
  ]);
});
