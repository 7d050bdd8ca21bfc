/** An element with its attributes and what stands in it, text as strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** Reads XML as strictly as Word does: throws where it is not well-formed. Knows no comments and the like. */
export function parseXml(xml: string): Element {
  const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (!xml.startsWith(prolog)) throw new Error('There is no XML declaration.');
  if (FORBIDDEN.test(xml)) throw new Error('A character is one that XML forbids.');
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  for (let at = prolog.length; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    if (end > at) open.at(-1)?.children.push(unescaped(xml.slice(at, end)));
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (!tag) throw new Error(`This is no tag: ${xml.slice(next, next + 80)}`);
    const [, slash, name = '', attributes = '', empty] = tag;
    if (slash) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
    at = TAG.lastIndex;
  }
  const [only, ...more] = root.children;
  if (open.length !== 1 || more.length > 0 || !only || typeof only === 'string')
    throw new Error('There is not one element around all.');
  return only;
}

/** All elements in an element, each before what stands in it. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsIn(child);
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(
    (child): child is Element => typeof child !== 'string' && child.name === name,
  );
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name, value]) => [name ?? '', unescaped(value ?? '')] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw new Error(`Twice the same in: ${text}`);
  return attributes;
}

function unescaped(text: string): string {
  if (text.includes('<')) throw new Error(`A < stands in: ${text}`);
  return text.replace(/&(\w+;)?/g, (whole, name) => {
    const found = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"' }[name as string];
    if (found === undefined) throw new Error(`No entity is called ${whole}.`);
    return found;
  });
}
