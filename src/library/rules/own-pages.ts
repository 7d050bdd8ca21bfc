import { type Block, clausesOf } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../parsed/content.ts';
import type { PageFile } from '../parsed/page-file.ts';
import { type PlacelessFault, problemAt, START } from '../text/place.ts';

/** The site’s own pages are words: what belongs to a policy has no place there, nor a stray translation. */
export function ownPages({ pages, site }: Content): Problem[] {
  return pages.flatMap((page) =>
    [...stray(page, pages, site.value?.languages ?? []), ...misplaced(page)].map((finding) =>
      problemAt(page.path, START, finding),
    ),
  );
}

function stray(
  { page: { name, language } }: PageFile,
  all: readonly PageFile[],
  languages: readonly string[],
): PlacelessFault[] {
  const rule = 'unexpected-file';
  const twins = all.filter(({ page }) => page.name === name && page.language === language);
  if (twins.length > 1)
    return [
      {
        rule,
        what: `Two files are the page \`${name}\`: ${twins.map(({ path }) => path).join(', ')}.`,
        mend: 'Delete one of them.',
      },
    ];
  if (language === null) return [];
  if (!languages.includes(language))
    return [
      {
        rule,
        what: `The site has no pages in the language \`${language}\`.`,
        mend: `Add it to \`languages\` in site.yaml, or delete the file.`,
      },
    ];
  return all.some(({ page }) => page.name === name && page.language === null)
    ? []
    : [
        {
          rule,
          what: `There is no page pages/${name}.mdx that this one could translate.`,
          mend: 'Write it in the language of the site, too, or delete the file.',
        },
      ];
}

function misplaced({ document, mentions }: PageFile): PlacelessFault[] {
  const rule = 'unsupported-markdown';
  const blocks = [document.preamble, ...clausesOf(document.clauses).map(({ blocks }) => blocks)];
  const tag = blocks.flatMap((each) => each.flatMap(tagsIn))[0];
  const faults: PlacelessFault[] = [];
  if (mentions.images.length > 0)
    faults.push({
      rule,
      what: 'A picture has no place in a page of the site’s own.',
      mend: 'Say in words what it shows, or link to it.',
    });
  if (tag)
    faults.push({
      rule,
      what: `<${tag}> has a place in the text of a policy alone.`,
      mend: 'Delete it here.',
    });
  return faults;
}

function tagsIn(block: Block): string[] {
  switch (block.kind) {
    case 'source-note':
      return ['SourceNote'];
    case 'cookie-preferences':
      return ['CookiePreferences'];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(tagsIn));
    case 'quotation':
      return block.blocks.flatMap(tagsIn);
    default:
      return [];
  }
}
