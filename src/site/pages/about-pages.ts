import type { Phrase } from '../../messages/phrase.ts';
import type { AboutPage } from '../view/addresses.ts';
import type { View } from '../view/view.ts';
import { guidePage } from './guide-page.ts';
import { headOf } from './head.ts';
import { type ProseBlock, type ProsePage, paragraph } from './prose-page.ts';

/** The pages below `/about/`, by the end of their address; the first stands there itself. */
export const ABOUT_PAGES = [undefined, 'accessibility', 'privacy', 'imprint'] as const;

/** @param page which of them; how the archive works where none is named */
export function aboutPage(view: View, page: AboutPage | undefined): ProsePage {
  if (page === undefined) return guidePage(view);
  const { words, addresses } = view;
  const description = {
    accessibility: words.text('accessibility.description'),
    privacy: words.text('own-privacy.description'),
    imprint: words.text('imprint.description'),
  }[page];
  const title = words.text(`chrome.${page}`);
  return {
    head: headOf(view, { title, description, path: addresses.about(page) }),
    title,
    blocks: BLOCKS[page](view),
  };
}

const BLOCKS: Readonly<Record<AboutPage, (view: View) => ProseBlock[]>> = {
  accessibility: (view) => [
    paragraph(view.words.phrase('accessibility.aim')),
    {
      kind: 'list',
      items: [
        view.words.phrase('accessibility.without-script'),
        view.words.phrase('accessibility.structure'),
        view.words.phrase('accessibility.enlarged'),
        view.words.phrase('accessibility.settings'),
        view.words.phrase('accessibility.calm'),
      ],
    },
    paragraph(view.words.phrase('accessibility.tests')),
    { kind: 'heading', text: view.words.text('accessibility.trouble') },
    paragraph(withMail(view, 'accessibility.write')),
  ],
  privacy: (view) => [
    paragraph(view.words.phrase('own-privacy.scope')),
    {
      kind: 'list',
      items: [
        view.words.phrase('own-privacy.stores'),
        view.words.phrase('own-privacy.choice'),
        view.words.phrase('own-privacy.loads'),
        view.words.phrase('own-privacy.scripts'),
      ],
    },
    paragraph(withMail(view, 'own-privacy.server')),
    paragraph(view.words.phrase('own-privacy.mail')),
  ],
  imprint: (view) => [{ kind: 'publisher' }, paragraph(view.words.phrase('imprint.whose'))],
};

function withMail(
  { library, words }: View,
  key: 'accessibility.write' | 'own-privacy.server',
): Phrase {
  const { email } = library.site.publisher;
  return words.phrase(key, { mail: `mailto:${email}`, address: email });
}
