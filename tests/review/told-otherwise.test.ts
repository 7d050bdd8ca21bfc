import { expect, test } from 'vitest';
import { versionSchema } from '../../src/library/schema/version.ts';
import { toldOtherwise } from '../../src/review/told-otherwise.ts';

const BEFORE = versionSchema.parse({
  title: 'Terms',
  effective: '2026-03-01',
  wording: 'official',
  significance: 'minor',
  summary: '14 instead of\n7 days.\n',
});

test('a review tells what readers are told otherwise, each fact in a sentence', () => {
  expect(toldOtherwise(BEFORE, BEFORE)).toEqual([]);
  expect(
    toldOtherwise(BEFORE, { ...BEFORE, significance: 'editorial', summary: 'A slip.' }),
  ).toEqual([
    'Its significance was “minor” and is now “editorial”.',
    'Its summary was “14 instead of 7 days.” and is now “A slip.”.',
  ]);
  expect(
    toldOtherwise(BEFORE, { ...BEFORE, reconsent: true, published: '2026-02-01' as never }),
  ).toEqual([
    'Its published was not said and is now “2026-02-01”.',
    'Its reconsent was “false” and is now “true”.',
  ]);
});

test('of a file that is new, or cannot be read, nothing is told', () => {
  expect(toldOtherwise(null, BEFORE)).toEqual([]);
  expect(toldOtherwise(BEFORE, null)).toEqual([]);
});
