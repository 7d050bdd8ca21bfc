import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { comparisonJson } from '../../../src/compare/comparison-json.ts';
import type { ConsentRecord } from '../../../src/consent/api.ts';
import type { Day } from '../../../src/policy/date.ts';
import { publishedFiles } from '../../../src/site/files/published-files.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { publishedSchema } from '../../../src/site/schemas/published-schema.ts';
import { PUBLISHED_SHAPES, type PublishedShape } from '../../../src/site/schemas/shapes.ts';
import { policiesOf } from '../../../src/site/view/view.ts';

const ajv = new Ajv2020({ allErrors: true });
const validators = new Map(
  PUBLISHED_SHAPES.map((name) => [
    name,
    ajv.compile(publishedSchema(name, `https://sample.example/schemas/${name}.json`)),
  ]),
);
function faultsOf(name: PublishedShape, value: unknown): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const RECORD: ConsentRecord = {
  schema: 1,
  id: 'a',
  first: '2026-11-20T10:00:00Z',
  last: '2026-11-20T10:00:00Z',
  granted: ['maps'],
  refused: [],
  versions: { cookies: '2022-03-10' },
  reconsent: 0,
  how: 'accept',
  language: 'en',
  gpc: false,
  list: null,
  code: '0.3.0',
};

describe.each(['tests/fixtures/published', 'tests/fixtures/valid'])(
  'every JSON file of %s fits its schema:',
  (folder) => {
    const { view, media } = loadSite(folder, '2026-11-20' as Day, { drafts: false });
    if (!view) throw new Error(`${folder} has problems.`);
    const files = [...publishedFiles(view, media)];
    const named = (name: string) => files.filter(({ path }) => path.endsWith(`/${name}.json`));

    test.each(['policies', 'policy', 'version', 'services', 'proof', 'ledger'] as const)(
      '%s',
      (name) => {
        const own = named(name).filter(({ path }) => !path.includes('/schemas/'));
        const isSealed = view.ledger.entries.length > 0;
        expect(own.length > 0 || (name === 'proof' && !isSealed)).toBe(true);
        for (const { path, body } of own)
          expect([path, faultsOf(name, JSON.parse(String(body())))]).toEqual([path, []]);
      },
    );

    test('comparison', () => {
      const pairs = policiesOf(view).flatMap((policy) =>
        view.comparisons(policy).map((pair) => view.comparison(policy, pair)),
      );
      expect(pairs.length).toBeGreaterThan(0);
      for (const pair of pairs) expect(faultsOf('comparison', comparisonJson(pair))).toEqual([]);
    });

    test('each schema is published at the address that it gives itself', () => {
      for (const name of PUBLISHED_SHAPES) {
        const path = view.addresses.schema(name);
        const file = files.find((each) => each.path === path);
        expect(JSON.parse(String(file?.body()))).toMatchObject({
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: view.addresses.absolute(path),
        });
      }
    });
  },
);

test('the releases of the consent tool and a record of consent fit theirs', () => {
  expect(
    faultsOf('releases', JSON.parse(readFileSync('public/consent/releases.json', 'utf8'))),
  ).toEqual([]);
  expect(faultsOf('record', RECORD)).toEqual([]);
});

test.each([
  [
    'policies',
    { address: 'https://a.example/', name: 'A', asOf: 'today', organisations: [], policies: [] },
    '/asOf',
  ],
  ['record', { ...RECORD, granted: 'maps' }, '/granted'],
  ['ledger', { format: 'clausebook-ledger-1', root: 'x', entries: [] }, '/root'],
  ['version', {}, "must have required property 'document'"],
] as const)('what does not fit %s is refused', (name, value, fault) => {
  expect(faultsOf(name, value).join('\n')).toContain(fault);
});
