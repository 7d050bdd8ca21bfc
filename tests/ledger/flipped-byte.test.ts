import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { findText } from '../../src/ledger/find-text.ts';
import { ledgerOf } from '../../src/ledger/ledger.ts';
import type { ReadFile } from '../../src/ledger/published-site.ts';
import { verifySite } from '../../src/ledger/verify-site.ts';
import { sha } from './node-hash.ts';
import { readerOf, sealedView, siteOf, toolsFor } from './published-site.ts';
import { redacted } from './sample-ledger.ts';

/** A site of three versions, with a tombstone too. */
const VIEW = withTombstone();
const FILES = siteOf(VIEW);
const TEXTS = 'acme/privacy/2016-10/';

function withTombstone() {
  const view = sealedView();
  const [entry] = view.ledger.entries;
  if (entry?.kind !== 'version') throw new Error('There is no entry.');
  const { policy, version, sealed } = entry;
  const digests = { 'index.txt': entry['index.txt'], 'index.md': entry['index.md'] };
  const tombstone = redacted({ policy, version, sealed, ...digests });
  return { ...view, ledger: ledgerOf(sha, [...view.ledger.entries, tombstone]) };
}

function bytesOf(path: string): Buffer {
  return Buffer.from(FILES.get(path) ?? '');
}

/** A copy in which some bits of one byte are turned. */
function flipped(bytes: Buffer, at: number, bits: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}

/** What `policy verify` finds in the site with other bytes in one file. */
async function found(path: string, bytes: Buffer): Promise<number> {
  const read = readerOf(FILES);
  const other: ReadFile = async (each) =>
    (each.endsWith('/') ? `${each}index.html` : each) === path ? bytes : read(each);
  return (await verifySite(other, toolsFor(FILES))).findings.length;
}

/** The places of a file that count: what each match of the pattern has as its first group, or as a whole. */
function placesOf(path: string, pattern: RegExp): number[] {
  const text = bytesOf(path).toString('latin1');
  return [...text.matchAll(new RegExp(pattern, 'dg'))].flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
    return Array.from({ length: end - start }, (_, index) => start + index);
  });
}

const ALL = /[\s\S]+/;
const FACTS = /"(?:effective|notBefore|published|wording|language)":(null|"[^"]*")/;
const WORDS = /"(?:title|text|value)":("[^"]*")/;
/** What a reader sees of a text: between tags, within title, date and article. */
const SHOWN = /(?<=<(?:h1|p class="version-name"|article id="_text")>[\s\S]*)>([^<]+)</;

describe('a byte that was turned is found by policy verify', () => {
  test.each([
    ['the words', `${TEXTS}index.txt`, ALL],
    ['the Markdown', `${TEXTS}index.md`, ALL],
    ['the ledger', 'ledger.json', ALL],
    ['the checkpoint', 'checkpoint', ALL],
    // What stands behind it explains how to check the rest.
    ['the proof', `${TEXTS}proof.json`, /^[\s\S]+(?=,"how":)/],
    ['the dates and facts as data', `${TEXTS}version.json`, FACTS],
    ['the text as data', `${TEXTS}version.json`, WORDS],
    ['the dates in the list of versions', 'acme/terms/policy.json', FACTS],
    ['the digests in it', 'acme/terms/policy.json', /"value":("[^"]*")/],
    ['the page of a version', `${TEXTS}index.html`, SHOWN],
    ['the page of a policy', 'acme/privacy/index.html', SHOWN],
  ])('in %s', async (_, path, pattern) => {
    const bytes = bytesOf(path);
    const places = placesOf(path, pattern);
    expect(places.length).toBeGreaterThan(10);
    const isSpace = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.integer({ min: 1, max: 255 }),
        async (at, bits) => {
          const other = flipped(bytes, at, bits);
          // In HTML, one white space is as good as another.
          const isSame =
            path.endsWith('.html') && [bytes[at], other[at]].every((byte) => isSpace(byte ?? 0));
          if (!isSame) expect(await found(path, other)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('and nothing is found where none was', async () => {
    expect(await found('', Buffer.from(''))).toBe(0);
  });
});

test('the page to verify texts knows none in which a byte was turned, nor a page with another date', () => {
  const looked = (bytes: Buffer) => findText(sha, VIEW.ledger, bytes, parsePage).found;
  const isSpace = (byte = 0) => byte === 32 || (byte >= 9 && byte <= 13);
  fc.assert(
    fc.property(
      fc.constantFrom('index.txt', 'index.md'),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (file, place, bits) => {
        const bytes = bytesOf(`${TEXTS}${file}`);
        const at = place % bytes.length;
        const other = flipped(bytes, at, bits);
        const text = other.toString();
        const words = (each: string) => each.split(/\s+/).filter(Boolean).join(' ');
        // Words copied with other white space are the same words, and said to be no more than that.
        if (isSpace(bytes[at]) || isSpace(other[at]) || words(text) === words(bytes.toString()))
          expect(looked(other).map(({ likeness }) => likeness)).not.toContain(file);
        else expect(looked(other)).toEqual([]);
      },
    ),
  );
  const page = bytesOf(`${TEXTS}index.html`).toString();
  const read = (html: string) => findText(sha, VIEW.ledger, Buffer.from(html), parsePage);
  expect(read(page)).toMatchObject({ page: { date: 'October 2016', foreign: [] } });
  const dated = read(page.replace('October 2016', 'October 2017'));
  expect(dated).toMatchObject({
    found: [{ likeness: 'page' }, {}],
    page: { date: 'October 2017' },
  });
});
