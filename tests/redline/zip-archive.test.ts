import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipArchive } from '../../src/redline/zip-archive.ts';

const unpacked = (archive: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([name, body]) => [name, strFromU8(body)]),
  );

/** The checksum as the format defines it, bit by bit. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

/** Reads an archive from its end, as programs do, and holds everything it says against what is there. */
function expectSound(archive: Uint8Array, names: readonly string[]): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const [short, long] = [
    (at: number) => view.getUint16(at, true),
    (at: number) => view.getUint32(at, true),
  ];
  const nameAt = (at: number, length: number) => strFromU8(archive.subarray(at, at + length));
  const end = archive.length - 22;
  expect([long(end), long(end + 4), short(end + 8), short(end + 10), short(end + 20)]).toEqual([
    0x06054b50,
    0,
    names.length,
    names.length,
    0,
  ]);
  let at = long(end + 16);
  expect(at + long(end + 12)).toBe(end);
  let place = 0;
  for (const name of names) {
    expect([long(at), long(place)]).toEqual([0x02014b50, 0x04034b50]);
    expect(long(at + 42)).toBe(place);
    expect(archive.subarray(at + 6, at + 32)).toEqual(archive.subarray(place + 4, place + 30));
    const [version, flags, method, time, date] = [0, 2, 4, 6, 8].map((from) =>
      short(at + 6 + from),
    );
    expect([version, flags, method, time, date]).toEqual([20, 0x0800, 0, 12 << 11, (1 << 5) | 1]);
    const [size, whole, length] = [long(at + 20), long(at + 24), short(at + 28)];
    expect([whole, short(at + 30)]).toEqual([size, 0]);
    expect([nameAt(at + 46, length), nameAt(place + 30, length)]).toEqual([name, name]);
    const body = place + 30 + length;
    expect(long(at + 16)).toBe(checksum(archive.subarray(body, body + size)));
    place = body + size;
    at += 46 + length;
  }
  expect([place, at]).toEqual([long(end + 16), end]);
}

describe('a zip archive', () => {
  test('gives back its texts, by name, in their order', () => {
    const files = { 'word/document.xml': 'Wir löschen sie.', 'Anhang ä.txt': 'Ü', empty: '' };
    const archive = zipArchive(files);
    expect(Object.entries(unpacked(archive))).toEqual(Object.entries(files));
    expectSound(archive, Object.keys(files));
  });

  test('is sound whatever the texts are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 2000 }).map((each) => each.toWellFormed());
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const files = Object.fromEntries(texts.map((each, at) => [`part-${at}.xml`, each]));
        const archive = zipArchive(files);
        expect(unpacked(archive)).toEqual(files);
        expectSound(archive, Object.keys(files));
      }),
    );
  });
});
