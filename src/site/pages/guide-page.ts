import type { Phrase, PhrasePart } from '../../messages/phrase.ts';
import { leavesOut } from '../view/left-out.ts';
import type { View } from '../view/view.ts';
import { headOf } from './head.ts';
import { type ProseBlock, type ProsePage, paragraph } from './prose-page.ts';

/** How the archive works: what it keeps, what its marks mean, how to search, cite and check. */
export function guidePage(view: View): ProsePage {
  const { addresses, words } = view;
  const title = words.text('chrome.about');
  return {
    head: headOf(view, {
      title,
      description: words.text('guide.description'),
      path: addresses.about(),
    }),
    title,
    blocks: [
      paragraph(words.phrase('guide.kept')),
      { kind: 'heading', text: words.text('guide.statuses') },
      { kind: 'list', items: statuses(view) },
      paragraph(words.phrase('guide.status-day')),
      { kind: 'heading', text: words.text('guide.wording') },
      paragraph(words.phrase('guide.official-and-restated')),
      paragraph(words.phrase('guide.notes', { label: words.text('compared.source-note') })),
      { kind: 'heading', text: words.text('guide.changed') },
      paragraph([
        ...words.phrase('guide.comparisons'),
        ' ',
        ...(leavesOut(view, 'clause-pages') ? [] : [...words.phrase('guide.clause-pages'), ' ']),
        ...words.phrase('guide.since'),
      ]),
      ...findingAndChecking(view),
    ],
  };
}

function statuses({ words }: View): Phrase[] {
  const label = (text: string): PhrasePart => ({ text, strong: true });
  return [
    words.phrase('guide.in-force', { label: label(words.text('status.label.in-force')) }),
    words.phrase('guide.latest-known', { label: label(words.text('status.label.latest-known')) }),
    words.phrase('guide.superseded', { label: label(words.text('status.label.superseded')) }),
    words.phrase('guide.upcoming', { label: label(words.text('status.label.upcoming')) }),
    words.phrase('guide.withdrawn', { label: label(words.text('status.label.withdrawn')) }),
  ];
}

function findingAndChecking({ addresses, words }: View): ProseBlock[] {
  return [
    { kind: 'heading', text: words.text('guide.search') },
    paragraph(words.phrase('guide.searching', { label: words.text('search-said.archive') })),
    { kind: 'heading', text: words.text('guide.links') },
    paragraph(words.phrase('guide.anchors')),
    { kind: 'heading', text: words.text('guide.checking') },
    paragraph(
      words.phrase('guide.digest', {
        page: words.text('verify.title'),
        verify: addresses.verify,
      }),
    ),
    paragraph(words.phrase('guide.formats')),
    { kind: 'heading', text: words.text('guide.choices') },
    paragraph(words.phrase('guide.tool', { releases: addresses.consent })),
    { kind: 'heading', text: words.text('guide.errors') },
    paragraph(words.phrase('guide.report', { label: words.text('part.report') })),
  ];
}
