import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attestedBy } from '../../src/timestamp/ots-attested.ts';
import { merged } from '../../src/timestamp/ots-completed.ts';
import { formatOts, parseOts } from '../../src/timestamp/ots-proof.ts';

/** Made with python-opentimestamps 0.4.2 (Debian), with each operation that it knows but Keccak. */
const MADE_ELSEWHERE = Buffer.from(
  [
    '004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294010807126b480f5a7ffa31668e158738',
    '60f2009ec3637173211d331346a6500907e2f010000102030405060708090a0b0c0d0e0f08ff0083dfe30d2ef90c8e',
    '292868747470733a2f2f66696e6e65792e63616c656e6461722e657465726e69747977616c6c2e636f6dfff0017a00',
    '01020304050607080477686174f10465f0c9d108f003010203ff0083dfe30d2ef90c8e2e2d68747470733a2f2f616c',
    '6963652e6274632e63616c656e6461722e6f70656e74696d657374616d70732e6f726708f2f302030808000588960d',
    '73d7190103f7ef15',
  ].join(''),
  'hex',
);

describe('a proof of OpenTimestamps', () => {
  test('that the standard’s own library made is read as it reads it', () => {
    const proof = parseOts(MADE_ELSEWHERE);
    const digest = createHash('sha256').update('example.com\n1\n').digest();
    expect(proof && Buffer.from(proof.digest)).toEqual(digest);
    const found = proof ? attestedBy(proof) : [];
    const shown = found.map((each) =>
      'message' in each ? { ...each, message: Buffer.from(each.message).toString('hex') } : each,
    );
    expect(shown).toEqual([
      {
        kind: 'pending',
        message: expect.stringMatching(/^[0-9a-f]{64}$/),
        calendar: 'https://finney.calendar.eternitywall.com',
      },
      { kind: 'unknown', tag: '0102030405060708' },
      {
        kind: 'pending',
        message: '0c1480ced158b2dd279d80848130867b020f51e773f6bef5cbe3a14a6fd7182a010203',
        calendar: 'https://alice.btc.calendar.opentimestamps.org',
      },
      {
        kind: 'bitcoin',
        message: '48d721e6431d1e26b2c7ce2ed21c92e9112812447a71ce9ab9fafe546b46c5e0',
        height: 358391,
      },
    ]);
  });

  test('is written as it was read, to the byte', () => {
    const proof = parseOts(MADE_ELSEWHERE);
    expect(proof && Buffer.from(formatOts(proof))).toEqual(MADE_ELSEWHERE);
  });

  test('that is cut, longer, of another version or another digest is none', () => {
    for (let length = 0; length < MADE_ELSEWHERE.length; length += 1)
      expect(parseOts(MADE_ELSEWHERE.subarray(0, length))).toBeNull();
    expect(parseOts(Buffer.concat([MADE_ELSEWHERE, Buffer.of(0)]))).toBeNull();
    for (const [at, value] of [
      [31, 2],
      [32, 2],
    ] as const) {
      const other = Buffer.from(MADE_ELSEWHERE);
      other[at] = value;
      expect(parseOts(other)).toBeNull();
    }
  });

  test('with any byte altered is none, or another one, and never throws', () => {
    const place = fc.nat(MADE_ELSEWHERE.length - 1);
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = Buffer.from(MADE_ELSEWHERE);
        other[at] = (other[at] ?? 0) ^ by;
        const proof = parseOts(other);
        if (!proof) return;
        attestedBy(proof);
        // Numbers can be written longer than they need be; what is read is the same.
        expect(parseOts(formatOts(proof))).toEqual(proof);
      }),
    );
  });

  test('of 256 operations one after another is read, of more it is none', () => {
    const head = MADE_ELSEWHERE.subarray(0, 65);
    const attested = MADE_ELSEWHERE.subarray(-13);
    const chain = (length: number) =>
      parseOts(Buffer.concat([head, Buffer.alloc(length, 0x08), attested]));
    expect(chain(255)).not.toBeNull();
    expect(chain(256)).toBeNull();
    expect(chain(200_000)).toBeNull();
  });

  test('follows no operation that it does not know, and no message that grows beyond bounds', () => {
    const head = MADE_ELSEWHERE.subarray(0, 65);
    const attested = MADE_ELSEWHERE.subarray(-13);
    for (const steps of [Buffer.of(0x67), Buffer.alloc(20, 0xf3)]) {
      const proof = parseOts(Buffer.concat([head, steps, attested]));
      expect(proof && attestedBy(proof)).toEqual([{ kind: 'unknown', tag: '0588960d73d71901' }]);
    }
  });

  test('merged with itself is itself', () => {
    const proof = parseOts(MADE_ELSEWHERE);
    expect(proof && merged([proof.claims, proof.claims])).toEqual(proof?.claims);
  });
});
