import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyOf, imported } from './imported.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/programs');

/** What each draft must say, whoever wrote the file. */
const KEPT = [
  'We keep **your name**, _your address_ and for 10⁶ days',
  'See [clause 2](#your-rights) and [the authority](https://authority.example/x).',
  '- one',
  '[^1]: Only where you _gave_ it, see [age]',
];

test.each([
  [
    'pandoc.docx',
    'H₂O.[^1]',
    '- a) by mail,',
    '(c) a third letter',
    '| Bank 2 |  | 30 |',
    'Interest is p/100 and x².',
    '> A quotation.',
  ],
  [
    'libreoffice.docx',
    'H₂O.[^1]',
    '- a) by mail,',
    '(c) a third letter',
    '| Bank 2 |  | 30 |',
    'Interest is p/100 and x².',
    '> A quotation.',
  ],
  ['google-docs.html', 'days.[^1]', '- i. by mail,', '(c) when you call.', '| **Bank 1** | DE |'],
])('%s comes through with nothing silent', async (name, ...own) => {
  const draft = await imported(name, readFileSync(join(FOLDER, name)), { struck: 'drop' });
  const body = bodyOf(draft).replaceAll('\n+ ', '\n- ');
  for (const each of [...KEPT, ...own]) expect(body).toContain(each);
  expect(body).not.toContain('your age');
  expect(draft.verification).toMatchObject({
    missing: 0,
    added: 0,
    misplaced: 0,
    leftOut: 2,
    lost: 0,
  });
  const rules = draft.doubts.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['struck-words', 'dropped-image']));
  expect(draft.faults).toEqual([]);
});
