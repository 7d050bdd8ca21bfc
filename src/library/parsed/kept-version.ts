import { hash } from 'node:crypto';
import { canonicalText } from '../../policy/canonical-text.ts';
import type { Problem } from '../../policy/problem.ts';
import type { VersionName } from '../../policy/version-name.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import type { RawFile } from '../text/read-content.ts';
import { lazyYaml } from '../yaml/lazy-yaml.ts';
import { readYaml } from '../yaml/yaml-file.ts';
import type { VersionFile } from './version-file.ts';

/** What is kept of a version’s file: what takes time to read, and the problems of the file alone. */
export interface KeptVersion
  extends Pick<VersionFile, 'front' | 'digest' | 'isDraft' | 'document' | 'mentions' | 'isWhole'> {
  readonly problems: readonly Problem[];
}

/** Where the reading of a file is kept: with the others of its policy, under its path and bytes. */
export function placeOfReading({ path, bytes }: RawFile): readonly [pack: string, key: string] {
  return [
    path.slice(0, path.lastIndexOf('/')),
    hash('sha256', `${path}\n${hash('sha256', bytes)}`),
  ];
}

export function keptVersion(
  { front: read, isDraft, document, mentions, isWhole }: VersionFile,
  problems: readonly Problem[],
): KeptVersion {
  // A copy: its values are parts of the file's text, each of which keeps the whole of it in memory.
  const front = structuredClone(read);
  const digest = front && hash('sha256', canonicalText(front.title, document));
  return {
    ...{ front, isDraft, document, mentions, isWhole, problems },
    ...(digest !== null && { digest }),
  };
}

/**
 * A version as it was when it was kept. Its letters and its YAML are read when they are asked for: few of
 * them are, and those of a large archive would fill the memory.
 * @param letters decodes the file
 */
export function recalledVersion(
  path: string,
  name: VersionName | null,
  letters: () => string,
  { problems: _, ...kept }: KeptVersion,
): VersionFile {
  const yaml = lazyYaml(path, () => {
    const { yaml, firstLine } = findFrontMatter(path, letters());
    // A copy, too.
    return readYaml(path, structuredClone(yaml) ?? '', firstLine).yaml;
  });
  return {
    path,
    name,
    get text() {
      return letters();
    },
    yaml,
    ...kept,
  };
}
