import type { View } from './view.ts';

/** What stands around every page. */
export interface Chrome {
  readonly name: string;
  readonly home: string;
  readonly logo: string | null;
  /** Where a search leads. */
  readonly search: string;
  readonly navigation: readonly { readonly text: string; readonly href: string }[];
  readonly footer: readonly { readonly text: string; readonly href: string }[];
}

export function chromeOf(view: View): Chrome {
  const { addresses, library } = view;
  const { logo } = library.site.brand;
  return {
    name: library.site.name,
    home: addresses.home,
    logo: logo && addresses.path(`/${logo}`),
    search: addresses.search,
    navigation: [
      { text: 'Archive', href: addresses.archive },
      { text: 'Changes', href: addresses.changes },
    ],
    footer: [
      { text: 'How this archive works', href: addresses.about() },
      { text: 'Verify a text', href: addresses.verify },
      { text: 'Accessibility', href: addresses.about('accessibility') },
      { text: 'Privacy of this site', href: addresses.about('privacy') },
      { text: 'Imprint', href: addresses.about('imprint') },
      { text: 'Data (JSON)', href: addresses.policiesJson },
    ],
  };
}
