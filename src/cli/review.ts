import { loadLibrary } from '../library/load-library.ts';
import { printReview } from '../review/print-review.ts';
import { type ReviewedContent, reviewContent } from '../review/review-content.ts';
import { GITHUB_MARKS, TERMINAL_MARKS } from '../review/review-marks.ts';
import type { LoadedSite } from '../site/load-site.ts';
import { findProblems, loadForCheck } from './check.ts';
import { withEarlierContent } from './earlier-content.ts';
import { contentFolder, UsageError, type Verb } from './verb.ts';

const FORMATS: readonly string[] = ['text', 'markdown', 'json'];

/** What a change of the content is about, for whoever is to agree to it. */
export const reviewVerb: Verb = {
  name: 'review',
  summary:
    'Tells which versions a change adds or alters, what changed in words, what is wrong and what remains to do.',
  usage: '[--base COMMIT|FOLDER] [--format text|markdown|json]',
  options: { base: { type: 'string' }, format: { type: 'string' } },
  explanations: {
    base: 'what to compare with: a branch or commit, or a folder (default: origin/main)',
    format: 'text (default), markdown (for GitHub), json',
  },
  run(call) {
    const { flags, files, isJson } = call;
    if (files.length > 0)
      throw new UsageError('This command takes no file; say what to compare with as --base.');
    const format = isJson ? 'json' : String(flags['format'] ?? 'text');
    if (!FORMATS.includes(format))
      throw new UsageError(`There is no format “${format}”. There are: ${FORMATS.join(', ')}.`);
    const content = contentFolder(call);
    // Each side is read and parsed once.
    const site = loadForCheck(content);
    const { problems } = findProblems(site);
    const base = typeof flags['base'] === 'string' ? flags['base'] : undefined;
    const review = withEarlierContent(content, base, (earlier) =>
      reviewContent(
        readable(loadLibrary(earlier, { drafts: true }), earlier),
        readable(site, content),
        problems,
      ),
    );
    if (format === 'json') process.stdout.write(`${JSON.stringify(review, null, 2)}\n`);
    else
      process.stdout.write(
        printReview(review, format === 'markdown' ? GITHUB_MARKS : TERMINAL_MARKS),
      );
    return problems.some(({ severity }) => severity !== 'warning') ? 1 : 0;
  },
};

function readable(
  { content, digests }: Pick<LoadedSite, 'content' | 'digests'>,
  folder: string,
): ReviewedContent {
  if (!content) throw new Error(`There is no folder ${folder}.`);
  return { content, digests };
}
