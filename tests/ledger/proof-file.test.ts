import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProof, isProven, parseProof } from '../../src/ledger/proof-file.ts';
import { flipped, sha } from './node-hash.ts';
import { redacted, sampleLedger, sealed } from './sample-ledger.ts';

const LEDGER = sampleLedger(
  ...['2011', '2012', '2013', '2014', '2015'].map((version) => sealed({ version })),
  redacted({ version: '2013' }),
  sealed({ version: '2016' }),
);
const texts = [...LEDGER.seals.values()].map((seal) => formatProof(LEDGER, seal));

test('the proof of each version holds for the root of its ledger, its tombstone’s too', () => {
  expect(texts).toHaveLength(6);
  for (const text of texts) {
    const proof = parseProof(text);
    expect(proof && isProven(sha, proof, LEDGER.tree), text).toBe(true);
  }
  expect(parseProof(texts[2] ?? '')?.entries.map(({ index }) => index)).toEqual([2, 5]);
});

test('a proof holds for no other head of a ledger', () => {
  const proof = parseProof(texts[0] ?? '');
  if (!proof) throw new Error('It is no proof.');
  const { size, root } = LEDGER.tree;
  expect(isProven(sha, proof, { size, root: flipped(root, 3) })).toBe(false);
  expect(isProven(sha, proof, { size: size + 1, root })).toBe(false);
  expect(isProven(sha, { ...proof, root: flipped(root, 3) }, { size, root })).toBe(false);
});

test('with any letter altered that says anything, a proof is none or holds no more', () => {
  const [text = ''] = texts;
  const end = text.indexOf(',"how"');
  const before = JSON.stringify(JSON.parse(text));
  fc.assert(
    fc.property(fc.nat(end - 1), fc.constantFrom(...'0123456789abcdefxyz"{}[],:'), (at, letter) => {
      fc.pre(text[at] !== letter);
      const altered = text.slice(0, at) + letter + text.slice(at + 1);
      const proof = parseProof(altered);
      fc.pre(!proof || JSON.stringify(JSON.parse(altered)) !== before);
      expect(proof !== null && isProven(sha, proof, LEDGER.tree)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '',
  'null',
  '{}',
  '{"size":1,"root":"x","entries":[]}',
  `{"size":1,"root":"${'a'.repeat(64)}","entries":[]}`,
  `{"size":1.5,"root":"${'a'.repeat(64)}","entries":[]}`,
  `{"size":1,"root":"${'a'.repeat(64)}","entries":[{"index":0,"entry":{},"path":[]}]}`,
  `{"size":1,"root":"${'a'.repeat(64)}","entries":[{"index":0,"entry":${JSON.stringify(sealed())},"path":["b"]}]}`,
  `{"size":1,"root":"${'a'.repeat(64)}","entries":{}}`,
])('%s is no proof', (text) => {
  expect(parseProof(text)).toBeNull();
});
