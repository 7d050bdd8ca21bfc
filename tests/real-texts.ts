import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A text of a real policy, in Markdown. */
export interface RealText {
  /** Its path, or that of the file whose news it is. */
  readonly name: string;
  readonly text: string;
}

/**
 * Picks the real policies that this run reads: every sixth, or each in `npm run test:corpora`. All that is
 * claimed of real policies is claimed of each of them alone.
 */
export function policiesToRead<T>(policies: readonly T[]): T[] {
  const isWhole = process.env['CORPORA'] === 'whole';
  return policies.filter((_, index) => isWhole || index % 6 === 0);
}

/**
 * What the real policies to be read below a folder say, without saying the same twice: of each policy (a
 * folder of dated files) its first and its last text whole, and of each text in between the passages that
 * have a line which no text of the policy before it had. Every line of every file of theirs is in one of
 * them. To read all files whole takes four times as long, and nine of ten passages would be those of the
 * version before.
 */
export function realTexts(root: string): RealText[] {
  const files = globSync('**/*.md', { cwd: root }).sort();
  const policies = Map.groupBy(files, (file) => dirname(file));
  return policiesToRead([...policies.values()]).flatMap((versions) => {
    const seen = new Set<string>();
    return versions.flatMap((name): RealText[] => {
      const text = readFileSync(join(root, name), 'utf8');
      const isWhole = name === versions[0] || name === versions.at(-1);
      const passages = text.split(/\n(?:[ \t]*\n)+/);
      const news = passages.filter((passage) =>
        passage.split('\n').some((line) => !seen.has(line)),
      );
      for (const line of text.split('\n')) seen.add(line);
      if (isWhole) return [{ name, text }];
      return news.length > 0 ? [{ name, text: `${news.join('\n\n')}\n` }] : [];
    });
  });
}
