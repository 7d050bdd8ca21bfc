#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Answers, HOSTS, QUESTIONS } from './answers.ts';
import { askAnswers, CallFault } from './ask-answers.ts';
import { nextSteps } from './next-steps.ts';
import { firstPolicy, siteFiles } from './site-files.ts';
import { templateFiles } from './template-files.ts';

// `npm create clausebook FOLDER`: begins a site of policies.
const HELP = `npm create clausebook@latest FOLDER -- [OPTIONS]

  --organisation   ${QUESTIONS.organisation.words}
  --url            ${QUESTIONS.url.words}
  --email          ${QUESTIONS.email.words}
  --language       ${QUESTIONS.language.words} (default: en)
  --host           Who will serve the site? ${HOSTS.join(', ')} (default: github-pages)
  --title          ${QUESTIONS.title.words} (default: Privacy Policy)
  --word           a Word file, PDF, web page or text with the first policy, taken over word for word
  --effective      from when that text applies, as in 2027-03-01 (default: today)
  --engine         a version of Clausebook, or a file that npm installs (default: the version of this program)
  --no-install     write the files alone; nothing is installed, imported or checked
  --yes            ask nothing; what is not said has its default
`;

const FLAGS = {
  ...Object.fromEntries(Object.keys(QUESTIONS).map((key) => [key, { type: 'string' } as const])),
  word: { type: 'string' },
  effective: { type: 'string' },
  engine: { type: 'string' },
  'no-install': { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function create(): Promise<void> {
  const { values, positionals } = called();
  if (values['help']) {
    process.stdout.write(HELP);
    return;
  }
  const [name = 'policies', ...more] = positionals;
  if (more.length > 0) throw new CallFault('Name one folder.');
  const folder = resolve(name);
  const taken = existsSync(folder) ? readdirSync(folder).filter((each) => each !== '.git') : [];
  if (taken.length > 0)
    throw new CallFault(`${name} is not empty: it has ${taken.slice(0, 3).join(', ')}.`);
  const word = typeof values['word'] === 'string' ? resolve(values['word']) : null;
  if (word !== null && !existsSync(word)) throw new CallFault(`There is no file ${word}.`);
  const effective = String(values['effective'] ?? new Date().toISOString().slice(0, 10));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(effective))
    throw new CallFault(`--effective ${effective}: write a day as in 2027-03-01.`);
  const answers = await askAnswers(values);
  const named = String(values['engine'] ?? ownVersion());
  // A file is named from where the caller stands, and installed from the new folder.
  const engine = existsSync(named) ? resolve(named) : named;
  write(folder, {
    ...templateFiles(answers),
    ...siteFiles(answers, engine, effective, word !== null),
  });
  process.stdout.write(`Written: ${name}, with content/${firstPolicy(answers)}.\n`);
  if (values['no-install']) process.stdout.write(nextSteps(name, answers));
  else install(folder, name, answers, word === null ? null : { file: word, effective });
}

function called() {
  try {
    return parseArgs({ options: FLAGS, allowPositionals: true }) as {
      values: Record<string, string | boolean | undefined>;
      positionals: string[];
    };
  } catch (error) {
    throw new CallFault(`${(error as Error).message}\n\n${HELP}`);
  }
}

/** The two packages are released together, under one number. */
function ownVersion(): string {
  const file = join(import.meta.dirname, '../package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Installs Clausebook, takes the first text over, and checks the content. */
function install(
  folder: string,
  name: string,
  answers: Answers,
  word: { readonly file: string; readonly effective: string } | null,
): void {
  const npm = (...argv: readonly string[]) => {
    try {
      // On Windows npm is a script, which only a shell runs.
      execFileSync('npm', [...argv], {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
      return true;
    } catch {
      return false;
    }
  };
  process.stdout.write('Installing Clausebook …\n');
  if (
    !npm(
      'install',
      '--save-exact',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    )
  )
    throw new CallFault(
      `Clausebook was not installed. Everything else is written: go into ${name} and run npm install.`,
    );
  if (word !== null) {
    const policy = ['--policy', firstPolicy(answers), '--effective', word.effective];
    // Exit code 1 says that something in the draft has to be looked at, which the importer has told.
    npm('run', '-s', 'policy', '--', 'import', word.file, ...policy, '--wording', 'official');
  }
  npm('run', '-s', 'policy', '--', 'check');
  process.stdout.write(nextSteps(basename(folder), answers));
}

try {
  await create();
} catch (error) {
  if (!(error instanceof CallFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
