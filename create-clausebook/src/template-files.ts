import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Answers, slugOf } from './answers.ts';
import { PUBLISHING } from './publishing.ts';
import { firstPolicy } from './site-files.ts';

const TEMPLATES = join(import.meta.dirname, '../templates');

/** Files whose names begin with a dot where they are used: npm would leave some of them out of a package. */
const DOTTED = /^(?:gitattributes|gitignore|npmrc|github\/|vscode\/)/;

/** The files of a new site that are the same for all, but for some names in the page for the legal team. */
export function templateFiles(answers: Answers): Record<string, string> {
  const files = readdirSync(TEMPLATES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.flatMap((file) => {
      const path = relative(TEMPLATES, file).replaceAll('\\', '/');
      // Made for the host that was named.
      if (path.endsWith('/publish.yml')) return [];
      const text = readFileSync(file, 'utf8');
      return [
        [
          DOTTED.test(path) ? `.${path}` : path,
          path === 'README.md' ? filled(text, answers) : text,
        ],
      ];
    }),
  );
}

function filled(text: string, answers: Answers): string {
  return text
    .replaceAll('{organisation}', () => answers.organisation)
    .replaceAll('{folder}', slugOf(answers.organisation))
    .replaceAll('{policy}', firstPolicy(answers))
    .replaceAll('{url}', () => answers.url)
    .replaceAll('{publishing}', () => PUBLISHING[answers.host]);
}
