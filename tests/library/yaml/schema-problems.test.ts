import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organisationSchema } from '../../../src/library/schema/organisation.ts';
import { policySchema } from '../../../src/library/schema/policy.ts';
import { siteSchema } from '../../../src/library/schema/site.ts';
import { versionSchema } from '../../../src/library/schema/version.ts';
import { checkSchema } from '../../../src/library/yaml/schema-problems.ts';
import { readYaml } from '../../../src/library/yaml/yaml-file.ts';

const FRONT = 'title: Terms\neffective: "2020"\nwording: official\n';
const check = (text: string) => checkSchema(versionSchema, readYaml('a.mdx', text, 2).yaml);
const told = (text: string) =>
  check(text).problems.map(({ line, column, rule, what }) => `${line}:${column} ${rule} ${what}`);

test('what is sound has a value and no problem', () => {
  expect(check(FRONT)).toMatchObject({
    problems: [],
    value: {
      title: 'Terms',
      effective: '2020',
      reconsent: false,
      draft: false,
      sources: [],
      moved: {},
      removed: [],
    },
  });
});

test('what is faulty has problems and no value', () => {
  expect(check(FRONT.replace('official', 'oficial')).value).toBeNull();
});

test('a misspelt key is one problem, not a missing key besides', () => {
  expect(told(FRONT.replace('wording', 'wordng'))).toEqual([
    '4:1 unknown-key There is no key `wordng` here.',
  ]);
});

test('a misspelt key and another that is really missing are two', () => {
  expect(told('titel: Terms\nwording: official\n')).toEqual([
    '2:1 missing-key The key `effective` is missing.',
    '2:1 unknown-key There is no key `titel` here.',
  ]);
});

test('deep in a list, the place is that of the item', () => {
  expect(
    told(
      `${FRONT}sources:\n  - title: a\n    captured: unknown\n  - captured: "2020-13"\n    titel: b\n`,
    ),
  ).toEqual([
    '8:15 bad-date `2020-13` is not a date that this site can read.',
    '9:5 unknown-key There is no key `titel` here.',
  ]);
});

test('an id that is no id is told wherever it stands', () => {
  expect(told(`${FRONT}moved:\n  Old Id: new\n  old: New Id\nremoved:\n  - 3rd\n`)).toEqual([
    '6:3 bad-id `Old Id` cannot be a clause id.',
    '7:8 bad-id `New Id` cannot be a clause id.',
    '9:5 bad-id `3rd` cannot be a clause id.',
  ]);
});

test.each(['[]', '- a', '3', '"a"', 'true', 'null', ''])(
  'a file that holds only %j is told, without an exception',
  (text) => {
    for (const schema of [versionSchema, policySchema, organisationSchema, siteSchema])
      expect(checkSchema(schema, readYaml('a.yaml', text, 1).yaml).problems.length).toBeGreaterThan(
        0,
      );
  },
);

test('whatever values stand behind the keys, every problem is a whole sentence at a place of the file', () => {
  const value = fc.constantFrom(
    'x',
    '""',
    '3',
    '0.10',
    'true',
    'null',
    '',
    '[]',
    '[a, 3]',
    '{}',
    '{a: b}',
    '"2020-02-30"',
    'unknown',
    '[[]]',
    '{title: 3}',
    '[{title: 3, captured: {}}]',
  );
  const keys = fc.constantFrom(...Object.keys(versionSchema.shape), 'constructor', 'toString', 'x');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(keys, value), { selector: ([key]) => key, maxLength: 8 }),
      (pairs) => {
        const text = pairs.map((pair) => pair.join(': ')).join('\n');
        for (const { what, mend, line, rule } of check(text).problems) {
          expect(what).toMatch(/^\S.*\.$/s);
          expect(mend).toMatch(/^\S.*[.?]$/s);
          expect(`${what} ${mend}`).not.toMatch(/undefined|NaN|\[object|native code|Invalid/);
          expect(line).toBeLessThanOrEqual(Math.max(2, pairs.length + 1));
          expect(rule).toMatch(/^[a-z-]+$/);
        }
      },
    ),
    { numRuns: 500 },
  );
});
