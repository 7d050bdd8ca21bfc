import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';

export const ROOT = join(import.meta.dirname.replaceAll('\\', '/'), '..');

/** A file of ours, and what it imports. */
export interface SourceFile {
  /** From the root, with `/`: `src/policy/date.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As it is written: `./date.ts`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** The file from the root, for a path; null for a package. */
  readonly file: string | null;
  /** Only types: nothing of it is left in the program. */
  readonly isType: boolean;
}

const STATEMENT =
  /(?:^|\n)[ \t]*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"\n]+)['"]/g;
const CALL = /\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** All programs and styles of `src` and `tests`, fixtures apart. */
export const SOURCE_FILES: readonly SourceFile[] = globSync('{src,tests}/**/*.{ts,astro,css}', {
  cwd: ROOT,
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/^tests\/fixtures\/|\/node_modules\//.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, imports: path.endsWith('.css') ? [] : importsOf(path, text) };
  });

function importsOf(path: string, text: string): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map((match) => ({
    specifier: match[2] ?? '',
    isType: Boolean(match[1]),
  }));
  const calls = [...text.matchAll(CALL)].map((match) => ({
    specifier: match[1] ?? '',
    isType: false,
  }));
  return [...statements, ...calls].map(({ specifier, isType }) => {
    const [file = ''] = specifier.split('?');
    return {
      specifier,
      isType,
      file: file.startsWith('.') ? normalize(join(dirname(path), file)) : null,
    };
  });
}
