import { suggest } from '../text/nearest.ts';
import type { PlacelessFault } from '../text/place.ts';

/** The components that a version may use; each stands on lines of its own and takes no attribute. */
export const COMPONENTS: Readonly<Record<string, { readonly hasText: boolean }>> = {
  SourceNote: { hasText: true },
  CookiePreferences: { hasText: false },
};

/** What to say of a tag that looks like a component but is not one, such as any with a capital letter. */
export function unknownComponent(name: string): PlacelessFault {
  const names = Object.keys(COMPONENTS);
  const meant = componentMeant(name);
  return {
    rule: 'unknown-component',
    what: `There is no component <${name}>.`,
    mend: meant
      ? `Write ${COMPONENTS[meant]?.hasText ? `<${meant}> and </${meant}>` : `<${meant} />`}, with these small and capital letters.`
      : suggest(
          name,
          names,
          `Known components are: ${names.join(', ')}; if readers should see the <, write \\<.`,
        ),
  };
}

/**
 * The component that a tag in other letters means, `<sourcenote>` or `<source-note>`; null if it means
 * none.
 */
export function componentMeant(tag: string): string | null {
  const letters = (name: string) => name.replace(/[^a-z]/gi, '').toLowerCase();
  return Object.keys(COMPONENTS).find((name) => letters(name) === letters(tag)) ?? null;
}
