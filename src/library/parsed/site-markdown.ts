import { nodesOf, parseMarkdown, placeOfNode } from '../markdown/markdown.ts';
import type { Place } from '../text/place.ts';
import type { Content } from './content.ts';

/** Markdown of site.yaml, and the keys under which it stands there. */
export interface SiteMarkdown {
  readonly path: readonly string[];
  readonly markdown: string;
}

/** What a site adds to its home page and to the foot of every page, in each language. */
export function siteMarkdown({ site }: Pick<Content, 'site'>): SiteMarkdown[] {
  const { value } = site;
  if (!value) return [];
  const translated = Object.entries(value.translations).map(
    ([language, words]) => [['translations', language], words] as const,
  );
  return [[[], value] as const, ...translated].flatMap(([above, words]) =>
    (['introduction', 'footerText'] as const).flatMap((key) => {
      const markdown = words[key];
      return markdown === undefined ? [] : { path: [...above, key], markdown };
    }),
  );
}

/** A link that stands in no policy. */
export interface OwnLink {
  readonly file: string;
  readonly place: Place;
  readonly href: string;
  /** The ids on the same page; empty for words that stand on several pages. */
  readonly ids: readonly string[];
}

/** Every link of the site’s own pages, and of the Markdown in site.yaml. */
export function ownLinks(content: Pick<Content, 'site' | 'pages'>): OwnLink[] {
  const { path: file, yaml } = content.site;
  return [
    ...content.pages.flatMap((page) =>
      page.mentions.links.map((link) => ({ file: page.path, ...link, ids: page.mentions.ids })),
    ),
    ...siteMarkdown(content).flatMap(({ path, markdown }) =>
      nodesOf(parseMarkdown(markdown)).flatMap((node) =>
        node.type === 'link' || node.type === 'definition'
          ? {
              file,
              place: yaml.placeInside([...path], placeOfNode(node)),
              href: node.url,
              ids: [],
            }
          : [],
      ),
    ),
  ];
}
