import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compareTexts } from '../compare/compare-texts.ts';
import type { Comparison } from '../compare/comparison.ts';
import { AUTHORS_WORDS } from '../messages/authors-words.ts';
import { fileStem } from '../policy/policy-id.ts';
import { redline } from '../redline/redline.ts';
import { fromHere, toHere } from '../report/from-here.ts';
import { redlineFile } from '../site/files/redline-file.ts';
import { redlineInWords } from '../site/files/redline-in-words.ts';
import { remarksForWord } from '../site/words/remarks-for-word.ts';
import { FORCE, fileToWrite, OUTPUT_OPTIONS } from './file-to-write.ts';
import { LANGUAGE, LANGUAGE_OPTION, languageSuffix, viewCalled } from './language-called.ts';
import { policyAt, versionCalled } from './named.ts';
import { readAnyFile } from './read-any-file.ts';
import { printFaults } from './read-file.ts';
import { dayShown, soundSite } from './sound-site.ts';
import { type Call, type ExitCode, UsageError, type Verb } from './verb.ts';

/** Two versions, or two files, as a Word file with tracked changes. */
export const redlineVerb: Verb = {
  name: 'redline',
  summary:
    'Writes a Word file in which the changes from one version of a policy, or from one file, to another are tracked.',
  usage: 'ORG/POLICY FROM TO [--language CODE] | FILE FILE [--out FILE] [--force]',
  options: { ...OUTPUT_OPTIONS, ...LANGUAGE_OPTION },
  explanations: {
    language: LANGUAGE,
    out: 'the file to write (default: ORG-POLICY-FROM-to-TO.docx or FROM-to-TO.docx, here)',
    force: FORCE,
  },
  run(call) {
    const [first, second, third, ...more] = call.files;
    if (first && second && third && more.length === 0)
      return redlineVersions(call, first, [second, third]);
    if (first && second && more.length === 0) return redlineFiles(call, [first, second]);
    throw new UsageError(
      'Name a policy and two of its versions, or two files: the earlier one, then the later.',
    );
  },
};

function redlineVersions(
  call: Call,
  path: string,
  [fromName, toName]: readonly [string, string],
): ExitCode {
  const site = soundSite(call, dayShown(call), true);
  if (!site) return 1;
  const view = viewCalled(call, site.view);
  const policy = policyAt(view, path);
  const [from, to] = [versionCalled(policy, fromName), versionCalled(policy, toName)];
  if (from === to) throw new UsageError(`${from.name} is named twice; name two versions.`);
  const stem = `${fileStem(policy)}-${from.name}-to-${to.name}${languageSuffix(view)}`;
  const file = fileToWrite(call, `${stem}.docx`, '.docx');
  writeFileSync(file, redlineFile(view, policy, { from, to }));
  const names = { from: from.name, to: to.name };
  return report(call, file, names, view.comparison(policy, { from, to }));
}

async function redlineFiles(
  call: Call,
  files: readonly [from: string, to: string],
): Promise<ExitCode> {
  for (const name of files)
    if (!existsSync(fromHere(name)))
      throw new UsageError(
        `There is no file ${name}. Name two files, or a policy and two of its versions.`,
      );
  const [stem, other] = files.map((name) => basename(name).replace(/\.[^.]+$/, ''));
  const file = fileToWrite(call, `${stem}-to-${other}.docx`, '.docx');
  const read = await Promise.all(files.map(readAnyFile));
  read.forEach((text, at) => {
    if (text.problems.length > 0) printFaults(files[at] as string, text, call.isJson);
  });
  const [before, after] = read.map(({ parsed }) => parsed);
  if (!before || !after) return 1;
  const comparison = compareTexts(before, after);
  const [from, to] = files.map((name) => ({ name: basename(name), address: null })) as [
    { name: string; address: null },
    { name: string; address: null },
  ];
  writeFileSync(
    file,
    redline(comparison, {
      ...redlineInWords(AUTHORS_WORDS, after.title ?? to.name, null, { from, to }),
      ...{ home: null, organisation: null, policy: null },
      ...{
        author: to.name,
        date: null,
        language: 'en',
        remarks: remarksForWord(AUTHORS_WORDS, comparison),
      },
    }),
  );
  return report(call, file, { from: from.name, to: to.name }, comparison);
}

function report(
  { isJson }: Call,
  file: string,
  names: { readonly from: string; readonly to: string },
  { counts }: Comparison,
): ExitCode {
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ file, ...names, counts })}\n`
      : `${toHere(file)}: ${counts.changed} changed, ${counts.added} added, ${counts.removed} removed, ${counts.moved} moved, ${counts.same} as before.\n`,
  );
  return 0;
}
