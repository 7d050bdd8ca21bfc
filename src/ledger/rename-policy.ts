import type { MovedEntry } from './entry.ts';

/** Files all that is known of a policy’s texts under its new name, in place. */
export function renamePolicy<T>(
  texts: Map<string, T>,
  { policy, to }: Pick<MovedEntry, 'policy' | 'to'>,
  renamed: (known: T) => T,
): void {
  for (const [key, known] of [...texts]) {
    if (!key.startsWith(`${policy}/`)) continue;
    texts.delete(key);
    texts.set(`${to}${key.slice(policy.length)}`, renamed(known));
  }
}
