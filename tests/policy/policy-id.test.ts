import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldersOf, parsePolicyId, policyId } from '../../src/policy/policy-id.ts';

const folder = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

test('an id names the folders of which it was made, also between slashes', () => {
  fc.assert(
    fc.property(folder, folder, (organisation, slug) => {
      const id = policyId({ organisation, slug });
      expect(foldersOf(id)).toEqual({ organisation, slug });
      expect([parsePolicyId(id), parsePolicyId(`/${id}/`)]).toEqual([id, id]);
    }),
  );
});

test.each(['', '/', 'acme', 'acme/', '/privacy', 'acme/privacy/2020', 'acme//privacy'])(
  '“%s” is no id',
  (text) => {
    expect(parsePolicyId(text)).toBeNull();
  },
);
