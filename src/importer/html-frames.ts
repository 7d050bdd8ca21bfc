import type { Doubt } from './foreign.ts';
import { attribute, elementsIn, type HtmlElement, type HtmlParent, lineOf } from './html-nodes.ts';
import type { looksOf } from './html-styles.ts';

/** What shows another file within a page, and the attribute that says which. */
const FRAMES: Readonly<Record<string, string>> = { iframe: 'src', embed: 'src', object: 'data' };

/** Doubts about what a text shows of other pages and files: the words there are not in this file. */
export function frameDoubts(text: HtmlParent, looks: ReturnType<typeof looksOf>): Doubt[] {
  return [...elementsIn(text)].flatMap((element): Doubt[] => {
    const source = attribute(element, FRAMES[element.tagName] ?? '')?.trim() ?? '';
    const isPage = /^(?:https?:)?\/\/|^[\w./-]+$/.test(source) && !/^about:/.test(source);
    if (!isPage || isTiny(element) || looks(element).isHidden) return [];
    return [
      {
        line: lineOf(element),
        near: '',
        rule: 'left-out',
        what: `A frame shows another page or file here, which is left out: \`${source.slice(0, 100)}\`.`,
        mend: 'Import that too, or link to it, if it belongs to the policy.',
      },
    ];
  });
}

/** Frames of a point or two count visitors, and show nothing. */
function isTiny(element: HtmlElement): boolean {
  return ['width', 'height'].some((name) => /^[012](?:px)?$/.test(attribute(element, name) ?? ''));
}
