import { elementsIn, type PageElement } from './page-element.ts';

/**
 * A page as it was before a browser saved it and wrote its links as whole addresses: those within the page
 * begin with # again, and those of the site with its path.
 * @param site the address of the site, with a slash at its end
 */
export function localPage(page: PageElement, site: string): PageElement {
  const article = [...elementsIn(page)].find(({ element }) => element.name === 'article')?.element;
  const { pathname } = new URL(site);
  const address = article?.attributes.get('data-address') ?? '';
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const own = path.startsWith(pathname)
    ? foldersIn(path.slice(pathname.length)).map((folder) => `${site}${folder}`)
    : [];
  const local = (key: string, href: string): string => {
    if (key !== 'href' && key !== 'src') return href;
    const at = own.find((each) => href.startsWith(`${each}#`));
    if (at !== undefined) return href.slice(at.length);
    return href.startsWith(site) ? `${pathname}${href.slice(site.length)}` : href;
  };
  const localised = (element: PageElement): PageElement => ({
    ...element,
    attributes: new Map([...element.attributes].map(([key, value]) => [key, local(key, value)])),
    children: element.children.map((child) =>
      typeof child === 'string' ? child : localised(child),
    ),
  });
  const within = (element: PageElement): PageElement =>
    element === article
      ? localised(element)
      : {
          ...element,
          children: element.children.map((child) =>
            typeof child === 'string' ? child : within(child),
          ),
        };
  return within(page);
}

/** A folder and those above it, of which one is that of the policy. */
function foldersIn(folder: string): string[] {
  return folder === '' ? [] : [folder, ...foldersIn(folder.replace(/[^/]*\/?$/, ''))];
}
