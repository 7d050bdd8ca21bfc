import { describe, expect, test } from 'vitest';
import { formatCheckpoint } from '../../src/ledger/checkpoint.ts';
import { formatLedger, ledgerOf } from '../../src/ledger/ledger.ts';
import { checkpointOf } from '../../src/site/files/published-files.ts';
import { sha } from './node-hash.ts';
import { listed, type SiteFiles, sealedView, siteOf, verified } from './published-site.ts';

const FOLDER = 'acme/privacy/2016-10/';

async function findings(files: SiteFiles): Promise<string[]> {
  const { findings: found } = await verified(files);
  return found.map(({ path, what }) => `${path}: ${what}`);
}

/** The findings for a site in which a file has other words. */
function afterChange(file: string, from: string, to: string): Promise<string[]> {
  const files = siteOf(sealedView());
  const text = files.get(file) ?? '';
  expect(text).toContain(from);
  return findings(files.set(file, text.replace(from, to)));
}

test('a site as it was sealed has no finding', async () => {
  const view = sealedView();
  const { findings: found, versions, ledger, checkpoint, unsealed } = await verified(siteOf(view));
  expect(found).toEqual([]);
  expect([versions, ledger?.entries.length, checkpoint?.size, unsealed]).toEqual([3, 3, 3, []]);
});

test.each([
  ['null', 'It cannot be read.'],
  ['{"policies":[null]}', 'It cannot be read.'],
  ['{"address":3,"policies":[]}', 'It cannot be read.'],
  [
    '{"address":"https://example.com/","policies":[null]}',
    'It does not list acme/privacy, of which versions were sealed.',
  ],
])('a list of policies that is %s is a finding, not a fall', async (list, what) => {
  expect(await findings(siteOf(sealedView()).set('policies.json', list))).toContain(
    `policies.json: ${what}`,
  );
});

test('a list of versions that is none is a finding, not a fall', async () => {
  const file = 'acme/privacy/policy.json';
  for (const list of ['{"versions":[null]}', '{"versions":3}'])
    expect(await findings(siteOf(sealedView()).set(file, list))).toEqual(
      expect.arrayContaining([expect.stringContaining(file)]),
    );
});

test('a site without its list of policies has a finding', async () => {
  const files = siteOf(sealedView());
  files.delete('policies.json');
  expect(await findings(files)).toEqual(['policies.json: This file is missing.']);
});

