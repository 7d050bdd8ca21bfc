import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import { toolTextsInPage } from '../html/tool-texts.ts';
import { CONSENT_RELEASES, type ConsentRelease } from '../view/consent-releases.ts';
import { HOST_PAGE_RESULTS, type HostPageResults } from '../view/host-pages.ts';
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
    /** What denies Google’s signals before any tag; null for older releases. */
    readonly denial: {
      readonly element: string;
      readonly inline: string;
      readonly hash: string;
    } | null;
  }[];
  /** The element with which a page in this language says what the site words itself; null if none is. */
  readonly words: string | null;
  /** The list of releases as a file. */
  readonly json: string;
  readonly hostPages: HostPages;
}

/** On which pages the newest release was tried, and what held. */
interface HostPages {
  /** Which release was tried, when and how. */
  readonly said: Phrase;
  /** The heads of the columns behind the first. */
  readonly browsers: readonly string[];
  /** For each page its name, what it claims, and a word for each browser. */
  readonly rows: readonly {
    readonly name: Phrase;
    readonly claim: Phrase;
    readonly held: readonly string[];
  }[];
}

/** The page at `/consent/`. */
export function consentPage(view: View): ConsentPage {
  const { addresses } = view;
  const title = view.words.text('consent.title');
  const description = view.words.text('consent.description');
  return {
    head: headOf(view, { title, description, path: addresses.consent }),
    title,
    releases: CONSENT_RELEASES.map((release) => ({
      version: release.version,
      href: addresses.consentFile(release.file),
      integrity: release.integrity,
      elements: serviceLists(view).map(({ organisation }) => ({
        name: view.organisation(organisation).name,
        html: elementOf(view, release, organisation),
      })),
      denial: release.denial
        ? {
            element: `<script src="${addresses.absolute(addresses.consentFile(release.denial.file))}"></script>`,
            inline: `<script>${release.denial.inline}</script>`,
            hash: `'${release.denial.hash}'`,
          }
        : null,
    })),
    words: wordsElement(view),
    json: addresses.consentFile('releases.json'),
    hostPages: hostPagesOf(view.words, HOST_PAGE_RESULTS, addresses.consentFile('host-pages.json')),
  };
}

function elementOf(view: View, { file, integrity }: ConsentRelease, organisation: string): string {
  const { addresses } = view;
  const list = addresses.absolute(addresses.servicesJson(organisation));
  return [
    `<link rel="preload" href="${list}" as="fetch" crossorigin>`,
    `<script src="${addresses.absolute(addresses.consentFile(file))}"`,
    `  integrity="${integrity}"`,
    `  crossorigin defer data-org="${organisation}"></script>`,
  ].join('\n');
}

function wordsElement(view: View): string | null {
  const words = toolTextsInPage(view);
  return words && `<script type="application/json" data-consent-words>${words}</script>`;
}

function hostPagesOf(
  words: Words,
  { release, date, browsers, pages }: HostPageResults,
  json: string,
): HostPages {
  const names = Object.keys(browsers);
  return {
    said: words.phrase('releases.tried-how', { release, date, count: pages.length, json }),
    browsers: names.map((name) => `${name} ${browsers[name]?.replace(/\..*/, '')}`),
    rows: pages.map(({ id, held }) => ({
      name: words.phrase(`tried.${id}`),
      claim: words.phrase(`claimed.${id}`),
      held: names.map((browser) => wordFor(words, held[browser])),
    })),
  };
}

/** A browser in which such a page cannot be tried has a dash. */
function wordFor(words: Words, held: boolean | undefined): string {
  if (held === undefined) return '–';
  return words.text(held ? 'consent.holds' : 'consent.fails');
}
