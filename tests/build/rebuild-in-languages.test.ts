import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from './built-folder.ts';
import { copyContent } from './content-copy.ts';
import { PROJECT, start } from './run-build.ts';

const TRANSLATION = 'acme/privacy/2020-01-01.it.mdx';
/** Below the address of a policy, in either language. */
const OF_POLICY = /^(?:it\/)?acme\/(?:privacy|cookies)\/.*(?<!fragment)\.html$/;
const [again, cold] = [builtFolder('languages-again'), builtFolder('languages-cold')];
const content = copyContent('rebuild-in-languages');
const read = (file: string) => readFileSync(join(content.directory, file), 'utf8');

/** A site in English and Italian, of two policies, one of which is translated. */
function writeContent(): void {
  content.write('site.yaml', `${read('site.yaml')}languages: [it]\n`);
  for (const file of ['policy.yaml', '2020-01-01.mdx'])
    content.write(`acme/cookies/${file}`, read(`acme/privacy/${file}`));
  const contacts = 'contacts:\n  - for: Questions\n    email: office@example.com\n';
  content.write('acme/organisation.yaml', `${read('acme/organisation.yaml')}${contacts}`);
  for (const more of [[], ['--done', 'all']])
    execFileSync(
      process.execPath,
      [
        ...['src/cli/policy.ts', 'translate', 'acme/privacy', '2020-01-01', '--to', 'it'],
        ...[...more, '--content', content.directory],
      ],
      { cwd: PROJECT },
    );
  content.write(TRANSLATION, read(TRANSLATION).replace('draft: true\n', ''));
}

async function build(out: string, day: string, ...options: string[]): Promise<number> {
  const command = ['src/builder/build.ts', '--out', out, ...options];
  const variables = { CONTENT_DIR: content.directory, SITE_DATE: day };
  const { exitCode, stderr } = await start(command, variables).ended;
  expect(exitCode, stderr).toBe(0);
  return Number(/Pages: \d+ of (\d+)\n/.exec(stderr)?.[1]);
}

/** Builds over what was built before. How many pages were rendered. */
const rebuild = (day: string) => build(again.out, day);

/** How many pages lie below the addresses of a policy, or of all, in both languages. */
function pagesOf(policy = ''): number {
  return [...again.files().keys()].filter(
    (file) => OF_POLICY.test(file) && file.includes(`acme/${policy}`),
  ).length;
}

test('pages in a further language are taken over like those of the site’s own, and made anew where a word of theirs changes', async () => {
  writeContent();
  const all = await rebuild('2026-12-01');
  expect([...again.files().keys()]).toContain('it/acme/privacy/index.html');
  expect(again.read('acme/index.html'), 'in its own words').toContain('<dt>Questions</dt>');
  expect(again.read('it/acme/index.html')).toContain('<dt lang="en">Questions</dt>');
  const others = all - pagesOf();

  content.write('words/it.yaml', 'part.skip: Salta tutto\n');
  expect(await rebuild('2026-12-01'), 'a word of the site edited').toBe(all);
  expect(again.read('it/acme/cookies/index.html')).toContain('Salta tutto');
  expect(await rebuild('2026-12-02'), 'on the next day').toBe(others);

  content.write(TRANSLATION, `${read(TRANSLATION)}\nConserviamo anche altro.\n`);
  // What an earlier step left as it was, the last one takes over: one cold build is held against all.
  const [rendered] = await Promise.all([
    rebuild('2026-12-02'),
    build(cold.out, '2026-12-02', '--cold'),
  ]);
  expect(rendered, 'a translation edited').toBe(others + pagesOf('privacy'));
  expect(again.read('it/acme/privacy/index.html')).toContain('Conserviamo anche altro.');
  expect(again.files()).toEqual(cold.files());
});
