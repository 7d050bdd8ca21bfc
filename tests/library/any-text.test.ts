import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown, parseMdx } from '../../src/library/markdown/markdown.ts';
import { readVersion } from '../../src/library/parsed/version-file.ts';
import { checkPolicy, checkTogether, checkVersion } from '../../src/library/rules/rule-book.ts';
import { parseVersionName } from '../../src/policy/version-name.ts';
import { runs } from '../runs.ts';
import { loadFault } from './fault-fixture.ts';

const FRONT = '---\ntitle: Terms\neffective: "2020-01-01"\nwording: official\n---\n\n';
const PATH = 'acme/privacy/2020-01-01.mdx';
const { content } = loadFault('no-fault-marks');

/** Everything that is wrong with a version of this text. */
function problemsOf(text: string) {
  const { version, problems } = readVersion(PATH, parseVersionName('2020-01-01'), text);
  const [organisation] = content?.organisations ?? [];
  const [policy] = organisation?.policies ?? [];
  if (!content || !organisation || !policy) throw new Error('The fixture is not as it was.');
  const policies = [{ ...policy, versions: [version] }];
  const whole = { ...content, organisations: [{ ...organisation, policies }] };
  const found = [...policies.flatMap(checkPolicy), ...checkTogether(whole)];
  return [...problems, ...checkVersion(version), ...found];
}

const pieces = fc.constantFrom(
  ...'word|R&D| |\n|\n\n|## |### |{#a}|{#b}|{|}|<|>|</|<b>|</b>|<SourceNote>|</SourceNote>|<CookiePreferences />'.split(
    '|',
  ),
  ...'<!--,-->,[,](,](#a),),![,[^1],[^1]: ,- ,1. ,> ,\\,`,```,*,**,_,~~,---,import ,export ,<br>,{/*,*/},é,日本,😀'.split(
    ',',
  ),
  ...[
    '\u200b',
    '&shy;',
    'https://e.org',
    'www.e.org',
    'a@b.org',
    '\r\n',
    '    ',
    '\t',
    '<p',
    '="x"',
    '<Foo>',
    '===',
  ],
  '| a | b |\n| - | - |\n',
  '| c |',
);

test('whatever stands in a version, it is read and judged, and each problem lies within the file', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = FRONT + parts.join('');
      const lines = text.split('\n');
      for (const { line, column, what, mend } of problemsOf(text)) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(`${what} ${mend}`).not.toMatch(/undefined|null|NaN/);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('no problem is told twice', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const told = problemsOf(FRONT + parts.join('')).map((problem) => JSON.stringify(problem));
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: runs(500) },
  );
});

test('front matter may be anything too', () => {
  const lines = fc.constantFrom(
    'title: a',
    'title',
    '  - b',
    '- c',
    '"',
    '---',
    '----',
    '',
    'effective: "2020"',
    'summary: |',
    'moved:',
    '  a: b',
    '\t',
    'draft: true',
    '## H {#h}',
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 10 }), (list) => {
      expect(problemsOf(list.join('\n')).every(({ line }) => line >= 1)).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

test('a text that ends within a tag does not bring the parser down (Sätteri 0.10.5 aborts the process)', () => {
  expect(parseMdx('import </\\').type).toBe('root');
  expect(parseMarkdown('import </\\').type).toBe('root');
});
