import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from './run-build.ts';

/** The smallest content that is without fault: one organisation, one policy, one version. */
const MINIMAL = 'tests/fixtures/minimal';

/** A copy of a content folder that a test may spoil. */
export interface ContentCopy {
  readonly directory: string;
  write(file: string, text: string | Uint8Array): void;
}

/** Copies a content folder (named from the project’s) to a place of its own, over an older copy. */
export function copyContent(name: string, from: string = MINIMAL): ContentCopy {
  const directory = join(PROJECT, '.cache/test-content', name);
  rmSync(directory, { recursive: true, force: true });
  cpSync(join(PROJECT, from), directory, { recursive: true });
  return {
    directory,
    write(file, text) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    },
  };
}

/** A version that follows the one of the minimal content; only its date matters. */
export function laterVersion(effective: string, extra: readonly string[] = []): string {
  return [
    '---',
    'title: Privacy Policy',
    `effective: "${effective}"`,
    'significance: minor',
    'summary: Says where the name is kept.',
    'wording: official',
    ...extra,
    '---',
    '',
    '## Data we keep {#data-we-keep}',
    '',
    'We keep your name in Vienna.',
    '',
  ].join('\n');
}
