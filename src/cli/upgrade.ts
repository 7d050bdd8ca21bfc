import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareBuilds } from '../builder/compare-builds.ts';
import { ENGINE, inProject } from '../builder/folders.ts';
import { fromHere } from '../report/from-here.ts';
import { LEDGER_FILE } from '../site/promises/check-ledger.ts';
import { siteDay } from '../site/site-day.ts';
import { runFile, runProgram } from './run-program.ts';
import { isKept, upgradeText } from './upgrade-report.ts';
import { type Call, contentFolder, type ExitCode, UsageError, type Verb } from './verb.ts';

/** Where both builds and the new engine lie meanwhile. */
const WORK = '.cache/upgrade';

/** Another engine, tried on the content before it is taken. */
export const upgradeVerb: Verb = {
  name: 'upgrade',
  summary:
    'Builds the site with this Clausebook and with another one, shows that sealed texts, addresses and ids stay the same and which pages differ, and then takes the other one.',
  usage: 'VERSION|TARBALL [--try] | --engine DIR',
  options: { engine: { type: 'string' }, try: { type: 'boolean' } },
  explanations: {
    engine: 'a folder in which the other one is installed already; package.json stays as it is',
    try: 'show what would differ, and leave package.json as it is',
  },
  async run(call) {
    const [wanted, ...more] = call.files;
    const given = call.flags['engine'];
    if (more.length > 0 || (wanted === undefined) === (given === undefined))
      throw new UsageError('Name a version of Clausebook, or with --engine a folder that has one.');
    const content = contentFolder(call);
    const spec = wanted === undefined ? '' : specOf(wanted);
    const other = typeof given === 'string' ? fromHere(given) : installApart(spec);
    const numbers = { from: numberOf(ENGINE), to: numberOf(other) };
    const exit = await buildBoth(call, other, siteDay(content));
    if (exit !== null) return exit;
    const [before, after] = [inProject(`${WORK}/before`), inProject(`${WORK}/after`)];
    const found = compareBuilds(before, after);
    process.stdout.write(
      call.isJson ? `${JSON.stringify({ ...numbers, ...found })}\n` : upgradeText(numbers, found),
    );
    if (!isKept(found) || !(await isVerified(call, other, before, after))) return 1;
    if (spec !== '' && call.flags['try'] !== true) take(spec, call.isJson);
    return 0;
  },
};

/** Whether all is as it was sealed, by the new engine: only it knows the pages that it makes. */
async function isVerified(
  call: Call,
  other: string,
  before: string,
  after: string,
): Promise<boolean> {
  // Where nothing is sealed yet, there is nothing to verify.
  if (!existsSync(join(call.content, LEDGER_FILE))) return true;
  const command = [bin(other), 'verify', after, '--since', join(before, LEDGER_FILE)];
  return (await runFile(command, call, { isQuiet: call.isJson })) === 0;
}

/** Builds with both; the exit code with which to end where one of them fails. */
async function buildBoth(call: Call, other: string, day: string | null): Promise<ExitCode | null> {
  // On the same day, also around midnight.
  const { LEDGER_KEY: _, ...environment } = process.env;
  const variables = day === null ? environment : { ...environment, SITE_DATE: day };
  process.stderr.write(`With Clausebook ${numberOf(ENGINE)}, which is installed:\n`);
  const first = await runProgram('build', ['--out', `${WORK}/before`], call, variables);
  if (first !== 0) return first;
  process.stderr.write(`With Clausebook ${numberOf(other)}:\n`);
  const command = [bin(other), 'build', '--out', `${WORK}/after`];
  const second = await runFile(command, call, { variables, isQuiet: call.isJson });
  if (second === 0) return null;
  process.stderr.write(
    'It does not build this content, for the reasons above. package.json is as it was.\n',
  );
  return 1;
}

/** A number as npm takes it, or the path of a tarball. */
function specOf(wanted: string): string {
  if (/^\d+\.\d+\.\d+[\w.+-]*$/.test(wanted)) return `clausebook@${wanted}`;
  if (wanted.endsWith('.tgz') && existsSync(fromHere(wanted))) return fromHere(wanted);
  throw new UsageError(`“${wanted}” is neither a version, as in 0.2.0, nor a tarball.`);
}

/** Installs it in a folder of its own. */
function installApart(spec: string): string {
  const folder = inProject(`${WORK}/engine`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npmInstall(spec, folder, 'ignore');
  return join(folder, 'node_modules/clausebook');
}

function take(spec: string, isQuiet: boolean): void {
  npmInstall(spec, inProject('.'), isQuiet ? 'ignore' : 'inherit');
  process.stderr.write('package.json names the new one: commit it with package-lock.json.\n');
}

function npmInstall(spec: string, folder: string, output: 'ignore' | 'inherit'): void {
  const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    execFileSync('npm', ['install', ...flags, spec], {
      cwd: folder,
      stdio: ['ignore', output, 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch {
    throw new UsageError(`npm could not install ${spec}; what it said stands above.`);
  }
}

function numberOf(engine: string): string {
  const file = join(engine, 'package.json');
  if (!existsSync(bin(engine))) throw new UsageError(`There is no Clausebook in ${engine}.`);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function bin(engine: string): string {
  return join(engine, 'bin/clausebook.js');
}
