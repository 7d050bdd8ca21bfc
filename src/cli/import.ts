import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { baseName, sourcesOf } from '../importer/sources-of.ts';
import { versionBefore } from '../library/parsed/version-order.ts';
import { restatementOf } from '../library/text/file-kinds.ts';
import { problemAt, START } from '../library/text/place.ts';
import type { PolicyId } from '../policy/policy-id.ts';
import { compareProblems, type Problem } from '../policy/problem.ts';
import { formatVersionName } from '../policy/version-name.ts';
import { toHere } from '../report/from-here.ts';
import { problemReport } from '../report/problem-report.ts';
import { alikeInOne } from './alike-problems.ts';
import { type FileSource, sourceOf, struckOf, wordingOf } from './file-to-import.ts';
import { countsOf, type ImportCounts, importVerdict, mustBeLookedAt } from './import-report.ts';
import {
  effectiveFlag,
  fileForVersion,
  idsEverUsed,
  policyFolder,
  policyPath,
  restatedVersion,
  versionNameOf,
  writeNew,
} from './policy-folder.ts';
import { type Call, contentFolder, UsageError, type Verb } from './verb.ts';

/** A file from elsewhere as a draft version, word for word. */
export const importVerb: Verb = {
  name: 'import',
  summary:
    'Makes a draft version of a Word file, a PDF, a web page, Markdown or plain text, word for word.',
  usage:
    'FILE|ADDRESS --policy ORG/POLICY --effective DATE [--wording official] [--struck drop] [--url ADDRESS]',
  options: {
    policy: { type: 'string' },
    effective: { type: 'string' },
    wording: { type: 'string' },
    url: { type: 'string' },
    struck: { type: 'string' },
    timeout: { type: 'string' },
    verify: { type: 'boolean' },
  },
  explanations: {
    policy: 'the policy of which it is a version, such as acme/privacy',
    effective:
      'from when it applies: 2027-03-01, 2027-03 or unknown; 2027-03-01.2 for a second version of that day',
    wording: 'official for the very words of the organisation; restated (default) for others',
    url: 'where it was published: completes its links and is noted as its source',
    struck:
      'what becomes of struck words: refuse the file (default for Word files), or drop them and quote each (default for web pages)',
    timeout: 'seconds that the server of an address may take (default: 30)',
    verify: 'changes nothing: the draft is always held against a second reading of the file',
  },
  async run(call) {
    const { files, flags, isJson } = call;
    const [file, ...more] = files;
    if (!file || more.length > 0) throw new UsageError('Name one file.');
    const [path, date] = [flags['policy'], flags['effective']];
    if (typeof path !== 'string') throw new UsageError('Say of which policy: --policy ORG/POLICY.');
    if (typeof date !== 'string')
      throw new UsageError('Say from when it applies: --effective 2027-03-01, or unknown.');
    const source = await sourceOf(call, file);
    const request = prepare(call, source, policyPath(path), date);
    const { importText } = await import('../importer/import-text.ts');
    const imported = await importText(request.import);
    if (!('text' in imported)) {
      const problem = problemAt(file, START, imported);
      process.stdout.write(problemReport([problem], isJson ? 'json' : 'text'));
      return 1;
    }
    writeDraft(request, imported.text);
    const problems = [...imported.doubts, ...imported.faults].sort(compareProblems);
    const beside = request.beside && toHere(request.beside);
    const { draft } = request.import;
    const about = source.answered ?? aboutSource(file, request.import);
    const counts = countsOf([imported.verification]);
    report(problems, { draft, beside, source: about }, counts, isJson);
    if (!isJson) process.stdout.write(importVerdict(counts));
    return mustBeLookedAt(problems) ? 1 : 0;
  },
};

/** The text in other words goes out of the way first, and comes back where the draft cannot be written. */
function writeDraft({ target, beside }: ReturnType<typeof prepare>, text: string): void {
  if (beside) renameSync(target, beside);
  try {
    writeNew(target, text);
  } catch (error) {
    if (beside) renameSync(beside, target);
    throw error;
  }
}

function prepare(call: Call, source: FileSource, path: PolicyId, date: string) {
  const { name: file, bytes, mediaType, url, captured } = source;
  const content = contentFolder(call);
  const wording = wordingOf(call.flags['wording']);
  const policy = policyFolder(content, path);
  const name = versionNameOf(date);
  const restated = wording === 'official' ? restatedVersion(policy, name) : null;
  const front = restated?.front ?? null;
  const target = restated ? join(content, restated.path) : fileForVersion(content, path, name);
  const before = versionBefore(policy, name, true);
  return {
    target,
    /** Where the text in other words is put that stands there now; null if there is no such text. */
    beside: restated && join(content, restatementOf(restated.path)),
    import: {
      name: file,
      ...{ bytes, mediaType },
      struck: struckOf(call.flags['struck']),
      draft: toHere(join(content, path, `${formatVersionName(name)}.mdx`)),
      policyTitle: policy.described.value?.title ?? null,
      url,
      earlier: before && { title: before.front?.title ?? '', document: before.document },
      restated: restated && {
        title: front?.title ?? '',
        document: restated.document,
        moved: front?.moved ?? {},
      },
      everUsed: idsEverUsed(policy),
      facts: {
        effective: effectiveFlag(name),
        isDraft: true,
        notBefore: front?.notBefore,
        published: front?.published,
        significance: front?.significance ?? null,
        summary: front?.summary ?? null,
        reconsent: front?.reconsent ?? false,
        wording,
        sources: sourcesOf(file, url, wording, captured),
      },
    },
  };
}

function report(
  problems: readonly Problem[],
  { draft, beside, source }: { draft: string; beside: string | null; source: string | null },
  counts: ImportCounts,
  isJson: boolean,
): void {
  if (isJson)
    process.stdout.write(
      `${JSON.stringify({ file: draft, ...(beside && { restated: beside }), problems, verification: counts }, null, 2)}\n`,
    );
  else {
    process.stdout.write(problemReport(alikeInOne(problems), 'text'));
    process.stdout.write(
      `Written: ${draft}, a draft. Read it beside its source, then run \`npm run policy -- check ${draft}\`.\n`,
    );
    if (source) process.stdout.write(`${source}\n`);
    if (beside) process.stdout.write(`${whatNext(draft, beside)}\n`);
  }
}

/** What is left to say of where the text comes from; null if its address was given. */
function aboutSource(file: string, { url, facts }: ReturnType<typeof prepare>['import']) {
  if (url !== null) return null;
  return facts.wording === 'official'
    ? 'It names no source, and readers are told nothing of your file. If the text is on the web as well, add its address under `sources`.'
    : `As the original, readers would be shown the name ${baseName(file)}, since no address was given. Write under \`sources\` where they can find it.`;
}

function whatNext(draft: string, beside: string): string {
  return `The text in other words is now called ${beside}, unaltered. It stays what the site shows at the version’s address until you delete \`draft: true\` in ${draft}; from then on the official wording, which \`npm run dev\` shows as a version called .official, stands there, and the other text below it at restated/. Then run \`npm run policy -- addresses --write\` and \`npm run policy -- seal\`.`;
}
