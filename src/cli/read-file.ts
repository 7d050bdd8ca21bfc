import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type FileText, readText } from '../library/read-text.ts';
import { fromHere } from '../report/from-here.ts';
import { problemReport } from '../report/problem-report.ts';
import { UsageError } from './verb.ts';

/** Reads a version or a Markdown file that an argument names. */
export function readFile(file: string): FileText {
  const path = fromHere(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  if (!statSync(path).isFile()) throw new UsageError(`${file} is a folder; name a file in it.`);
  if (!/\.mdx?$/.test(path))
    throw new UsageError(
      `${file} is no .mdx or .md file. Of a Word file, a web page or a text, \`npm run policy -- import\` makes one.`,
    );
  return readText(basename(path), readFileSync(path));
}

/**
 * Prints what stands in the way of reading a file: in JSON where that was asked for, else beside the
 * output.
 */
export function printFaults(file: string, { problems }: FileText, isJson: boolean): void {
  if (isJson) process.stdout.write(problemReport(problems, 'json'));
  else process.stderr.write(problemReport(problems, 'text', dirname(file)));
}
