import { languageAttributes } from '../messages/language-attributes.ts';
import type { FoundClause } from '../search/answer.ts';
import { excerptOf } from '../search/excerpt.ts';
import type { Pagefind, PagefindFilters } from '../search/pagefind.ts';
import { type Query, withWord } from '../search/query.ts';
import { sinceWhen } from '../search/since-when.ts';
import { searchAddress } from './search-form.ts';
import * as said from './search-messages.ts';

const status = document.querySelector('#_said');
const results = document.querySelector<HTMLElement>('#_results');

/** What is to be shown. */
export interface Shown {
  /** Told to everybody; null while the answer is sought: then what was there stays. */
  readonly sentence: string | null;
  readonly found?: readonly FoundClause[];
  readonly query?: Query;
  /** Where to look since when each policy has said so; null if only the present was searched. */
  readonly source?: { readonly pagefind: Pagefind; readonly filters: PagefindFilters } | null;
  /** Whether this comes below what was shown before. */
  readonly isMore?: boolean;
}

/** Shows what was found, in place of what was there, or below it. */
export function showResults({
  sentence,
  found = [],
  query,
  source = null,
  isMore = false,
}: Shown): void {
  if (sentence === null) return;
  if (status) status.textContent = sentence;
  const groups = Map.groupBy(found, ({ facts: { organisation, policy } }) =>
    policy ? `${organisation}: ${policy}` : `${organisation}`,
  );
  const sections = [...groups].map(([name, members]) => {
    const section = make('section');
    const list = make('ol');
    list.setAttribute('role', 'list');
    if (query) list.append(...members.map((member) => itemOf(member, query)));
    section.append(make('h2', name), list);
    const isOfPolicy = Boolean(members[0]?.facts['kind']);
    if (source && query && isOfPolicy) list.before(sinceLine(source, query, members[0]));
    return section;
  });
  if (!isMore) {
    results?.replaceChildren(...sections);
    return;
  }
  const last = [...(results?.querySelectorAll('a') ?? [])].at(-1);
  results?.querySelector('.more')?.remove();
  results?.append(...sections);
  // A reader who asked for more is led to the first of it; where nothing came, to the end of what there
  // is.
  (sections[0]?.querySelector('a') ?? last)?.focus();
}

/** Offers to read on. */
export function showMore(load: () => Promise<void>): void {
  const line = make('p');
  line.className = 'more';
  const button = make('button', said.MORE);
  button.type = 'button';
  button.addEventListener(
    'click',
    () => {
      button.setAttribute('aria-busy', 'true');
      load().catch(() => {
        if (status) status.textContent = said.FAILED;
      });
    },
    { once: true },
  );
  line.append(button);
  results?.append(line);
}

/** Says that an answer is sought; what was there stays. */
export function tellSearching(): void {
  if (status) status.textContent = said.SEARCHING;
}

/**
 * Offers the same search with other words in place of those that stand nowhere, above what the others
 * find.
 */
export function showNearWords(
  form: HTMLFormElement,
  text: string,
  near: readonly { readonly word: string; readonly other: string }[],
  shown: Shown,
): void {
  showResults(shown);
  const offers = near.map(({ word, other }) => {
    const item = make('li');
    item.append(linkTo(searchAddress(form, { q: withWord(text, word, other) }), other));
    return item;
  });
  const list = make('ul');
  list.append(...offers);
  if (offers.length > 0) results?.prepend(list);
}

/**
 * Offers the same search in the archive.
 * @returns says in its place how much there is, as soon as that is known, and whether the way leads to any
 */
export function showOthers(form: HTMLFormElement): (words: string, isThere: boolean) => void {
  const line = make('p');
  const link = linkTo(searchAddress(form, { in: 'archive' }), said.IN_OTHER_VERSIONS);
  line.append(link);
  results?.append(line);
  return (words, isThere) => {
    link.textContent = words;
    if (!isThere) line.replaceChildren(words);
  };
}

/** Since when a policy has said what was asked for; the words come as soon as they are known. */
function sinceLine(
  source: NonNullable<Shown['source']>,
  query: Query,
  member?: FoundClause,
): Element {
  // Its height is there before its words.
  const line = make('p', '\u00a0');
  const { organisation = '', policy = '' } = member?.facts ?? {};
  void sinceWhen(source.pagefind, query, { ...source.filters, organisation, policy })
    .then((times) => {
      if (times) line.textContent = said.sinceInAnswer(times);
    })
    .catch(() => line.remove());
  return line;
}

function itemOf({ url, title, content, facts }: FoundClause, query: Query): HTMLElement {
  const item = make('li');
  const words = make('p');
  const body = content.startsWith(title) ? content.slice(title.length) : content;
  excerptOf(query, body).forEach(({ text, isWanted }, index) => {
    if (index > 0) words.append(' ');
    words.append(...(isWanted ? marked(text) : [text]));
  });
  const link = linkTo(url, title);
  const { lang, dir } = languageAttributes(facts['language'] ?? '', document.documentElement.lang);
  for (const element of [link, words]) {
    if (lang) element.lang = lang;
    if (dir) element.dir = dir;
  }
  item.append(link, ' ', ...(facts['standing'] ? [make('small', facts['standing'])] : []), words);
  return item;
}

/** A word with its signs before and behind it, which nobody asked for. */
function marked(text: string): (string | HTMLElement)[] {
  const [, before = '', word = '', behind = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  return word === '' ? [text] : [before, make('mark', word), behind];
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = make('a', text);
  link.href = href;
  return link;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  return element;
}
