import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findProblems, loadForCheck } from '../../src/cli/check.ts';
import { folderWith, PROJECT, policy } from '../cli/run-policy.ts';
import { CLAUSES } from './mistakes/clauses.ts';
import { COOKIES, type Files, NEW, nextCookies } from './mistakes/edits.ts';
import { QUESTIONS } from './mistakes/questions.ts';
import { STRUCTURE } from './mistakes/structure.ts';

const BASE = 'tests/fixtures/seeded';
/** What is said of every text that is not published yet. */
const UNPUBLISHED = ['address-record', 'early-notice', 'not-sealed'];

const files: Files = Object.fromEntries(
  globSync('**/*.{mdx,yaml}', { cwd: join(PROJECT, BASE) }).map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(PROJECT, BASE, path), 'utf8'),
  ]),
);
const MISTAKES = { ...STRUCTURE, ...CLAUSES, ...QUESTIONS };
const published: Record<string, string> = {};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-seeded-'));
  cpSync(join(PROJECT, BASE), folder, { recursive: true });
  rmSync(join(folder, NEW));
  await policy(['addresses', '--write', '--content', folder]);
  await policy(['seal', '--content', folder]);
  for (const file of ['addresses.json', 'ledger.json'])
    published[file] = readFileSync(join(folder, file), 'utf8');
  rmSync(folder, { recursive: true });
});

/** What the check finds in the content, of which all but the new version is published, after an edit. */
function problemsAfter(edits: Readonly<Record<string, string | null>>) {
  const folder = folderWith(published, BASE);
  for (const [file, text] of Object.entries(edits)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    if (text === null) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), text);
  }
  return findProblems(loadForCheck(folder)).problems.filter(
    ({ rule, severity }) => !(severity === 'warning' && UNPUBLISHED.includes(rule)),
  );
}

test('the content without a mistake has no problem', () => {
  expect(problemsAfter({})).toEqual([]);
});

test('a version is not held against one before it that cannot be read', () => {
  const before = 'acme/privacy/2023-05-25.mdx';
  const rules = problemsAfter({ [before]: `${files[before]}\n{\n` }).map(({ rule }) => rule);
  expect(rules).toEqual(['executable']);
});

test('a paragraph of which a part now stands by itself has nothing new, and nothing is asked', () => {
  const part = 'We ask before we use them, and keep your choice about cookies for 180 days.';
  const added = 'No other firm is given any of them.';
  const before = {
    ...files,
    [COOKIES]: (files[COOKIES] ?? '').replace(part, `${part} ${added}`),
  };
  const after = nextCookies('editorial', `${part} ${added}`, `${part}\n\n${added}`)(before);
  const asked = problemsAfter({ [COOKIES]: before[COOKIES] ?? '', ...after });
  expect(asked.filter(({ rule }) => rule === 'significance-fits')).toEqual([]);
});

describe('is found at its place, by its rule, alone, and with a sentence to act on:', () => {
  test.each(Object.entries(MISTAKES))('%s', (_, { edit, at, rule, names, remedy }) => {
    const problems = problemsAfter(edit(files));
    expect(problems.map(({ file, line, ...each }) => `${file}:${line} ${each.rule}`)).toEqual([
      `${at} ${rule}`,
    ]);
    const [problem] = problems;
    expect(problem?.what).toContain(names);
    expect(problem?.mend).toContain(remedy);
    // It stops the build, or fails the check.
    expect(problem?.severity).not.toBe('warning');
  });
});

test('there are more than forty', () => {
  expect(Object.keys(MISTAKES).length).toBeGreaterThanOrEqual(40);
});
