import { join } from 'node:path';
import type { Verification } from '../importer/verify-draft.ts';
import { problemAt, START } from '../library/text/place.ts';
import type { Problem } from '../policy/problem.ts';
import { parseVersionName } from '../policy/version-name.ts';
import { toHere } from '../report/from-here.ts';
import { problemReport } from '../report/problem-report.ts';
import { alikeInOne } from './alike-problems.ts';
import { createPolicy } from './create-policy.ts';
import { filesOfFolder, textsOfGit } from './dated-texts.ts';
import { sourceAddress, struckOf, wordingOf } from './file-to-import.ts';
import { countsOf, verdict } from './import-report.ts';
import { fileForVersion, findPolicy, policyPath, writeNew } from './policy-folder.ts';
import { contentFolder, UsageError, type Verb } from './verb.ts';

/** A folder of dated texts as the versions of a policy. */
export const importHistoryVerb: Verb = {
  name: 'import-history',
  summary:
    'Makes the versions of a policy of a folder of dated files (2021-11-17.md …) or of a file’s git history.',
  usage:
    'DIR | --git FILE --policy ORG/POLICY [--create --organisation NAME --title TITLE] [--wording official]',
  options: {
    policy: { type: 'string' },
    git: { type: 'string' },
    wording: { type: 'string' },
    url: { type: 'string' },
    struck: { type: 'string' },
    verify: { type: 'boolean' },
    create: { type: 'boolean' },
    organisation: { type: 'string' },
    title: { type: 'string' },
    kind: { type: 'string' },
    language: { type: 'string' },
  },
  explanations: {
    policy: 'the policy whose versions they are; it has none yet',
    git: 'a file under git instead of a folder: one version for each commit that changed it',
    wording: 'official for the very words of the organisation; restated (default) for others',
    url: 'where they were published: completes their links and is noted as their source',
    struck: 'refuse (default) Word files with struck words, or drop them and tell which they were',
    verify: 'changes nothing: each version is always held against a second reading of its file',
    create: 'write organisation.yaml and policy.yaml where they are missing, with:',
    organisation: 'the name of the organisation',
    title: 'the title of the policy',
    kind: 'privacy (default), cookies, data-transfer, terms, other',
    language: 'the language of the texts (default: en)',
  },
  async run(call) {
    const { files, flags, isJson } = call;
    const [folder, ...more] = files;
    const file = flags['git'];
    if (typeof file === 'string' ? folder !== undefined : !folder || more.length > 0)
      throw new UsageError('Name one folder, or one file after --git.');
    const named = flags['policy'];
    if (typeof named !== 'string')
      throw new UsageError('Say of which policy: --policy ORG/POLICY.');
    const path = policyPath(named);
    const content = contentFolder(call);
    const dated = typeof file === 'string' ? textsOfGit(file) : filesOfFolder(folder ?? '');
    const wording = wordingOf(flags['wording']);
    const url = sourceAddress(flags['url']);
    if (findPolicy(content, path)?.versions.length)
      throw new UsageError(
        `${path} has versions already. Import further ones one by one, with \`npm run policy -- import\`.`,
      );
    for (const { version } of dated)
      fileForVersion(content, path, parseVersionName(version) ?? never());
    const title = createPolicy(content, path, flags);
    const { importHistory, isImported } = await import('../importer/import-history.ts');
    const problems: Problem[] = [];
    const verifications: Verification[] = [];
    let written = 0;
    const steps = importHistory({
      files: dated,
      folder: toHere(join(content, path)),
      policyTitle: title,
      url,
      wording,
      struck: struckOf(flags['struck']),
    });
    for await (const { file: source, imported } of steps) {
      if (!isImported(imported)) {
        problems.push(problemAt(source.name, START, imported));
        continue;
      }
      writeNew(join(content, path, `${source.version}.mdx`), imported.text);
      written += 1;
      problems.push(...imported.doubts, ...imported.faults);
      verifications.push(imported.verification);
    }
    const total = countsOf(verifications);
    if (isJson)
      process.stdout.write(
        `${JSON.stringify({ versions: written, problems, verification: total }, null, 2)}\n`,
      );
    else {
      process.stdout.write(problemReport(alikeInOne(problems), 'text'));
      if (typeof file === 'string')
        process.stdout.write(
          'The dates are those of the commits: when somebody noted each text, not from when it applied.\n',
        );
      process.stdout.write(
        `Written: ${written} ${written === 1 ? 'version' : 'versions'} in ${toHere(join(content, path))}. Nobody has said yet what each of them changed: their significance and summary are “unknown”.\n`,
      );
      process.stdout.write(verdict(total));
    }
    return problems.length > 0 ? 1 : 0;
  },
};

function never(): never {
  throw new Error('The name was read before.');
}
