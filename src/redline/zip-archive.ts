import { crc32 } from 'node:zlib';

const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };

/** 2.0 of the format, which every program reads. */
const VERSION = 20;
/** Names are in UTF-8. */
const FLAGS = 0x0800;
/** Noon on 1 January 1980 for every entry, so that the time and place of making leave no trace. */
const [TIME, DATE] = [0x6000, 0x0021];

/**
 * Texts as a zip file (PKWARE’s APPNOTE, 4.3), stored, not packed: packing takes longer than all the rest,
 * and would spare 20 kB of a file that few fetch. One piece of memory is taken for it; those who make a
 * thousand of them would otherwise hold many times as much.
 * @param files by name, in the order in which they are to stand; less than 4 GB and 65,536 of them
 */
export function zipArchive(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files);
  const length = entries.reduce(
    (sum, [name, text]) =>
      sum + LOCAL.size + CENTRAL.size + 2 * Buffer.byteLength(name) + Buffer.byteLength(text),
    END.size,
  );
  const archive = Buffer.alloc(length);
  let at = 0;
  const places = entries.map(([name, text]) => {
    const start = at;
    at += LOCAL.size;
    at += archive.write(name, at);
    const body = at;
    at += archive.write(text, at);
    archive.writeUInt32LE(LOCAL.signature, start);
    writeFacts(archive, start + 4, name, archive.subarray(body, at));
    return start;
  });
  const directory = at;
  for (const [index, [name]] of entries.entries()) {
    const place = places[index] as number;
    archive.writeUInt32LE(CENTRAL.signature, at);
    archive.writeUInt16LE(VERSION, at + 4);
    archive.copy(archive, at + 6, place + 4, place + LOCAL.size);
    archive.writeUInt32LE(place, at + 42);
    at += CENTRAL.size;
    at += archive.write(name, at);
  }
  archive.writeUInt32LE(END.signature, at);
  archive.writeUInt16LE(entries.length, at + 8);
  archive.writeUInt16LE(entries.length, at + 10);
  archive.writeUInt32LE(at - directory, at + 12);
  archive.writeUInt32LE(directory, at + 16);
  return archive;
}

/** What both headers of an entry say of it. */
function writeFacts(archive: Buffer, at: number, name: string, body: Uint8Array): void {
  archive.writeUInt16LE(VERSION, at);
  archive.writeUInt16LE(FLAGS, at + 2);
  archive.writeUInt16LE(TIME, at + 6);
  archive.writeUInt16LE(DATE, at + 8);
  archive.writeUInt32LE(crc32(body), at + 10);
  archive.writeUInt32LE(body.length, at + 14);
  archive.writeUInt32LE(body.length, at + 18);
  archive.writeUInt16LE(Buffer.byteLength(name), at + 22);
}
