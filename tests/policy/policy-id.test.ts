import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fileStem,
  foldersOf,
  isNotice,
  parsePolicyId,
  policyAbove,
  policyId,
} from '../../src/policy/policy-id.ts';

const folder = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
/** A policy’s own folder: of a notice, below that of all notices. */
const slugs = fc.oneof(
  folder.filter((name) => name !== 'notices'),
  folder.map((name) => `notices/${name}`),
);

test('an id names the folders of which it was made, also between slashes', () => {
  fc.assert(
    fc.property(folder, slugs, (organisation, slug) => {
      const id = policyId({ organisation, slug });
      expect(foldersOf(id)).toEqual({ organisation, slug });
      expect([parsePolicyId(id), parsePolicyId(`/${id}/`)]).toEqual([id, id]);
      expect(policyAbove(`${id}/2016-10.mdx`)).toBe(id);
      expect(isNotice({ slug })).toBe(slug.includes('/'));
    }),
  );
});

test.each([
  '',
  '/',
  'acme',
  'acme/',
  '/privacy',
  'acme/privacy/2020',
  'acme//privacy',
  'acme/notices',
  'acme/notices/form/2020',
])('“%s” is no id', (text) => {
  expect(parsePolicyId(text)).toBeNull();
});

test('slashes around an id count for nothing, however many', () => {
  expect(parsePolicyId('//acme/privacy//')).toBe('acme/privacy');
});

test('a path that begins with a slash lies in the folder of no policy', () => {
  expect(policyAbove('/acme/privacy/2020.mdx')).toBeNull();
});

test('files about a policy are called by its id, without slashes', () => {
  expect(fileStem({ organisation: 'acme', slug: 'privacy' })).toBe('acme-privacy');
  expect(fileStem({ organisation: 'acme', slug: 'notices/form' })).toBe('acme-notices-form');
});
