import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readText } from '../library/read-text.ts';
import { problemReport } from './problem-report.ts';
import { fromHere, UsageError, type Verb } from './verb.ts';

/** The canonical text of one file. */
export const textVerb: Verb = {
  name: 'text',
  summary:
    'Prints the canonical text of a version (.mdx) or of a Markdown file (.md): the very bytes of index.txt.',
  usage: 'FILE',
  options: {},
  explanations: {},
  run({ files, isJson }) {
    const [file, ...more] = files;
    if (!file || more.length > 0) throw new UsageError('Name one file.');
    const path = fromHere(file);
    if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
    if (!statSync(path).isFile()) throw new UsageError(`${file} is a folder; name a file in it.`);
    if (!/\.mdx?$/.test(path)) throw new UsageError(`${file} is no .mdx or .md file.`);
    const { text, digest, problems } = readText(basename(path), readFileSync(path));
    if (text === null) {
      if (isJson) process.stdout.write(problemReport(problems, 'json'));
      else process.stderr.write(problemReport(problems, 'text', dirname(file)));
      return 1;
    }
    process.stdout.write(isJson ? `${JSON.stringify({ text, digest })}\n` : text);
    return 0;
  },
};
