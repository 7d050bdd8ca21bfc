import { suggest } from './nearest.ts';
import type { Finding } from './place.ts';

/** The components that a version may use; each stands on lines of its own and takes no attribute. */
export const COMPONENTS: Readonly<Record<string, { readonly hasText: boolean }>> = {
  SourceNote: { hasText: true },
  CookiePreferences: { hasText: false },
};

/** What to say of a tag that begins with a capital letter and is no component. */
export function unknownComponent(name: string): Finding {
  const names = Object.keys(COMPONENTS);
  return {
    rule: 'unknown-component',
    what: `There is no component <${name}>.`,
    mend: suggest(
      name,
      names,
      `Known components are: ${names.join(', ')}; if readers should see the <, write \\<.`,
    ),
  };
}
