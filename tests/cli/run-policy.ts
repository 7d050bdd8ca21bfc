import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { addressesVerb } from '../../src/cli/addresses.ts';
import { checkVerb } from '../../src/cli/check.ts';
import { compareVerb } from '../../src/cli/compare.ts';
import { cosignVerb } from '../../src/cli/cosign.ts';
import { evidenceVerb } from '../../src/cli/evidence.ts';
import { historyVerb } from '../../src/cli/history.ts';
import { importVerb } from '../../src/cli/import.ts';
import { importHistoryVerb } from '../../src/cli/import-history.ts';
import { moveVerb } from '../../src/cli/move.ts';
import { newVerb } from '../../src/cli/new.ts';
import { noticeVerb } from '../../src/cli/notice.ts';
import { notifiedVerb } from '../../src/cli/notified.ts';
import { pdfVerb } from '../../src/cli/pdf.ts';
import { redactVerb } from '../../src/cli/redact.ts';
import { redlineVerb } from '../../src/cli/redline.ts';
import { reviewVerb } from '../../src/cli/review.ts';
import { sealVerb } from '../../src/cli/seal.ts';
import { signVerb } from '../../src/cli/sign.ts';
import { sumsUpVerb } from '../../src/cli/sums-up.ts';
import { textVerb } from '../../src/cli/text.ts';
import { timestampVerb } from '../../src/cli/timestamp.ts';
import { translateVerb } from '../../src/cli/translate.ts';
import { run } from '../../src/cli/verb.ts';
import { verifyVerb } from '../../src/cli/verify.ts';

/** What a call of `policy` printed, and how it ended. */
export interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Where the caller stands and what the environment says; without them, the project and nothing. */
export interface Caller {
  readonly from?: string | undefined;
  readonly contentDir?: string | undefined;
}

/** The project’s own folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** The content of a caller who names none: no test of the engine depends on what `content/` says. */
export const PUBLISHED = resolve(PROJECT, 'tests/fixtures/published');

/** Calls `policy` within this process. */
export async function policy(argv: readonly string[], caller: Caller = {}): Promise<Outcome> {
  const printed = { out: '', errors: '' };
  vi.stubEnv('INIT_CWD', caller.from ?? PROJECT);
  vi.stubEnv('CONTENT_DIR', caller.contentDir ?? PUBLISHED);
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream === 'stdout' ? 'out' : 'errors'] += String(text);
      return true;
    }),
  );
  try {
    return {
      exit: await run(
        [
          checkVerb,
          textVerb,
          compareVerb,
          redlineVerb,
          noticeVerb,
          notifiedVerb,
          reviewVerb,
          historyVerb,
          addressesVerb,
          sealVerb,
          redactVerb,
          moveVerb,
          verifyVerb,
          signVerb,
          cosignVerb,
          timestampVerb,
          translateVerb,
          sumsUpVerb,
          evidenceVerb,
          pdfVerb,
          newVerb,
          importVerb,
          importHistoryVerb,
        ],
        argv,
      ),
      ...printed,
    };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Calls it as its users do: through npm, in a process of its own. */
export async function policyByNpm(argv: readonly string[], from = PROJECT): Promise<Outcome> {
  const { INIT_CWD: _, ...environment } = process.env;
  const child = spawn('npm', ['run', '-s', 'policy', '--', ...argv], {
    cwd: from,
    env: { ...environment, CONTENT_DIR: PUBLISHED },
    shell: process.platform === 'win32',
  });
  const printed = { out: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.errors += text;
  });
  const exit = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  });
  return { exit, ...printed };
}

/** A folder of its own for a test, with these files; it goes when the test is over. */
export function folderWith(files: Readonly<Record<string, string>>, base?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (base) cpSync(join(PROJECT, base), folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A copy of the smallest sound content, with these files over it. */
export function contentWith(files: Readonly<Record<string, string>> = {}): string {
  return folderWith(files, 'tests/fixtures/minimal');
}

/** The version of the smallest content, with a fault: it has a heading without an id. */
export const FAULTY = [
  '---',
  'title: Privacy Policy',
  'effective: "2020-01-01"',
  'wording: official',
  '---',
  '',
  '## Data we keep',
  '',
  'We keep your name.',
  '',
].join('\n');
