import { childrenOf, type HtmlElement, type HtmlNode, isElement } from './html-nodes.ts';
import { fraction, lowered, power, root } from './one-line-formulas.ts';
import { unraised } from './raised-text.ts';

/**
 * A formula of a page in one line. What has no such form is written letter by letter.
 * @see https://www.w3.org/TR/mathml-core/
 */
export function mathText(element: HtmlElement): string {
  const parts = childrenOf(element).filter(isElement);
  const part = (at: number) => (parts[at] ? mathText(parts[at]) : '');
  switch (element.tagName) {
    case 'mfrac':
      return fraction(part(0), part(1));
    case 'msup':
    case 'mover':
      return `${part(0)}${power(part(1))}`;
    case 'msub':
    case 'munder':
      return `${part(0)}${lowered(part(1))}`;
    case 'msubsup':
    case 'munderover':
      return `${part(0)}${lowered(part(1))}${power(part(2))}`;
    case 'msqrt':
      return root(inner(element), '');
    case 'mroot':
      return root(part(0), part(1));
    case 'mtable':
      return parts.map(mathText).join('; ');
    case 'mtr':
      return parts.map(mathText).join(', ');
    case 'semantics':
      return part(0);
    case 'mo':
      return operator(inner(element).trim());
    case 'mspace':
      return ' ';
    default:
      return inner(element);
  }
}

/** Its words for a second reading: the line, where that has each letter and number, or else one by one. */
export function wordsOfMath(element: HtmlElement): string {
  const line = mathText(element);
  const letters = lettersIn(element);
  const bare = (text: string) => unraised(text).replace(/[^\p{L}\p{N}]/gu, '');
  return bare(line) === bare(letters) ? line : letters;
}

function inner(element: HtmlElement): string {
  return childrenOf(element)
    .map((node) => (isElement(node) ? mathText(node) : textOfNode(node)))
    .join('')
    .replace(/\s+/g, ' ');
}

/** White space between the elements of a formula is none of the formula. */
function textOfNode(node: HtmlNode): string {
  return 'value' in node && node.value.trim() ? node.value.trim() : '';
}

function operator(sign: string): string {
  return /^[=<>≤≥≠+−×·÷±≈]$/u.test(sign) ? ` ${sign} ` : sign;
}

/** All letters that a formula shows. Its source in another notation, such as TeX, is not shown. */
function lettersIn(element: HtmlElement): string {
  if (/^annotation/.test(element.tagName)) return '';
  return childrenOf(element)
    .map((node) => (isElement(node) ? lettersIn(node) : textOfNode(node)))
    .join(' ');
}
