import type { SiteLink } from '../../policy/library.ts';
import { toolTextsInPage } from '../html/tool-texts.ts';
import { NEWEST_CONSENT } from '../view/consent-releases.ts';
import { counterparts, isPage } from '../view/counterparts.ts';
import { saysDay } from '../view/day-of-page.ts';
import type { Media } from '../view/media.ts';
import { hasRights } from '../view/rights.ts';
import { serviceLists } from '../view/service-list.ts';
import type { View } from '../view/view.ts';
import { languageName } from '../words/translation-in-words.ts';
import { slotHtml } from './own-page.ts';

/** What stands around every page. */
export interface Chrome {
  readonly name: string;
  readonly home: string;
  readonly logo: Logo | null;
  /** For tabs and bookmarks. */
  readonly icon: string | null;
  /** Where a search leads. */
  readonly search: string;
  readonly navigation: readonly ChromeLink[];
  /** The page in every language in which it is there, this one too; empty where it is in one alone. */
  readonly languages: readonly PageLanguage[];
  readonly footer: readonly ChromeLink[];
  /** The site’s own words, as HTML. */
  readonly footerText: string | null;
  /** For which day the page is, at the foot of printed sheets. */
  readonly day: string | null;
  /** The consent tool, on the pages of an organisation that asks for consent. */
  readonly consent: {
    readonly script: string;
    readonly organisation: string;
    readonly note: string;
    /** The words that the site words itself, as JSON; null if there are none. */
    readonly words: string | null;
  } | null;
}

/** Above every page, at the height of its letters. */
interface Logo {
  readonly href: string;
  readonly height: number;
  /** Null where the file does not say how wide it is: what stands beside it then moves when it comes. */
  readonly width: number | null;
}

interface PageLanguage {
  /** BCP 47. */
  readonly language: string;
  /** With host, for search engines. */
  readonly address: string;
  readonly href: string;
  /** What the language is called in itself: “italiano”. */
  readonly name: string;
  readonly isThis: boolean;
}

interface ChromeLink {
  readonly text: string;
  readonly href: string;
}

/** Pixels. */
const LOGO_HEIGHT = 28;

/** @param path of the page, with the base */
export function chromeOf(view: View, media: Media, path: string): Chrome {
  const { addresses, library, words } = view;
  const { logo, icon } = library.site.brand;
  const { navigation, footer } = library.site;
  const ownLinks = (links: readonly SiteLink[]) =>
    links.map(({ text, href }) => ({
      text,
      href: href.startsWith('/') ? inLanguage(view, href) : href,
    }));
  const lists = serviceLists(view);
  const visited = library.organisations.find(({ slug }) =>
    path.startsWith(addresses.organisation(slug)),
  );
  const own = lists.find(({ organisation }) =>
    path.startsWith(addresses.organisation(organisation)),
  );
  return {
    name: library.site.name,
    home: addresses.home,
    logo: logo === null ? null : { href: addresses.logo(logo), ...logoSize(media, logo) },
    icon: (icon ?? logo) === null ? null : addresses.logo(icon ?? logo ?? ''),
    search: addresses.search,
    languages: languagesOf(view, path),
    navigation: [
      ...ownLinks(navigation),
      { text: words.text('archive.title'), href: addresses.archive },
      { text: words.text('changes.title'), href: addresses.changes },
      { text: words.text('chrome.search'), href: addresses.search },
    ],
    footer: [
      ...ownLinks(footer),
      ...(visited && hasRights(visited)
        ? [{ text: words.text('quick.rights'), href: addresses.rights(visited.slug) }]
        : []),
      // An organisation’s pages name its own tool alone: they do not grow with the number of others.
      ...(own ? [own] : lists).map(({ organisation, policy }) => ({
        text:
          own || lists.length === 1
            ? words.text('chrome.preferences')
            : words.text('chrome.preferences-of', { name: view.organisation(organisation).name }),
        href: policy.tool.slice(addresses.absolute('').length),
      })),
      { text: words.text('chrome.about'), href: addresses.about() },
      { text: words.text('chrome.verify'), href: addresses.verify },
      { text: words.text('chrome.accessibility'), href: addresses.about('accessibility') },
      { text: words.text('chrome.privacy'), href: addresses.about('privacy') },
      { text: words.text('chrome.imprint'), href: addresses.about('imprint') },
      { text: words.text('chrome.data'), href: addresses.policiesJson },
    ],
    footerText: slotHtml(view, 'footerText'),
    day: saysDay(view, path) ? words.text('chrome.day', { date: view.keyedDay }) : null,
    consent: own
      ? {
          script: addresses.consentFile(NEWEST_CONSENT.file),
          organisation: own.organisation,
          note: words.text('chrome.loads-none'),
          words: toolTextsInPage(view),
        }
      : null,
  };
}

/** Where a path of site.yaml leads: to the page in the language of the view, where there is one. */
function inLanguage(view: View, path: string): string {
  const [page = ''] = path.split(/[?#]/);
  const { home } = view.addresses;
  const isThere = isPage(view, home + page.slice(1));
  return (isThere ? home : view.home.addresses.home) + path.slice(1);
}

/** Which language a reader gets, the address alone decides: each page links the others. */
function languagesOf(view: View, path: string): PageLanguage[] {
  return counterparts(view, path).map(({ language, path: href }) => ({
    language,
    address: view.addresses.absolute(href),
    href,
    name: languageName(language, language),
    isThis: href === path,
  }));
}

function logoSize(media: Media, file: string): Pick<Logo, 'height' | 'width'> {
  const size = media.size(file);
  const width = size && Math.round((LOGO_HEIGHT * size.width) / size.height);
  return { height: LOGO_HEIGHT, width };
}
