import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ledgerOf } from '../../src/ledger/ledger.ts';
import { toldDigest } from '../../src/ledger/told.ts';
import { viewOf } from '../../src/site/view/view.ts';
import { sha } from './node-hash.ts';
import { sealedView, siteOf, verified } from './published-site.ts';

const FILE = 'acme/privacy/2020/version.json';

test('the digest can be made with any tool, of four values as JSON', () => {
  const told = { title: 'T', significance: 'minor', summary: 'More.\n', reconsent: false };
  expect(toldDigest(sha, told)).toBe(
    createHash('sha256').update('["T","minor","More.\\n",false]').digest('hex'),
  );
});

test('the consents of a notice are a fifth, and no value of a text that asks for none', () => {
  const told = { title: 'T', significance: null, summary: null, reconsent: false };
  const consents = [{ clause: 'newsletter', required: false }];
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  expect([
    toldDigest(sha, { ...told, consents }),
    toldDigest(sha, { ...told, consents: [] }),
  ]).toEqual([
    digest('["T",null,null,false,[["newsletter",false]]]'),
    digest('["T",null,null,false]'),
  ]);
});

test.each([
  ['"significance":"minor"', '"significance":"editorial"'],
  ['"summary":"More.', '"summary":"Less.'],
  ['"reconsent":false', '"reconsent":true'],
])('a site that tells %s otherwise does not verify', async (told, otherwise) => {
  const files = siteOf(sealedView());
  const text = files.get(FILE) ?? '';
  expect(text).toContain(told);
  const { findings } = await verified(files.set(FILE, text.replace(told, otherwise)));
  expect(findings.map(({ path, what }) => `${path}: ${what}`)).toContainEqual(
    `${FILE}: What it tells readers beside the text (title, significance, summary, reconsent, consents) is not what was sealed on 2026-11-20.`,
  );
});

test('an entry from before such digests still verifies, and tells nothing of them', async () => {
  const view = sealedView();
  const older = view.ledger.entries.map((entry) => {
    if (entry.kind !== 'version') return entry;
    const { told: _, ...rest } = entry;
    return rest;
  });
  const site = siteOf(viewOf(view.library, view.today, [], ledgerOf(sha, older)));
  expect((await verified(site)).findings).toEqual([]);
});
