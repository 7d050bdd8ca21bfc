import { type BuiltVersion, builtVersions } from '../builder/built-versions.ts';
import { Unprintable } from '../builder/unprintable.ts';
import { suggest } from '../library/text/nearest.ts';
import { fromHere, toHere } from '../report/from-here.ts';
import { type Call, type ExitCode, UsageError, type Verb } from './verb.ts';

/** Versions as files for printing, filing and sending. */
export const pdfVerb: Verb = {
  name: 'pdf',
  summary:
    'Prints versions of the built site as PDF files: all of them, those of a policy, or some.',
  usage: '[ORG/POLICY [VERSION…]] [--history] [--site DIR] [--out DIR]',
  options: {
    history: { type: 'boolean' },
    site: { type: 'string' },
    out: { type: 'string' },
  },
  explanations: {
    history: 'one file of a policy: its history, and every version with what it changed',
    site: 'the built site (default: dist)',
    out: 'the folder to write into (default: into the site, beside each page)',
  },
  async run(call): Promise<ExitCode> {
    try {
      return await print(call);
    } catch (error) {
      throw error instanceof Unprintable ? new UsageError(error.message) : error;
    }
  },
};

async function print({ files, flags, isJson }: Call): Promise<ExitCode> {
  const site = fromHere(String(flags['site'] ?? 'dist'));
  const out = typeof flags['out'] === 'string' ? fromHere(flags['out']) : site;
  const versions = builtVersions(site);
  if (!versions)
    throw new UsageError(
      `There is no built site in ${toHere(site)}/. Build it first: npm run build`,
    );
  const wanted = chosen(versions, files);
  if (flags['history'] === true) return printWhole(site, out, wanted, files, isJson);
  // Loaded only now: no other command needs a browser.
  const { pdfFile, printPdfs } = await import('../builder/print-pdfs.ts');
  const written: { policy: string; version: string; file: string }[] = [];
  await printPdfs(
    site,
    wanted,
    (version) => pdfFile(out, version),
    ({ policy, version }, file) => {
      written.push({ policy, version, file });
      if (!isJson) process.stdout.write(`${written.length} of ${wanted.length}: ${toHere(file)}\n`);
    },
  );
  if (isJson) process.stdout.write(`${JSON.stringify({ written })}\n`);
  return 0;
}

async function printWhole(
  site: string,
  out: string,
  versions: readonly BuiltVersion[],
  [path, ...names]: readonly string[],
  isJson: boolean,
): Promise<ExitCode> {
  const [first] = versions;
  if (!path || names.length > 0 || !first)
    throw new UsageError('With `--history`, name one policy and no version: ORG/POLICY --history');
  const { history } = first;
  if (history === null)
    throw new UsageError(
      `The built site does not say where the history of ${first.policy} is. Build it anew: npm run build`,
    );
  const { historyFile, printHistory } = await import('../builder/print-history.ts');
  const file = historyFile(out, first.policy);
  await printHistory(site, history, versions, file);
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ written: [{ policy: first.policy, version: null, file }] })}\n`
      : `${toHere(file)}: ${versions.length} version${versions.length === 1 ? '' : 's'}\n`,
  );
  return 0;
}

function chosen(
  versions: readonly BuiltVersion[],
  [path, ...names]: readonly string[],
): readonly BuiltVersion[] {
  if (!path) return versions;
  const policy = path.replace(/^\/+|\/+$/g, '');
  const theirs = versions.filter((version) => version.policy === policy);
  const policies = [...new Set(versions.map((version) => version.policy))];
  if (theirs.length === 0)
    throw new UsageError(
      `The built site has no policy ${path}. ${suggest(policy, policies, `It has: ${policies.join(', ')}.`)}`,
    );
  const known = theirs.map(({ version }) => version);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new UsageError(
      `The built site has no version ${strange} of ${policy}. ${suggest(strange, known, `It has: ${known.join(', ')}.`)}`,
    );
  return names.length === 0 ? theirs : theirs.filter(({ version }) => names.includes(version));
}
