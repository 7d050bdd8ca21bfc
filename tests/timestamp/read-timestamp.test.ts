import { createHash, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimestamp } from '../../src/timestamp/read-timestamp.ts';
import { timestampRequest } from '../../src/timestamp/timestamp-request.ts';
import { newKeys, STAMPED_AT, timestampAuthority, type Whims } from './authority.ts';
import { integer, oid } from './der.ts';

const DATA = Buffer.from('policies.example\n3\nroot\n');
const NONCE = Buffer.from('0102030405060708', 'hex');
const authority = timestampAuthority();
const REQUEST = Buffer.from(timestampRequest(createHash('sha256').update(DATA).digest(), NONCE));
const TRUSTED = [new X509Certificate(authority.root).raw];

const read = (answer: Uint8Array, data = DATA, trusted: Uint8Array[] | null = TRUSTED) =>
  readTimestamp(answer, data, { nonce: NONCE, trusted });

test('an honest time stamp is read: when, by whom, and whether the reader trusts them', async () => {
  const answer = authority.answer(REQUEST);
  const stamp = { time: STAMPED_AT, authority: 'Example Time' };
  expect(await read(answer)).toEqual({ ...stamp, isTrusted: true });
  expect(await read(answer, DATA, null)).toEqual({ ...stamp, isTrusted: false });
  const another = new X509Certificate(timestampAuthority().root).raw;
  expect(await read(answer, DATA, [another])).toEqual({ ...stamp, isTrusted: false });
});

describe('not believed is a time stamp', () => {
  const short = Buffer.from('4142', 'hex');
  test.each<[string, Whims, RegExp]>([
    ['that was refused', { status: 2 }, /refused \(status 2\)/],
    ['of other bytes', { imprint: Buffer.alloc(32) }, /of other bytes/],
    ['that answers another request', { nonce: short }, /another request/],
    ['whose attributes are of another content', { digest: Buffer.alloc(32) }, /does not hold/],
    ['that says it is something else', { contentType: oid('1.2.840.113549.1.7.1') }, /what it is/],
    ['that another key signed', { key: newKeys().privateKey }, /does not hold/],
    ['that brings no certificate', { isBare: true }, /no certificate/],
    ['that names another certificate', { named: integer(1) }, /does not name the certificate/],
    [
      'by a certificate for other ends',
      { purposes: [oid('1.3.6.1.5.5.7.3.3')] },
      /time stamps alone/,
    ],
    [
      'by a certificate for more than that',
      { purposes: [oid('1.3.6.1.5.5.7.3.8'), oid('1.3.6.1.5.5.7.3.3')] },
      /time stamps alone/,
    ],
    ['by a certificate whose end may be overlooked', { isCritical: false }, /time stamps alone/],
    [
      'after its certificate ended',
      { at: new Date('2041-01-01T00:00:00Z') },
      /not valid at the time/,
    ],
  ])('%s', async (_, whims, sentence) => {
    expect(await read(authority.answer(REQUEST, whims))).toMatch(sentence);
  });

  test('of a text that was changed by one letter', async () => {
    const other = Buffer.from('policies.example\n4\nroot\n');
    expect(await read(authority.answer(REQUEST), other)).toBe('The time stamp is of other bytes.');
  });

  test('that is none at all', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('yes'), REQUEST])
      expect(await read(bytes)).toBe('This is no time stamp, or it is damaged.');
  });
});

test('whichever byte is changed, a time stamp says the same or is refused, and nothing is thrown', async () => {
  const answer = authority.answer(REQUEST);
  const honest = JSON.stringify(await read(answer));
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: answer.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, by) => {
        const changed = Buffer.from(answer);
        changed[at] = (changed[at] ?? 0) ^ by;
        const found = await read(changed);
        if (typeof found !== 'string' && found.isTrusted)
          expect(JSON.stringify(found)).toBe(honest);
      },
    ),
    { numRuns: 60 },
  );
});
