import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inGreekLetters, PSEUDO_LANGUAGE, pseudoWordsFile } from '../messages/pseudo-language.ts';
import { copyContent } from './content-copy.ts';
import { PROJECT } from './run-build.ts';

/** What is no word for readers, whatever the language. */
const CODES =
  /^(?:url|email|website|language|kind|category|id|policy|logo|icon|aliases|captured|date|light|dark|telephone|hosts|cookie|wording|effective|published|significance|versions|moved|removed|draft|reconsent|statement|clause|version|digest)$/;

/** What a text has beside its words: addresses, ids, tags, names of footnotes and files. */
const NO_WORDS =
  /\{#[^}]*\}|\]\([^)]*\)|(?<!\\)<\/?[a-zA-Z][^<>]*>|\[\^[^\]]*\]|(?<![\](])\b[\w.:/-]*[/@][\w.@/-]*/g;

/**
 * The content of tests/fixtures/valid in Greek letters.
 * @param language that the site speaks: German, or Greek with messages in Greek letters
 * @returns its folder
 */
export function greekContent(language: 'de' | typeof PSEUDO_LANGUAGE): string {
  const { directory, write } = copyContent(`greek-${language}`, 'tests/fixtures/valid');
  for (const path of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const text = () => readFileSync(join(directory, path), 'utf8');
    if (path.endsWith('.yaml')) write(path, greekYaml(text(), languageIn(path, language)));
    const [, front = '', body = ''] =
      (path.endsWith('.mdx') && /^---\n(.*?\n)---\n(.*)$/s.exec(text())) || [];
    if (body) write(path, `---\n${greekYaml(front, {})}---\n${greekText(body)}`);
  }
  if (language === PSEUDO_LANGUAGE) write(`words/${language}.yaml`, pseudoWordsFile());
  // The clauses that a notice sums up have other words now.
  const notice = ['harbour/notices/season-ticket', '2021-03-01'];
  const read = ['src/cli/policy.ts', 'sums-up', ...notice, '--read', 'all', '--content', directory];
  execFileSync(process.execPath, read, { cwd: PROJECT });
  return directory;
}

function languageIn(path: string, language: string): { language?: string } {
  if (path === 'site.yaml') return { language };
  return path.endsWith('policy.yaml') ? { language: PSEUDO_LANGUAGE } : {};
}

/** JSON is YAML, too. */
function greekYaml(text: string, more: { readonly language?: string }): string {
  const data = greekData(parse(text), '') as object;
  return `${JSON.stringify({ ...data, ...more }, null, 1)}\n`;
}

function greekData(value: unknown, key: string): unknown {
  if (key === 'versions') return greekVersions(value as object);
  if (CODES.test(key)) return value;
  if (typeof value === 'string') return greekText(value);
  if (Array.isArray(value)) return value.map((each) => greekData(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, greekData(of, name)]));
}

/** By their names, which are codes. */
function greekVersions(versions: object): object {
  return Object.fromEntries(
    Object.entries(versions).map(([name, facts]) => [name, greekData(facts, '')]),
  );
}

function greekText(text: string): string {
  let end = 0;
  let greek = '';
  for (const { 0: code, index } of text.matchAll(NO_WORDS)) {
    greek += inGreekLetters(text.slice(end, index)) + code;
    end = index + code.length;
  }
  return greek + inGreekLetters(text.slice(end));
}
