import type { VersionFile } from '../parsed/version-file.ts';

/**
 * Whether a file is named as a second download or a copy of another one: what else is wrong with it means
 * nothing.
 */
export function isCopy({ name, path }: Pick<VersionFile, 'name' | 'path'>): boolean {
  return !name && /\(\d+\)|\b(?:copy|copia|kopie|copie)\b/i.test(path);
}