describe('is found:', () => {
  test.each([
    [
      'index.txt',
      'name',
      'nama',
      /^This is not the text that was sealed on 2026-11-20: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}\.$/,
    ],
    ['index.md', 'We keep', 'We  keep', /^This is not the text that was sealed/],
    ['index.html', 'We ', 'Me ', /^This page shows other words than were sealed\.$/],
    [
      'index.html',
      'October 2016',
      'October 2017',
      /^This page says “October 2017” where the text that it shows was sealed as of “October 2016”\.$/,
    ],
    ['index.html', 'article', 'aside', /^This page shows no version\.$/],
    ['version.json', 'We keep', 'We lose', /^Its text or its digest is not what was sealed\.$/],
    [
      'version.json',
      '"effective":"2016-10"',
      '"effective":"2016-11"',
      /^Its `effective` was sealed on 2026-11-20 as “2016-10” and is now “2016-11”\.$/,
    ],
    [
      'version.json',
      '"published":null',
      '"published":"2016"',
      /^Its `published` was sealed on 2026-11-20 as none and is now “2016”\.$/,
    ],
    ['version.json', '"value":"', '"value":"0', /^Its text or its digest/],
    ['version.json', '{', '', /^It cannot be read\.$/],
    [
      'proof.json',
      '"index":0',
      '"index":1',
      /^It speaks of other entries than the ledger has of this version\.$/,
    ],
    ['proof.json', '"version":"2016-10"', '"version":"2016-11"', /^It speaks of other entries/],
    ['proof.json', '"size":3', '"size":4', /^It does not lead to the root of the ledger\.$/],
    ['proof.json', '{', '', /^It is no proof\.$/],
  ])('%s with “%s” as “%s”', async (file, from, to, sentence) => {
    const path = `${FOLDER}${file}`;
    const found = await afterChange(path, from, to);
    expect(found).toHaveLength(1);
    const [finding = ''] = found;
    expect(finding.slice(0, path.length - (file === 'index.html' ? 10 : 0))).toBe(
      path.replace('index.html', ''),
    );
    expect(finding.slice(finding.indexOf(': ') + 2)).toMatch(sentence);
  });

  test.each([
    [
      '"effective":"2016-10"',
      '"effective":"2016"',
      'Of 2016-10: Its `effective` was sealed on 2026-11-20 as “2016-10” and is now “2016”.',
    ],
    [
      '"language":"en"',
      '"language":"it"',
      'Of 2016-10: Its `language` was sealed on 2026-11-20 as “en” and is now “it”.',
    ],
    ['"value":"', '"value":"0', 'Of 2016-10: The digest is not that of the text that was sealed.'],
    [
      '"version":"2016-10"',
      '"version":"2015"',
      'It does not list the version 2016-10, which was sealed.',
    ],
    ['{', '', 'It cannot be read.'],
  ])('policy.json with %s as %s', async (from, to, sentence) => {
    const found = await afterChange('acme/privacy/policy.json', from, to);
    expect(found[0]).toBe(`acme/privacy/policy.json: ${sentence}`);
  });

  test('every file that is missing', async () => {
    const files = siteOf(sealedView());
    for (const file of ['index.txt', 'index.md', 'index.html', 'version.json', 'proof.json'])
      files.delete(`${FOLDER}${file}`);
    files.delete('acme/terms/policy.json');
    files.delete('checkpoint');
    expect(await findings(files)).toEqual([
      'checkpoint: There is no checkpoint.',
      ...['index.txt', 'index.md', '', 'version.json', 'proof.json'].map(
        (file) => `${FOLDER}${file}: This file is missing.`,
      ),
      'acme/terms/policy.json: The file policy.json is missing.',
    ]);
    files.delete('ledger.json');
    expect(await findings(files)).toContain('ledger.json: There is no ledger.');
  });

  test('a page of a policy that shows another text, or the right one under another date', async () => {
    const page = 'acme/privacy/index.html';
    expect(await afterChange(page, 'We keep', 'We sell')).toEqual([
      'acme/privacy/: This page shows other words than were sealed.',
    ]);
    expect(await afterChange(page, '>2020<', '>2021<')).toEqual([
      'acme/privacy/: This page says “2021” where the text that it shows was sealed as of “2020”.',
    ]);
    const open = siteOf(sealedView(1));
    open.delete('acme/privacy/index.html');
    expect(await findings(listed(open))).toEqual([]);
  });

  test('a checkpoint that speaks of another site', async () => {
    expect(await afterChange('checkpoint', 'sample.example', 'simple.example')).toEqual([
      'checkpoint: It speaks of simple.example, but this is sample.example.',
    ]);
  });

  test('a ledger that was altered', async () => {
    expect(
      await afterChange('ledger.json', '"sealed":"2026-11-20"', '"sealed":"2026-11-19"'),
    ).toEqual([
      'ledger.json: The ledger was altered: line 3 is not what `policy seal` wrote, or the root does not fit.',
    ]);
  });

  test('a checkpoint of another ledger, or none', async () => {
    const files = siteOf(sealedView());
    files.set('checkpoint', formatCheckpoint(checkpointOf(sealedView(2))));
    expect(await findings(files)).toEqual([
      'checkpoint: The checkpoint is of another ledger: it speaks of 2 entries, ledger.json has 3.',
    ]);
    files.set('checkpoint', formatCheckpoint(checkpointOf(sealedView(3, { '2016-10': 'x' }))));
    expect((await findings(files))[0]).toBe(
      'checkpoint: The checkpoint is of another ledger: it speaks of 3 entries, ledger.json has 3, but with another root.',
    );
    files.set('checkpoint', 'x');
    expect(await findings(files)).toEqual(['checkpoint: It is no checkpoint.']);
  });

  test('a whole ledger rewritten to fit an altered text, by the texts that were not', async () => {
    const files = siteOf(sealedView());
    const forged = sealedView(3, { '2016-10': 'We sell your name.' });
    files.set('ledger.json', formatLedger(forged.ledger));
    expect((await findings(files)).length).toBeGreaterThan(3);
  });
});

test('versions without an entry are named, since nothing can be said of them', async () => {
  const { findings: found, unsealed, versions } = await verified(siteOf(sealedView(1)));
  expect([found, versions, unsealed]).toEqual([[], 1, ['acme/privacy/2020', 'acme/terms/2018']]);
  const files = siteOf(sealedView(0)).set('policies.json', '{');
  expect((await verified(files)).unsealed).toEqual([]);
});

test('a text from which something was taken out is held against its tombstone', async () => {
  const view = sealedView();
  const [entry] = view.ledger.entries;
  if (entry?.kind !== 'version') throw new Error('There is no entry.');
  const { policy, version, sealed } = entry;
  const digests = { 'index.txt': '0'.repeat(64), 'index.md': '1'.repeat(64) };
  const tombstone = {
    kind: 'redaction' as const,
    policy,
    version,
    sealed,
    ...digests,
    reason: 'x',
  };
  const ledger = ledgerOf(sha, [...view.ledger.entries, tombstone]);
  const found = await findings(siteOf({ ...view, ledger }));
  expect(found.filter((each) => each.includes('It still has what was taken out'))).toHaveLength(2);
});
