import { existsSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { codeDigest } from '../builder/code-digest.ts';
import { findingsBeside } from '../builder/findings-on-disk.ts';
import { secondReading } from '../library/markdown/second-reader.ts';
import { textFilesOf } from '../library/parsed/content.ts';
import { type FindKept, NOTHING_KEPT } from '../library/parsed/kept-findings.ts';
import { compareProblems, type Problem } from '../policy/problem.ts';
import { isQuestionName } from '../policy/rules.ts';
import { fromHere, toHere } from '../report/from-here.ts';
import { draftReport, problemReport, type ReportFormat } from '../report/problem-report.ts';
import { type LoadedSite, loadSite, nodeSha256 } from '../site/load-site.ts';
import { RECORD_FILE } from '../site/promises/address-record.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { checkExtends } from '../site/promises/extends-earlier.ts';
import { earlierFiles } from './earlier-content.ts';
import { readAlikeBefore } from './read-alike.ts';
import { dayShown } from './sound-site.ts';
import { type Call, contentFolder, UsageError, type Verb } from './verb.ts';

const FORMATS: readonly string[] = ['text', 'github', 'json'];

/** Every rule over the content; all problems at once. */
export const checkVerb: Verb = {
  name: 'check',
  summary: 'Applies every rule to the content and reports all problems at once.',
  usage: '[path…] [--base COMMIT|FOLDER] [--format text|github|json] [--cold]',
  options: { base: { type: 'string' }, format: { type: 'string' }, cold: { type: 'boolean' } },
  explanations: {
    base: 'also: the ledger and the record of addresses only add to those of a commit or folder',
    format: 'text (default), github (annotations of a pull request), json',
    cold: 'reads and judges all anew, even what was found in order before',
  },
  run(call) {
    const format = call.isJson ? 'json' : (call.flags['format'] ?? 'text');
    if (!FORMATS.includes(String(format)))
      throw new UsageError(`There is no format “${format}”. There are: ${FORMATS.join(', ')}.`);
    const content = contentFolder(call);
    const isWanted = inPaths(call);
    const isCold = call.flags['cold'] === true;
    const kept = isCold ? undefined : findingsBeside(content, codeDigest);
    const found = findProblems(loadForCheck(content, kept), isCold);
    const base =
      typeof call.flags['base'] === 'string' ? sinceBase(content, call.flags['base']) : [];
    const problems = [...base, ...found.problems.filter(({ file }) => isWanted(file))];
    const drafts = found.drafts.filter(isWanted);
    for (const report of [
      problemReport(problems, format as ReportFormat, toHere(content)),
      draftReport(drafts, format as ReportFormat, toHere(content)),
    ])
      process.stdout.write(report);
    return problems.some(({ severity }) => severity !== 'warning') ? 1 : 0;
  },
};

/** What of the files that may only grow is no longer as it was in a commit or folder. */
function sinceBase(content: string, base: string): Problem[] {
  const names = [LEDGER_FILE, RECORD_FILE];
  const [ledger = null, addresses = null] = earlierFiles(content, base, names);
  const [ledgerNow = null, addressesNow = null] = earlierFiles(content, content, names);
  const now = { ledger: ledgerNow, addresses: addressesNow };
  return checkExtends(nodeSha256, { ledger, addresses }, now, base);
}

/** A content folder as it is checked: drafts are judged too. */
export function loadForCheck(directory: string, kept: FindKept = () => NOTHING_KEPT): LoadedSite {
  return loadSite(directory, dayShown({ content: directory }), { drafts: true, kept });
}

/**
 * What the build would find, and what a second Markdown reader makes of each version.
 * @param isCold whether versions are read a second time that were found in order before
 */
export function findProblems(
  { problems, drafts, content }: LoadedSite,
  isCold = false,
): {
  problems: Problem[];
  drafts: readonly string[];
} {
  // What may be meant so says nothing of how the file can be read.
  const faults = problems.filter(({ rule }) => !isQuestionName(rule));
  const faulty = new Set(faults.map(({ file }) => file));
  const sound = (content ? textFilesOf(content) : []).filter(({ path }) => !faulty.has(path));
  const letters = sound.reduce((sum, { text }) => sum + text.length, 0);
  const alike = readAlikeBefore(letters, isCold);
  const disagreements = sound.flatMap(({ path, text, document }) => {
    if (alike.has(text)) return [];
    const found = secondReading(path, text, document, 'mdx');
    if (found.length === 0) alike.add(text);
    return found;
  });
  alike.keep();
  return { problems: [...problems, ...disagreements].sort(compareProblems), drafts };
}

/** Keeps the problems of the files and folders that were named, or all when no file was named. */
function inPaths({ files, content }: Call): (file: string) => boolean {
  const wanted = files.map((file) => {
    if (!existsSync(fromHere(file))) throw new UsageError(`There is no file or folder ${file}.`);
    const path = relative(content, fromHere(file)).replaceAll('\\', '/');
    if (/^\.\.(?:\/|$)/.test(path) || isAbsolute(path))
      throw new UsageError(`${file} does not lie in the content folder ${content}.`);
    return path;
  });
  return (file) =>
    wanted.length === 0 ||
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
