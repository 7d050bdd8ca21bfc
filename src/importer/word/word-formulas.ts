import { fraction, lowered, power, root } from '../one-line-formulas.ts';
import {
  childOf,
  isXmlElement,
  textInXml,
  valueIn,
  type XmlElement,
  xmlChildrenOf,
} from './word-xml.ts';

/**
 * A formula in one line, as people type it: `p = (a + b)/2`. What has no such form is written letter by
 * letter. See ECMA-376, part 1, 22.1 (Office Math).
 */
export function formulaText(element: XmlElement): string {
  const part = (name: string) => {
    const found = childOf(element, name);
    return found ? inner(found) : '';
  };
  switch (element.name) {
    case 'm:t':
      return textInXml(element);
    case 'm:f':
      return fraction(part('m:num'), part('m:den'));
    case 'm:sSup':
      return `${part('m:e')}${power(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}${lowered(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}${lowered(part('m:sub'))}${power(part('m:sup'))}`;
    case 'm:rad':
      return root(part('m:e'), part('m:deg'));
    case 'm:nary': {
      const sign = valueMath(childOf(element, 'm:naryPr'), 'm:chr') ?? '∫';
      return `${sign}${lowered(part('m:sub'))}${power(part('m:sup'))} ${part('m:e')}`;
    }
    case 'm:d': {
      const properties = childOf(element, 'm:dPr');
      const parts = xmlChildrenOf(element, 'm:e').map(inner);
      const between = valueMath(properties, 'm:sepChr') ?? '|';
      return `${valueMath(properties, 'm:begChr') ?? '('}${parts.join(between)}${valueMath(properties, 'm:endChr') ?? ')'}`;
    }
    case 'm:m':
    case 'm:eqArr':
      return [
        ...xmlChildrenOf(element, 'm:mr').map((row) =>
          xmlChildrenOf(row, 'm:e').map(inner).join(', '),
        ),
        ...xmlChildrenOf(element, 'm:e').map(inner),
      ].join('; ');
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    default:
      return inner(element);
  }
}

function inner(element: XmlElement): string {
  return element.children
    .filter(isXmlElement)
    .filter(({ name }) => !/^(?:w:|m:\w+Pr$)/.test(name))
    .map(formulaText)
    .join('');
}

function valueMath(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('m:val') ?? valueIn(element, name);
}
