import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { readText } from '../../src/library/read-text.ts';
import { FIXTURES } from './fault-fixture.ts';

const FILE = join(FIXTURES, 'minimal/acme/privacy/2020-01-01.mdx');

test('a version read alone has the text and the digest that it has in the library', () => {
  const { text, digest, problems } = readText('2020-01-01.mdx', readFileSync(FILE));
  const { library } = loadLibrary(join(FIXTURES, 'minimal'), { drafts: false });
  expect(problems).toEqual([]);
  expect(text).toBe('Privacy Policy\nData we keep\nWe keep your name.\n');
  expect(digest).toBe(library?.organisations[0]?.policies[0]?.versions[0]?.digest);
});

test('a faulty version has problems in place of a text', () => {
  const faulty = readFileSync(FILE, 'utf8').replace('your name', '<b>your name</b>');
  const { text, problems } = readText('2020-01-01.mdx', Buffer.from(faulty));
  expect(text).toBeNull();
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '9:9 raw-html',
  ]);
});

test('plain Markdown is read without rules', () => {
  const { text, problems } = readText(
    'a.md',
    Buffer.from('# Title\n\nOne<br>two {three} <b>four</b>.\n'),
  );
  expect(problems).toEqual([]);
  expect(text).toBe('Title\nOne two {three} four.\n');
});

test.each(['a.md', '2020-01-01.mdx'])(
  'a Word file called %s has no text, and that is the problem',
  (name) => {
    const { text, problems } = readText(name, Buffer.from('504b030414000600', 'hex'));
    expect(text).toBeNull();
    expect(problems.map(({ rule }) => rule)).toEqual(['not-utf8']);
  },
);
