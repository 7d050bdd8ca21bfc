import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/ledger/ledger.ts';
import type { Day, PolicyDate } from '../../../src/policy/date.ts';
import { nodeSha256 } from '../../../src/site/load-site.ts';
import { currentAddressRecord } from '../../../src/site/promises/address-record.ts';
import { entriesToAdd } from '../../../src/site/promises/unsealed-versions.ts';
import { firstPublished } from '../../../src/site/view/first-published.ts';
import { policiesOf, type View, viewOf } from '../../../src/site/view/view.ts';
import { sampleLibrary } from '../sample-library.ts';

const TODAY = '2026-11-20' as Day;
const library = (url = 'https://sample.example/') =>
  sampleLibrary({
    site: { url },
    policies: {
      'acme/privacy': { versions: { '2027': { published: '2026-10-09' as PolicyDate } } },
    },
  });

function firstOf(view: View) {
  const [policy] = policiesOf(view);
  if (!policy?.versions[0]) throw new Error('The sample has no version.');
  return firstPublished(view, policy, policy.versions[0]);
}

const sealedAt = (url: string) => {
  const entries = entriesToAdd(nodeSha256, viewOf(library(url), TODAY), TODAY, new Map());
  return ledgerOf(nodeSha256, entries);
};

test('a version that nobody recorded has the day of its own text, and today’s host', () => {
  expect(firstOf(viewOf(library(), TODAY))).toEqual({
    day: '2026-10-09',
    tag: 'tag:sample.example,2026-10-09:acme/privacy/2027',
  });
});

test('a sealed version has the day and the host of its seal, wherever the site is now', () => {
  const view = viewOf(
    library('https://new.example/'),
    TODAY,
    [],
    sealedAt('https://old.example/a/'),
  );
  expect(firstOf(view)).toEqual({
    day: '2026-11-20',
    tag: 'tag:old.example,2026-11-20:acme/privacy/2027',
  });
});

test('what was recorded before the seal stays', () => {
  const { tags = {} } = currentAddressRecord(viewOf(library(), '2026-11-11' as Day));
  expect(tags).toEqual({ 'acme/privacy/2027': 'tag:sample.example,2026-11-11:acme/privacy/2027' });
  const later = viewOf(library(), TODAY, [], sealedAt('https://sample.example/'), tags);
  expect(firstOf(later)).toEqual({ day: '2026-11-11', tag: tags['acme/privacy/2027'] });
  expect(currentAddressRecord(later).tags).toBeUndefined();
});

test('a record of what is no tag is none', () => {
  const view = viewOf(library(), TODAY, [], undefined, {
    'acme/privacy/2027': 'https://x.example',
  });
  expect(firstOf(view).tag).toBe('tag:sample.example,2026-10-09:acme/privacy/2027');
});
