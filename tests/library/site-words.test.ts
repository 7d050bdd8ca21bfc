import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/library/parsed/content.ts';
import { readWords } from '../../src/library/read-words.ts';
import { siteWords } from '../../src/library/rules/site-words.ts';
import { readYaml } from '../../src/library/yaml/yaml-file.ts';

function problemsOf(language: string, files: Readonly<Record<string, string>>) {
  const { words } = readWords(Object.keys(files), (path) => files[path] ?? null);
  const { yaml } = readYaml('site.yaml', `name: X\nlanguage: ${language}\n`, 1);
  const content = {
    site: { path: 'site.yaml', yaml, value: { language } },
    words,
  } as unknown as Content;
  return siteWords(content).map(({ file, line, column, what, mend }) => ({
    place: `${file}:${line}:${column}`,
    what,
    mend,
  }));
}

describe('what a site words itself', () => {
  test('is taken where it is sound', () => {
    const file = 'part.skip: Gleich zum Text\nchanges.added: "{$count :number} neu"\n';
    expect(problemsOf('de', { 'words/de.yaml': file })).toEqual([]);
  });

  test.each([
    ['part.skpi: Zum Text', '1:1', 'The site has no message `part.skpi`.', /`part\.skip`/],
    ['changes.added: neu', '1:16', 'The message `changes.added` lacks `$count`.', /In English/],
    [
      'part.skip: "{$who} springt"',
      '1:12',
      'The message `part.skip` asks for `$who`, which it is not given.',
      /In English/,
    ],
    ['part.skip: "Zum {$text"', '1:23', /is no MessageFormat 2: Missing/, /English/],
    ['part.skip: 7', '1:12', 'The message `part.skip` is no text.', /quotes/],
  ])('is told of a fault at its place: %s', (line, place, what, mend) => {
    const [problem, ...more] = problemsOf('de', { 'words/de.yaml': `${line}\n` });
    expect(more).toEqual([]);
    expect(problem?.place).toBe(`words/de.yaml:${place}`);
    expect(problem?.what).toMatch(what);
    expect(problem?.mend).toMatch(mend);
  });

  test('must be all of a language that is not built in: nothing falls back to English', () => {
    const [problem] = problemsOf('fr', { 'words/fr.yaml': 'part.skip: Aller au texte\n' });
    expect(problem?.place).toBe('site.yaml:2:11');
    expect(problem?.what).toMatch(/messages of the site are not known in `fr`/);
    expect(problemsOf('de-AT', {})).toEqual([]);
  });
});
