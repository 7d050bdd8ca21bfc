import { CONSENT_RELEASES } from '../view/consent-releases.ts';
import { serviceLists } from '../view/service-list.ts';
import type { View } from '../view/view.ts';
import { type Head, headOf } from './head.ts';

/** The page of the consent tool for other sites: its releases, and how to load each. */
export interface ConsentPage {
  readonly head: Head;
  readonly title: string;
  readonly releases: readonly {
    readonly version: string;
    readonly href: string;
    readonly integrity: string;
    /** The script element for the sites of each organisation that asks for consent. */
    readonly elements: readonly { readonly name: string; readonly html: string }[];
  }[];
  /** The list of releases as a file. */
  readonly json: string;
}

/** The page at `/consent/`. */
export function consentPage(view: View): ConsentPage {
  const { addresses } = view;
  const title = 'Consent tool';
  const description = 'Releases of the consent tool for other sites, each with its integrity hash.';
  return {
    head: headOf(view, { title, description, path: addresses.consent }),
    title,
    releases: CONSENT_RELEASES.map(({ version, file, integrity }) => ({
      version,
      href: addresses.consentFile(file),
      integrity,
      elements: serviceLists(view).map(({ organisation }) => ({
        name: view.organisation(organisation).name,
        html: [
          `<script src="${addresses.absolute(addresses.consentFile(file))}"`,
          `  integrity="${integrity}"`,
          `  crossorigin defer data-org="${organisation}" data-lang="en"></script>`,
        ].join('\n'),
      })),
    })),
    json: addresses.consentFile('releases.json'),
  };
}
