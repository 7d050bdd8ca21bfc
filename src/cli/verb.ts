import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../library/text/nearest.ts';
import { fromHere } from '../report/from-here.ts';

/** 0 good, 1 problems found, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One command of `policy`. */
export interface Verb {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** How it is called, after its name. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What each option of its own does. */
  readonly explanations: Readonly<Record<string, string>>;
  run(call: Call): ExitCode | Promise<ExitCode>;
}

/** A verb’s arguments, read. */
export interface Call {
  readonly files: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  /** The values of options that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The content folder, absolute. */
  readonly content: string;
  readonly isJson: boolean;
}

const COMMON = {
  json: { type: 'boolean' },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const COMMON_EXPLANATIONS = {
  json: 'answer in JSON',
  content: 'the content folder (default: CONTENT_DIR, or content/)',
  help: 'show this',
};

/** Wrong words in a call. The message tells what to write instead. */
export class UsageError extends Error {}

/** The content folder, for verbs that need one. */
export function contentFolder({ content }: Call): string {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return content;
  throw new UsageError(
    `There is no content folder ${content}. Point --content, or CONTENT_DIR, at the folder that holds site.yaml.`,
  );
}

/** Runs the verb that the arguments name. */
export async function run(verbs: readonly Verb[], argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview(verbs));
    return name ? 0 : 2;
  }
  const verb = verbs.find((each) => each.name === name);
  try {
    if (!verb)
      throw new UsageError(
        `There is no command “${name}”. ${suggest(
          name,
          verbs.map((each) => each.name),
          `There are: ${verbs.map((each) => each.name).join(', ')}.`,
        )}`,
      );
    const call = parse(verb, rest);
    if (call === 'help') {
      process.stdout.write(help(verb));
      return 0;
    }
    return await verb.run(call);
  } catch (error) {
    const usage = verb ? `Usage: npm run policy -- ${verb.name} ${verb.usage}\n` : '';
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n${usage}`);
    else if (isRefusal(error)) process.stderr.write(`${refusal(error)}\n`);
    else throw error;
    return 2;
  }
}

/** The operating system does not let us read or write a file. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function refusal({ code, path, message }: NodeJS.ErrnoException): string {
  if (!path) return `The operating system refuses: ${message}.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `You have no right to read or write ${path}. Ask whoever owns it.`;
  if (code === 'EISDIR') return `${path} is a folder, where a file is expected.`;
  if (code === 'ENOENT') return `${path} is missing, or a link that leads nowhere.`;
  return `The operating system refuses to read or write ${path} (${code}).`;
}

function parse(verb: Verb, argv: readonly string[]): Call | 'help' {
  const options: NonNullable<ParseArgsConfig['options']> = { ...COMMON, ...verb.options };
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    // The tokens tell what is wrong with an option; in strict mode only a sentence of Node’s would.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') refuse(token, options);
  const given = Object.entries(values);
  const flags = Object.fromEntries(
    given.filter((each): each is [string, string | boolean] => !Array.isArray(each[1])),
  );
  const lists = Object.fromEntries(
    given.flatMap(([name, all]) => (Array.isArray(all) ? [[name, all.map(String)] as const] : [])),
  );
  if (flags['help']) return 'help';
  if (positionals.includes(''))
    throw new UsageError('One of the names is empty. Is a variable of your shell not set?');
  const content =
    typeof flags['content'] === 'string'
      ? fromHere(flags['content'])
      : resolve(process.env['CONTENT_DIR'] || 'content');
  return { files: positionals, flags, lists, content, isJson: flags['json'] === true };
}

/** Throws where an option is unknown, lacks its value, or has one that it does not take. */
function refuse(
  {
    name,
    rawName,
    value,
    inlineValue,
  }: {
    name: string;
    rawName: string;
    value?: string | undefined;
    inlineValue?: boolean | undefined;
  },
  options: NonNullable<ParseArgsConfig['options']>,
): void {
  const option = options[name];
  if (!option) {
    const known = Object.keys(options).map((each) => `--${each}`);
    throw new UsageError(
      `There is no option ${rawName}. ${suggest(rawName, known, `There are: ${known.join(', ')}.`)}`,
    );
  }
  if (option.type === 'boolean' && value !== undefined)
    throw new UsageError(`${rawName} takes no value.`);
  // An option that follows at once is not a value; a value that begins with a hyphen is written behind `=`.
  if (option.type === 'string' && (!value || (!inlineValue && /^-./.test(value))))
    throw new UsageError(`${rawName} needs a value behind it.`);
}

function overview(verbs: readonly Verb[]): string {
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(16)}${summary}`);
  return `npm run policy -- COMMAND …\n\n${lines.join('\n')}\n\nnpm run policy -- COMMAND --help tells more.\nExit codes: 0 good, 1 problems found, 2 wrong usage.\n`;
}

function help(verb: Verb): string {
  const explanations = { ...verb.explanations, ...COMMON_EXPLANATIONS };
  const lines = Object.entries(explanations).map(
    ([option, words]) => `  --${option.padEnd(12)}${words}`,
  );
  return `npm run policy -- ${verb.name} ${verb.usage}\n\n${verb.summary}\n\n${lines.join('\n')}\n`;
}
