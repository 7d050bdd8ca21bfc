import { createInterface } from 'node:readline/promises';
import { type Answers, QUESTIONS } from './answers.ts';

/** What is wrong with a call, for who made it. */
export class CallFault extends Error {}

/**
 * Takes the answers from the options of the call, and asks for the others where somebody sits at a terminal.
 * @throws CallFault where an answer is wrong, or missing with nobody to ask
 */
export async function askAnswers(
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<Answers> {
  const keys = Object.keys(QUESTIONS) as (keyof Answers)[];
  const answers: Partial<Record<keyof Answers, string>> = {};
  const open: (keyof Answers)[] = [];
  for (const key of keys) {
    const given = options[key];
    if (typeof given !== 'string') open.push(key);
    else {
      const fault = QUESTIONS[key].fault(given);
      if (fault !== null) throw new CallFault(`--${key} ${given}: ${fault}`);
      answers[key] = given;
    }
  }
  const terminal = process.stdin.isTTY && options['yes'] !== true ? openTerminal() : null;
  try {
    for (const key of open) answers[key] = terminal ? await asked(terminal, key) : usual(key);
  } finally {
    terminal?.close();
  }
  return answers as Answers;
}

type Terminal = ReturnType<typeof openTerminal>;

function openTerminal() {
  return createInterface({ input: process.stdin, output: process.stderr });
}

async function asked(terminal: Terminal, key: keyof Answers): Promise<string> {
  const { words, usual: otherwise, fault } = QUESTIONS[key];
  const hint = otherwise === undefined ? '' : ` (Enter: ${otherwise})`;
  for (;;) {
    const said = (await terminal.question(`${words}${hint}\n> `)).trim() || (otherwise ?? '');
    const wrong = fault(said);
    if (wrong === null) return said;
    process.stderr.write(`${wrong}\n`);
  }
}

function usual(key: keyof Answers): string {
  const { usual: otherwise, words } = QUESTIONS[key];
  if (otherwise === undefined) throw new CallFault(`${words} Say it with --${key}.`);
  return otherwise;
}
