import { leftOutWordsIn } from './html-left-out.ts';
import { ancestorsOf, elementsIn, type HtmlElement } from './html-nodes.ts';

/** What part of the words of a page its main part must hold where it does not hold the title. */
const MOST = 0.5;

/**
 * The part of a page that is its text: the one `main`, or an `article`, where it holds the title or most of
 * the words. A page whose only `article` is a teaser beside the text has no such part: it is read whole.
 */
export function mainPart(body: HtmlElement): HtmlElement {
  const elements = [...elementsIn(body)];
  const whole = countWords(body);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const parts = ['main', 'article'].flatMap((name) => {
    const named = elements.filter(({ tagName }) => tagName === name);
    const outer = named.filter((each) => !ancestorsOf(each).some((up) => up.tagName === name));
    return outer.filter((part) => {
      const words = countWords(part);
      const holdsTitle = title !== undefined && ancestorsOf(title).includes(part);
      return words > whole * MOST || (holdsTitle && words > whole * 0.1);
    });
  });
  return parts[0] ?? body;
}

/** How many words stand in an element, menus and margins not counted. */
function countWords(element: HtmlElement): number {
  const all = leftOutWordsIn(element).split(/\s+/).filter(Boolean).length;
  const around = [...elementsIn(element)].filter(
    (each) =>
      /^(?:nav|footer|dialog)$/.test(each.tagName) &&
      !ancestorsOf(each).some((up) => /^(?:nav|footer|dialog)$/.test(up.tagName)),
  );
  return around.reduce(
    (sum, each) => sum - leftOutWordsIn(each).split(/\s+/).filter(Boolean).length,
    all,
  );
}
