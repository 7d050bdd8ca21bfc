import { collapse } from '../policy/canonical-text.ts';
import type { ForeignPart } from './foreign-part.ts';
import { additionIn } from './page-additions.ts';
import { isToTerm } from './page-document.ts';
import { charactersIn, elementsIn, type PageElement } from './page-element.ts';

/**
 * The links within an article that the program makes itself and that lead elsewhere than it makes them lead,
 * and the places to which two parts lay claim: a heading leads to itself, a term to where it is defined.
 * @param page as a whole, since an id counts there
 */
export function foreignLeads(page: PageElement, article: PageElement): ForeignPart[] {
  const ids = [...elementsIn(page)].flatMap(({ element }) => element.attributes.get('id') ?? []);
  const once = new Set<string>();
  const found: ForeignPart[] = ids
    .filter((id) => once.size === once.add(id).size)
    .map((id) => ({ kind: 'repeated', what: `id="${id}"` }));
  const parts = [...elementsIn(article)];
  const definitions = new Map(
    parts.flatMap(({ element, above }): [string, string][] => {
      const id = element.attributes.get('id') ?? '';
      return isToTerm(`#${id}`) ? [[id, slugOf(charactersIn(above.at(-1) ?? element))]] : [];
    }),
  );
  for (const { element, above } of parts) {
    if (/^h[2-6]$/.test(element.name)) found.push(...leadsOfHeading(element));
    const href = element.attributes.get('href') ?? '';
    if (!isToTerm(href) || element.name !== 'a') continue;
    const isInHeading = above.some(({ name }) => /^h[2-6]$/.test(name));
    if (isInHeading || !definesUse(charactersIn(element), href.slice(1), definitions))
      found.push({ kind: 'lead', what: `<a href="${href}">` });
  }
  return found;
}

/** A heading is one link, to itself, with the numbers of notes behind it. */
function leadsOfHeading({ name, attributes, children }: PageElement): ForeignPart[] {
  const [first, ...more] = children.filter((child) =>
    typeof child === 'object' ? additionIn(child)?.kind !== 'script' : child.trim(),
  );
  const href =
    typeof first === 'object' && first.name === 'a' ? first.attributes.get('href') : null;
  const isOwn = href === `#${attributes.get('id')}`;
  const within = typeof first === 'object' ? [...elementsIn(first)].slice(1) : [];
  const isPlain =
    more.every((child) => typeof child === 'object' && child.name === 'sup') &&
    within.every(({ element }) => element.name !== 'a');
  return isOwn && isPlain ? [] : [{ kind: 'lead', what: `<${name} id="${attributes.get('id')}">` }];
}

/** Whether words are a term, as the id of its definition has it, and that place speaks of the term. */
function definesUse(words: string, id: string, definitions: ReadonlyMap<string, string>): boolean {
  const passage = definitions.get(id);
  if (passage === undefined) return false;
  const slug = id.slice('term.'.length);
  const term = slug.replace(/-\d+$/, '');
  const use = slugOf(words);
  // A term without a Latin letter has no name in its id.
  if (use === '' && term === 'x') return true;
  return [slug, term].some(
    (name) =>
      use.startsWith(name) && use.length - name.length <= 2 && `-${passage}`.includes(`-${name}`),
  );
}

/** Words as they stand in ids of definitions. */
function slugOf(words: string): string {
  return collapse(words)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
