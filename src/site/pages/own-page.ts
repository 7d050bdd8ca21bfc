import type { OwnPage } from '../../policy/own-page.ts';
import { printBlocks, printHtml } from '../html/print-html.ts';
import type { View } from '../view/view.ts';
import { type Head, headOf } from './head.ts';

/** A page that the site wrote itself. */
export interface OwnPageModel {
  readonly head: Head;
  readonly title: string;
  /** As HTML. */
  readonly text: string;
}

/** @param name of a page that the view has */
export function ownPage(view: View, name: string): OwnPageModel {
  const page = ownPages(view).find((each) => each.name === name);
  if (!page) throw new Error(`There is no page ${name}.`);
  const { addresses, words } = view;
  const { title, description } = page;
  const path = addresses.ownPage(name);
  const text = printHtml(page.document, {
    path: addresses.path,
    words,
    image: (file) => `${path}${file}`,
    imageSize: () => null,
    formerIds: new Map(),
    since: new Map(),
  });
  return { head: headOf(view, { title, description, path }), title, text };
}

/** Those that there are in the language of the view. */
export function ownPages({ library }: View): readonly OwnPage[] {
  return library.pages;
}

/** What the site says on its home page, or at the foot of every page, as HTML; null if that is nothing. */
export function slotHtml(view: View, slot: 'introduction' | 'footerText'): string | null {
  const blocks = view.library.site[slot];
  return blocks && printBlocks(view.words, blocks, view.addresses.path, view.addresses.home);
}
