import { execFileSync } from 'node:child_process';

/**
 * One file of a ZIP, as text. Nothing is written to the disk, so that no name in the ZIP can lead anywhere.
 * @param most bytes that it may have when unpacked
 * @returns null if the ZIP has no such file
 * @throws where it is damaged or too large
 */
export function unpackText(zip: string, name: string, most: number): string | null {
  try {
    return execFileSync('unzip', ['-p', zip, name], {
      encoding: 'utf8',
      maxBuffer: most,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // What `unzip` says where no file matches.
    if ((error as { status?: unknown }).status === 11) return null;
    throw error;
  }
}
