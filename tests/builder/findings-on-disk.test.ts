import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { findingsBeside, findingsOnDisk } from '../../src/builder/findings-on-disk.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { type KeptFindings, NOTHING_KEPT } from '../../src/library/parsed/kept-findings.ts';
import type { Day } from '../../src/policy/date.ts';
import { copyContent } from '../build/content-copy.ts';

const root = mkdtempSync(join(tmpdir(), 'clausebook-findings-'));
const CODE = 'a'.repeat(64);
const open = (code = CODE, content = '/content') => findingsOnDisk({ code, content }, root);

beforeEach(() => rmSync(root, { recursive: true, force: true }));

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The one file below the folder of these programs. */
function packFile(): string {
  const [folder = ''] = readdirSync(root);
  const [file = ''] = readdirSync(join(root, folder));
  return join(root, folder, file);
}

function keepTwo(): void {
  const findings = open();
  findings.keep('acme/terms', 'one', () => ({ text: 'é 😀' }));
  findings.keep('acme/terms', 'two', () => [1, 2]);
  findings.close();
}

describe('what was found is kept', () => {
  test('until the next run, as it was', () => {
    keepTwo();
    expect(open().recall('acme/terms', 'one')).toEqual({ text: 'é 😀' });
    expect(open().has('acme/terms', 'two')).toBe(true);
    expect(open().recall('acme/terms', 'three')).toBeUndefined();
    expect(open().recall('acme/privacy', 'one')).toBeUndefined();
  });

  test('of one policy beside another, of which more is found', () => {
    keepTwo();
    const findings = open();
    findings.recall('acme/terms', 'one');
    findings.keep('acme/privacy', 'one', () => 'else');
    findings.keep('acme/terms', 'three', () => 'more');
    findings.close();
    expect(open().recall('acme/privacy', 'one')).toBe('else');
    expect(open().recall('acme/terms', 'one')).toEqual({ text: 'é 😀' });
    // Nobody asked for it: its file has gone, or is another one now.
    expect(open().has('acme/terms', 'two')).toBe(false);
  });

  test('by other programs, or of another folder, is not believed', () => {
    keepTwo();
    expect(open('b'.repeat(64)).recall('acme/terms', 'one')).toBeUndefined();
    expect(open(CODE, '/other').recall('acme/terms', 'one')).toBeUndefined();
  });

  test('and damaged, anywhere and anyhow, is never believed', () => {
    keepTwo();
    const whole = readFileSync(packFile());
    const expected = [{ text: 'é 😀' }, undefined];
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        writeFileSync(packFile(), bytes);
        expect(expected).toContainEqual(open().recall('acme/terms', 'one'));
        writeFileSync(packFile(), whole.subarray(0, at));
        expect(expected).toContainEqual(open().recall('acme/terms', 'one'));
      }),
      { numRuns: 60 },
    );
  });

  test('where there is little to read, nothing is', () => {
    expect(findingsBeside('/content', () => CODE)(1000)).toBe(NOTHING_KEPT);
  });
});

describe('content that is read again', () => {
  const load = (directory: string, kept: KeptFindings, today = '2026-12-01') => {
    const { content, ...loaded } = loadLibrary(directory, {
      drafts: true,
      today: today as Day,
      kept: () => kept,
    });
    return { ...loaded, drafts: content?.drafts };
  };

  test.each(['tests/fixtures/valid', 'content'])(
    'from what was kept of %s is what it is when it is read anew, to the last problem',
    (folder) => {
      const copy = copyContent(`kept-${folder.replaceAll('/', '-')}`, folder);
      const { directory } = copy;
      const path = 'faulty/terms/2024-01-01.mdx';
      copy.write('faulty/organisation.yaml', 'name: F\n');
      copy.write('faulty/terms/policy.yaml', 'title: T\nkind: terms\n');
      copy.write(
        path,
        '---\ntitle: T\neffective: 2024-01-01\n---\n\n## A\n\n<b>No</b> more\u200b.\n',
      );
      load(directory, open());
      const counted = counting(open());
      expect(load(directory, counted)).toEqual(load(directory, NOTHING_KEPT));
      expect(counted.missed()).toBe(0);
      copy.write(
        path,
        '---\ntitle: T\neffective: "2024-01-01"\nwording: official\n---\n\n## A {#a}\n\nAll.\n',
      );
      expect(load(directory, open())).toEqual(load(directory, NOTHING_KEPT));
      const later = '2099-01-01';
      expect(load(directory, open(), later)).toEqual(load(directory, NOTHING_KEPT, later));
    },
  );
});

/** How often something was asked for that was not there. */
function counting(findings: KeptFindings): KeptFindings & { missed(): number } {
  let missed = 0;
  return {
    ...findings,
    recall(pack, key) {
      const found = findings.recall(pack, key);
      if (found === undefined) missed += 1;
      return found;
    },
    missed: () => missed,
  };
}
