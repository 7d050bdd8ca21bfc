import { compareTexts } from '../compare/compare-texts.ts';
import { comparisonJson } from '../compare/comparison-json.ts';
import type { FileText } from '../library/read-text.ts';
import type { Problem } from '../policy/problem.ts';
import { problemReport } from '../report/problem-report.ts';
import { findSubstance } from '../substance/find-substance.ts';
import { substanceJson } from '../substance/substance-json.ts';
import { comparisonReport } from './comparison-report.ts';
import { readAnyFile } from './read-any-file.ts';
import { printFaults } from './read-file.ts';
import { substanceReport } from './substance-report.ts';
import { UsageError, type Verb } from './verb.ts';

/** What changed from one file to another. */
export const compareVerb: Verb = {
  name: 'compare',
  summary:
    'Shows what changed from one version or file (.mdx, .md, .docx, .html, .txt) to another.',
  usage: 'FROM TO',
  options: {},
  explanations: {},
  async run({ files, isJson }) {
    const [from, to, ...more] = files;
    if (!from || !to || more.length > 0)
      throw new UsageError('Name two files: the earlier one, then the later one.');
    const read = await Promise.all(
      [from, to].map(async (file) => ({ file, ...(await readAnyFile(file)) })),
    );
    const [before, after] = read.map(({ parsed }) => parsed);
    if (!before || !after) {
      if (isJson) process.stdout.write(problemReport(allProblems(read), 'json'));
      else for (const faulty of read) if (!faulty.parsed) printFaults(faulty.file, faulty, false);
      return 1;
    }
    // What the importer lost of a file is missing from its comparison.
    for (const text of read) if (text.problems.length > 0) printFaults(text.file, text, false);
    const comparison = compareTexts(before, after);
    const findings = findSubstance(comparison, null);
    if (!isJson) {
      process.stdout.write(substanceReport(findings, hasColour()));
      process.stdout.write(comparisonReport(comparison, hasColour()));
      return 0;
    }
    const [fromFacts, toFacts] = read.map(({ file, digest, parsed }) => ({
      file,
      title: parsed?.title ?? null,
      digest,
    }));
    const substance = substanceJson(findings, comparison);
    const answer = { from: fromFacts, to: toFacts, ...comparisonJson(comparison), substance };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    return 0;
  },
};

/** The problems of both files, one list, each with its file as the caller wrote it. */
function allProblems(read: readonly (FileText & { readonly file: string })[]): Problem[] {
  return read.flatMap(({ file, problems }) => problems.map((problem) => ({ ...problem, file })));
}

/** @see https://no-color.org and https://force-color.org */
function hasColour(): boolean {
  if (process.env['NO_COLOR']) return false;
  return process.env['FORCE_COLOR'] ? true : process.stdout.isTTY;
}
