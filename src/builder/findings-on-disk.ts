import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type FindKept, type KeptFindings, NOTHING_KEPT } from '../library/parsed/kept-findings.ts';
import { inProject } from './folders.ts';

/** The place of something in a pack, behind its head, and the SHA-256 of its bytes. */
type Entry = readonly [offset: number, length: number, digest: string];

/** A pack: one file, of which the head alone is read until something in it is asked for. */
interface Pack {
  readonly file: string;
  /** The byte at which the bodies begin. */
  readonly start: number;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly asked: Set<string>;
  /** New findings, as they will be written. */
  readonly added: Map<string, Buffer>;
}

/** The length of the head in digits, then its SHA-256, then the head: JSON. */
const [DIGITS, DIGEST] = [12, 64];

/** Content of fewer bytes is read sooner than it is found out which programs read it. */
const WORTH = 300_000;

/**
 * Opens what was found before of a content folder, where the folder has so much text that this is worth
 * while.
 * @param code digest of all programs, which takes some time to make
 */
export function findingsBeside(content: string, code: () => string): FindKept {
  return (size) =>
    size < WORTH ? NOTHING_KEPT : findingsOnDisk({ code: code(), content: resolve(content) });
}

/**
 * What was found before by these very programs, below `.cache/read`: a folder for each digest of them, a
 * file for each policy. A head or a body that is not what its digest says counts as missing, as does all
 * that cannot be read; where nothing can be written, nothing is kept.
 * @param of.code digest of all programs
 * @param of.content the folder that was read
 */
export function findingsOnDisk(
  { code, content }: { readonly code: string; readonly content: string },
  root = inProject('.cache/read'),
): KeptFindings {
  const folder = join(root, code.slice(0, 32));
  const packs = new Map<string, Pack>();
  // Packs are made one after the other: what is new of one is written when the next one is begun.
  let open: Pack | null = null;
  const packOf = (name: string): Pack => {
    const known =
      packs.get(name) ?? readPack(join(folder, `${hash('sha256', `${content}\n${name}`)}.pack`));
    packs.set(name, known);
    return known;
  };
  const writeOpen = () => {
    if (open) writePack(open);
    // A pack is read anew where it is asked for once more.
    for (const [name, pack] of packs) if (pack === open) packs.delete(name);
    open = null;
  };
  return {
    has(name, key) {
      const pack = packOf(name);
      if (pack.entries.has(key)) pack.asked.add(key);
      return pack.entries.has(key);
    },
    recall(name, key) {
      const pack = packOf(name);
      const entry = pack.entries.get(key);
      if (!entry) return undefined;
      const body = readBody(pack, entry);
      if (body === null) return undefined;
      pack.asked.add(key);
      return JSON.parse(body.toString('utf8'));
    },
    keep(name, key, find) {
      const body = bodyOf(find);
      if (body === null) return;
      const pack = packOf(name);
      if (open !== pack) writeOpen();
      open = pack;
      pack.added.set(key, body);
    },
    close() {
      writeOpen();
      packs.clear();
      removeOthers(root, folder);
    },
  };
}

function readPack(file: string): Pack {
  const pack = { file, start: 0, entries: new Map<string, Entry>() };
  const fresh = { asked: new Set<string>(), added: new Map<string, Buffer>() };
  const length = Number(readAt(file, 0, DIGITS));
  const head = length > 0 ? readAt(file, DIGITS, DIGEST + length) : null;
  if (!head || hash('sha256', head.subarray(DIGEST)) !== head.subarray(0, DIGEST).toString())
    return { ...pack, ...fresh };
  const entries = JSON.parse(head.subarray(DIGEST).toString('utf8')) as [string, Entry][];
  return { ...pack, ...fresh, start: DIGITS + DIGEST + length, entries: new Map(entries) };
}

function readBody({ file, start }: Pack, [offset, length, digest]: Entry): Buffer | null {
  const body = readAt(file, start + offset, length);
  return body && hash('sha256', body) === digest ? body : null;
}

/** Returns null if it is nested too deeply to be written. */
function bodyOf(find: () => unknown): Buffer | null {
  try {
    return Buffer.from(JSON.stringify(find()));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Returns bytes of a file; null if the file has not so many. */
function readAt(file: string, offset: number, length: number): Buffer | null {
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(length);
      return readSync(handle, bytes, 0, length, offset) === length ? bytes : null;
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}

/** Findings that nobody asked for this time belong to files that are gone. */
function writePack(pack: Pack): void {
  const kept = [...pack.entries].flatMap(([key, entry]): [string, Buffer][] => {
    const body = pack.asked.has(key) && !pack.added.has(key) ? readBody(pack, entry) : null;
    return body ? [[key, body]] : [];
  });
  const bodies = [...kept, ...pack.added];
  let offset = 0;
  const entries = bodies.map(([key, body]): [string, Entry] => {
    const entry: Entry = [offset, body.length, hash('sha256', body)];
    offset += body.length;
    return [key, entry];
  });
  const head = Buffer.from(JSON.stringify(entries));
  const bytes = [
    Buffer.from(String(head.length).padStart(DIGITS, '0') + hash('sha256', head)),
    head,
    ...bodies.map(([, body]) => body),
  ];
  const fresh = `${pack.file}.${process.pid}`;
  try {
    mkdirSync(join(pack.file, '..'), { recursive: true });
    writeFileSync(fresh, Buffer.concat(bytes));
    renameSync(fresh, pack.file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** Findings of other programs are of no use any more. */
function removeOthers(root: string, folder: string): void {
  try {
    for (const name of readdirSync(root))
      if (join(root, name) !== folder) rmSync(join(root, name), { recursive: true, force: true });
  } catch {
    // The folder does not exist before something was written.
  }
}
