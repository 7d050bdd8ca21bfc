import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/library/parse-content.ts';
import { readText } from '../../src/library/read-text.ts';
import { readContent } from '../../src/library/text/read-content.ts';
import { FIXTURES, printed, withMinimal } from './fault-fixture.ts';

const POLICY = 'acme/privacy';

/** Ways in which a name of the content folder leads out of it, or to no end. */
const STRANGE: Readonly<Record<string, (path: string, directory: string) => void>> = {
  'a link to a file that is no content': (path, directory) => {
    writeFileSync(join(directory, '.outside.txt'), 'a secret of the machine');
    symlinkSync(join(directory, '.outside.txt'), path);
  },
  'a link to a device without an end': (path) => symlinkSync('/dev/zero', path),
  'a link that leads nowhere': (path) => symlinkSync('nowhere', path),
  'a link to itself': (path) => symlinkSync('fig.png', path),
  'a link to a folder': (path) => symlinkSync('/', path),
  'a link to a file of the content': (path) => symlinkSync('2020-01-01.mdx', path),
  'a pipe': (path) => execFileSync('mkfifo', [path]),
};

test.skipIf(process.platform === 'win32').each(Object.entries(STRANGE))(
  '%s is a problem, and nothing of what it leads to is read',
  (_, make) => {
    const { library, media, problems } = withMinimal((directory) =>
      make(join(directory, POLICY, 'fig.png'), directory),
    );
    expect(library).toBeNull();
    expect([...media.keys()]).toEqual([]);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      [`${POLICY}/fig.png`, 'not-a-file'],
    ]);
  },
);

test('a folder that is a link is not entered', () => {
  const { problems } = withMinimal((directory) => {
    mkdirSync(join(directory, '.elsewhere'), { recursive: true });
    symlinkSync(join(directory, '.elsewhere'), join(directory, 'other'));
  });
  expect(problems.map(({ file, rule }) => [file, rule])).toContainEqual(['other', 'not-a-file']);
});

test.each(['acme/privacy/2020-01-01.mdx', 'acme/privacy/policy.yaml', 'site.yaml'])(
  'whatever goes wrong in reading %s is a problem of that file, and the others are checked',
  (path) => {
    const raw = readContent(join(FIXTURES, 'minimal'));
    const files = new Map(raw?.files);
    files.set(path, {
      path,
      get bytes(): Buffer {
        throw new RangeError('Maximum call stack size exceeded');
      },
    });
    const { problems } = parseContent({ files, tooLarge: new Map(), strange: [] });
    expect(printed(problems)).toContain(
      `${path}:1:1 unreadable error This file cannot be read to its end; the reader stopped with “Maximum call stack size exceeded”.`,
    );
  },
);

test('a great many faults of one kind in one file are one problem with their number', () => {
  const { problems } = withMinimal((directory) => {
    const path = join(directory, POLICY, 'policy.yaml');
    writeFileSync(path, readFileSync(path, 'utf8') + 'stranger: a\n'.repeat(5000));
  });
  expect(problems.filter(({ rule }) => rule === 'yaml-syntax')).toHaveLength(1);
  expect(problems[0]?.what).toBe(
    'The key `stranger` stands twice. It is the first of 4999 such places in this file.',
  );
});

const HEAD = readFileSync(join(FIXTURES, 'minimal', POLICY, '2020-01-01.mdx'), 'utf8');

test.each([
  '{<b>',
  '<a b={',
  '{<T>(',
  '{a<b>(',
  '{`${',
  '{a={<b c={',
  '{',
  '{a} ',
  '< ',
  '<a ',
  '<b>',
  '</b>',
  '<>',
  '>',
  '- ',
  '1. ',
  '> - ',
  '*',
  '_a *b ',
  '![',
  '[a](',
  '[^a]: ',
  '<SourceNote>\n\n',
  '<!-- ',
  '`{',
  '&#x110000;',
  'export const a = <T>(',
  '~~',
])('%j, written three thousand times, is read to its end or refused', (shape) => {
  for (const text of [shape.repeat(3000), `words ${shape.repeat(3000)} words`]) {
    const { problems } = readText('2020-01-01.mdx', Buffer.from(`${HEAD}\n${text}\n`));
    expect(problems.filter(({ rule }) => rule === 'unreadable')).toEqual([]);
  }
});

test.each([
  '`{<b><b>` and `<a b={`',
  '```\n{<T>(<T>(\nexport const a = <b>{c}\n```',
  'Words \\{ and \\<.',
])('what stands in code or behind a \\ is text: %j', (text) => {
  expect(readText('2020-01-01.mdx', Buffer.from(`${HEAD}\n${text}\n`)).problems).toEqual([]);
});
