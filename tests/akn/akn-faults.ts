import { DOMParser, type Element } from '@xmldom/xmldom';
import { EXCEPTIONS, GRAMMAR } from './akn-grammar.ts';

/** Reads a file with another program’s parser, which throws where it is not well-formed. */
export function readAkn(xml: string): Element {
  // A letter that stands for one that was lost is a warning, and is no fault of the file.
  const stop = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(message);
  };
  const { documentElement } = new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error('There is no element.');
  return documentElement;
}

/** All elements, each before those in it. */
export function elementsIn(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(elementsIn)];
}

/** What is not as the grammar has it, which id stands twice, and which reference leads nowhere. */
export function aknFaults(xml: string): string[] {
  const all = elementsIn(readAkn(xml));
  const ids = all.flatMap((each) => each.getAttribute('eId') ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const lost = all.flatMap((each) =>
    ['source', 'href'].flatMap((name) => {
      const to = each.getAttribute(name) ?? '';
      // Where the text itself refers to nothing, that is the author’s.
      const isOurs = each.tagName !== 'ref' && to.startsWith('#');
      return isOurs && !ids.includes(to.slice(1)) ? [`${to} leads nowhere`] : [];
    }),
  );
  return [...all.flatMap(faultsOf), ...twice.map((id) => `${id} stands twice`), ...lost];
}

function faultsOf(element: Element): string[] {
  const name = element.tagName;
  const parent = (element.parentNode as Element | null)?.tagName ?? '';
  const rule = EXCEPTIONS[`${parent}/${name}`] ?? GRAMMAR[name];
  if (!rule) return [`<${name}> is not known`];
  const children = childrenOf(element).map((each) => `${each.tagName} `);
  const given = [...element.attributes].map((each) => [each.name, each.value] as const);
  const allowed = new Map(
    Object.entries(rule.attributes).map(([key, values]) => [key.replace('!', ''), values]),
  );
  const required = Object.keys(rule.attributes).filter((key) => key.endsWith('!'));
  const own = [...element.childNodes].filter((node) => node.nodeType === node.TEXT_NODE);
  const hasWords = own.some((node) => /\S/.test(node.nodeValue ?? ''));
  return [
    ...(new RegExp(`^${rule.children}$`).test(children.join(''))
      ? []
      : [`<${name}> holds ${children.join('')}`]),
    ...(hasWords && !rule.hasText ? [`<${name}> holds words`] : []),
    ...given
      .filter(([key, value]) => !allowed.get(key)?.test(value))
      .map(([key, value]) => `<${name}> has ${key}="${value}"`),
    ...required
      .filter((key) => !element.hasAttribute(key.replace('!', '')))
      .map((key) => `<${name}> lacks ${key}`),
  ];
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );
}
