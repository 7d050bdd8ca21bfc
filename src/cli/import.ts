import { join } from 'node:path';
import { problemAt, START } from '../library/place.ts';
import { compareProblems, type Problem } from '../policy/problem.ts';
import { formatVersionName } from '../policy/version-name.ts';
import { fileToImport, wordingOf } from './file-to-import.ts';
import { verdict } from './import-report.ts';
import {
  effectiveOf,
  fileForVersion,
  idsEverUsed,
  policyFolder,
  versionBefore,
  versionNameOf,
  writeNew,
} from './policy-folder.ts';
import { problemReport } from './problem-report.ts';
import { type Call, contentFolder, type ExitCode, toHere, UsageError, type Verb } from './verb.ts';

/** A file from elsewhere as a draft version, word for word. */
export const importVerb: Verb = {
  name: 'import',
  summary:
    'Makes a draft version of a Word file, a web page, Markdown or plain text, word for word.',
  usage:
    'FILE --policy ORG/POLICY --effective DATE [--wording official] [--url ADDRESS] [--verify]',
  options: {
    policy: { type: 'string' },
    effective: { type: 'string' },
    wording: { type: 'string' },
    url: { type: 'string' },
    verify: { type: 'boolean' },
  },
  explanations: {
    policy: 'the policy of which it is a version, such as acme/privacy',
    effective:
      'from when it applies: 2027-03-01, 2027-03 or unknown; 2027-03-01.2 for a second version of that day',
    wording: 'official for the very words of the organisation; restated (default) for others',
    url: 'where it was published: completes its links and is noted as its source',
    verify: 'proves that each word of the file stands in the draft, in order',
  },
  async run(call) {
    const { files, flags, isJson } = call;
    const [file, ...more] = files;
    if (!file || more.length > 0) throw new UsageError('Name one file.');
    const [path, date] = [flags['policy'], flags['effective']];
    if (typeof path !== 'string') throw new UsageError('Say of which policy: --policy ORG/POLICY.');
    if (typeof date !== 'string')
      throw new UsageError('Say from when it applies: --effective 2027-03-01, or unknown.');
    const request = prepare(call, file, path, date);
    const { importText } = await import('../importer/import-text.ts');
    const imported = await importText(request.import);
    if (!('text' in imported)) {
      const problem = problemAt(toHere(file), START, imported);
      process.stdout.write(problemReport([problem], isJson ? 'json' : 'text'));
      return 1;
    }
    writeNew(request.target, imported.text);
    const isVerified = flags['verify'] === true;
    const problems = [...imported.doubts, ...(isVerified ? imported.faults : [])].sort(
      compareProblems,
    );
    const { doubts: _, ...counts } = imported.verification;
    report(problems, request.import.draft, isVerified ? counts : null, isJson);
    if (isVerified && !isJson) process.stdout.write(verdict(imported.verification));
    const exit: ExitCode = problems.length > 0 ? 1 : 0;
    return exit;
  },
};

function prepare(call: Call, file: string, path: string, date: string) {
  const content = contentFolder(call);
  const wording = wordingOf(call.flags['wording']);
  const url = typeof call.flags['url'] === 'string' ? call.flags['url'] : null;
  if (url !== null && !/^https?:\/\//.test(url))
    throw new UsageError(`--url is a web address that begins with https://, not “${url}”.`);
  const bytes = fileToImport(file);
  const policy = policyFolder(content, path);
  const name = versionNameOf(date);
  const target = fileForVersion(content, path, name);
  const before = versionBefore(policy, name);
  const captured = 'unknown';
  const title = file.replace(/^.*[/\\]/, '');
  return {
    target,
    import: {
      name: file,
      bytes,
      draft: toHere(join(content, path, `${formatVersionName(name)}.mdx`)),
      policyTitle: policy.described.value?.title ?? null,
      url,
      earlier: before && { title: before.front?.title ?? '', document: before.document },
      everUsed: idsEverUsed(policy),
      facts: {
        effective: effectiveOf(name),
        isDraft: true,
        significance: null,
        summary: null,
        reconsent: false,
        wording,
        sources: [{ title, ...(url === null ? {} : { url }), captured }],
      },
    },
  };
}

function report(
  problems: readonly Problem[],
  draft: string,
  counts: object | null,
  isJson: boolean,
): void {
  if (isJson)
    process.stdout.write(
      `${JSON.stringify({ file: draft, problems, ...(counts && { verification: counts }) }, null, 2)}\n`,
    );
  else {
    process.stdout.write(problemReport(problems, 'text'));
    process.stdout.write(
      `Written: ${draft}, a draft. Read it beside its source, then run \`policy check ${draft}\`.\n`,
    );
  }
}
