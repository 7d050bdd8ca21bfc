import { printFaults, readFile } from './read-file.ts';
import { UsageError, type Verb } from './verb.ts';

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
    const read = readFile(file);
    if (read.text === null) {
      printFaults(file, read, isJson);
      return 1;
    }
    const { text, digest } = read;
    process.stdout.write(isJson ? `${JSON.stringify({ text, digest })}\n` : text);
    return 0;
  },
};
