import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsentRelease } from '../site/view/consent-releases.ts';

/**
 * The files of released consent tools, by their paths below `folder`, that are not as they were released:
 * other sites name their digests, and browsers refuse anything else. The script’s own digest is recorded;
 * it bears those of the files that it loads.
 */
export function alteredReleases(folder: string, releases: readonly ConsentRelease[]): string[] {
  return releases.flatMap(({ version, file, integrity, denial }) => {
    const read = (path: string) => readFileSync(join(folder, path));
    const script = read(file);
    const isScript = digestOf(script, 'sha384') === integrity;
    const loaded = readdirSync(join(folder, version)).filter(
      (name) => name.endsWith('.json') || name === 'more.js',
    );
    return [
      ...(isScript ? [] : [file]),
      ...loaded
        .map((name) => `${version}/${name}`)
        .filter((path) => isScript && !script.includes(digestOf(read(path), 'sha256'))),
      ...(denial && digestOf(read(denial.file), 'sha256') !== denial.hash ? [denial.file] : []),
    ];
  });
}

function digestOf(bytes: Uint8Array, algorithm: 'sha256' | 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}
