import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { canonicalText } from '../../src/policy/canonical-text.ts';
import { clauseFates } from '../../src/policy/clause-fate.ts';
import { clausesOf } from '../../src/policy/document.ts';
import type { Library, Policy } from '../../src/policy/library.ts';
import { compareVersions } from '../../src/policy/timeline.ts';
import { FIXTURES, printed } from './fault-fixture.ts';

const load = (directory: string, drafts = false) => loadLibrary(directory, { drafts });
const valid = load(join(FIXTURES, 'valid'));
const policiesOf = (library: Library | null) =>
  library?.organisations.flatMap((organisation) => organisation.policies) ?? [];
const terms = (library: Library | null) =>
  policiesOf(library).find(({ slug }) => slug === 'terms') as Policy;

describe.each([
  ['tests/fixtures/published', join(FIXTURES, 'published')],
  ['tests/fixtures/valid', join(FIXTURES, 'valid')],
  ['tests/fixtures/minimal', join(FIXTURES, 'minimal')],
])('the folder %s', (_, directory) => {
  test.each([true, false])('has no problem (drafts: %s)', (drafts) => {
    const { library, problems } = load(directory, drafts);
    expect(printed(problems)).toBe('');
    expect(library).not.toBeNull();
  });

  test('loses no file: every version is in the library, oldest first', () => {
    const versions = policiesOf(load(directory, true).library).flatMap((policy) => policy.versions);
    const files = globSync('{*,*/notices}/*/*.mdx', { cwd: directory }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    expect(versions.map(({ file }) => file).sort()).toEqual(files.sort());
    for (const policy of policiesOf(load(directory, true).library))
      expect([...policy.versions].sort(compareVersions)).toEqual(policy.versions);
  });
});

describe('the library of the valid fixture', () => {
  test('has drafts only where they are asked for', () => {
    const names = (library: Library | null) => terms(library).versions.map(({ name }) => name);
    const published = ['2018-05-01', '2019-09', '2021-03-01', '2021-03-01.2', '2031-01-01'];
    expect(names(valid.library)).toEqual(published);
    expect(names(load(join(FIXTURES, 'valid'), true).library)).toEqual([...published, '2032-06']);
  });

  test('tells of a version what came to light later, after its own sources', () => {
    const version = terms(valid.library).versions[1];
    expect(version?.withdrawn?.date).toBe('2020-02-15');
    expect(version?.notes).toHaveLength(1);
    expect(version?.sources.map(({ title }) => title)).toEqual([
      'Website of the ferry line',
      'Copy kept by the Northport public library',
    ]);
  });

  test('knows what became of each clause', () => {
    const fates = clauseFates(terms(valid.library).versions);
    expect(fates.map(({ id, successor }) => `${id} → ${successor}`)).toEqual([
      'concessions → reduced-fares',
      'breaking-off → null',
      'baggage → luggage',
      'annex-a → complaints',
    ]);
  });

  test('has the numbers as they are printed', () => {
    const numbers = [...clausesOf(terms(valid.library).versions[0]?.document.clauses ?? [])].map(
      ({ number, level }) => `${level} ${number}`,
    );
    expect(numbers).toEqual([
      '2 1',
      '3 1.1',
      '4 (a)',
      '4 (b)',
      '3 1.2',
      '2 2',
      '3 2.1',
      '2 Article 3',
      '2 4.',
      '2 5.',
      '2 Annex A',
    ]);
  });

  test('has the words of marks that are meant to be read', () => {
    const privacy = policiesOf(valid.library).find(({ slug }) => slug === 'privacy');
    const text = canonicalText(
      null,
      privacy?.versions[0]?.document ?? { preamble: [], clauses: [], footnotes: [] },
    );
    for (const words of [
      'R&D',
      'a < b',
      '{braces}',
      '<angles>',
      'cafe\u0301',
      '保管する情報',
      'ما نحتفظ به',
    ])
      expect(text).toContain(words);
  });

  test('hands on images and the logo byte for byte, and no text file', () => {
    expect([...valid.media.keys()]).toEqual(['harbour/terms/zones.png', 'mark.svg']);
    const bytes = readFileSync(join(FIXTURES, 'valid/harbour/terms/zones.png'));
    expect(valid.media.get('harbour/terms/zones.png')?.equals(bytes)).toBe(true);
  });

  test('gives two versions the same digest only where their texts are the same', () => {
    const all = policiesOf(valid.library).flatMap((policy) => policy.versions);
    expect(new Set(all.map(({ digest }) => digest)).size).toBe(all.length);
    const again = policiesOf(load(join(FIXTURES, 'valid')).library).flatMap(
      (policy) => policy.versions,
    );
    expect(again.map(({ digest }) => digest)).toEqual(all.map(({ digest }) => digest));
  });
});
