/** The source of the regular expression for a pattern in which `*` is anything, without its two ends. */
export function patternSource(pattern: string): string {
  return pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
}

/**
 * Files below the site’s base that are for hosts and not for readers: those with an underscore at the
 * beginning of their path, and hidden ones but for `.well-known`.
 */
export const FOR_HOSTS = '(?:_|\\.(?!well-known/))';
