import { DOMParser, type Node } from '@xmldom/xmldom';

/**
 * An element of a Word file. Names and attributes have one prefix for each namespace, whatever the file’s
 * own is.
 */
export interface XmlElement {
  /** `w:p`; in curly braces the namespace where it is none that is known: `{urn:x}p`. */
  readonly name: string;
  /** `w:val`; without a prefix where the file has none. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** A text is a string. */
export type XmlNode = XmlElement | string;

/** A part of a file that is no sound XML. */
export class XmlDamage extends Error {
  override name = 'XmlDamage';
}

/** A part of a file that is nested deeper than any program writes it. */
export class XmlDepth extends Error {
  override name = 'XmlDepth';
}

const MICROSOFT = 'http://schemas.microsoft.com/office/word';
const OPEN = 'http://schemas.openxmlformats.org';
/** The names that the strict form of the standard has for the same namespaces. */
const STRICT = 'http://purl.oclc.org/ooxml';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OPEN}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OPEN}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OPEN}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OPEN}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OPEN}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OPEN}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
  [`${OPEN}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OPEN}/drawingml/2006/chart`, 'c'],
  [`${STRICT}/drawingml/chart`, 'c'],
  [`${OPEN}/markup-compatibility/2006`, 'mc'],
  [`${OPEN}/package/2006/relationships`, 'rel'],
  [`${MICROSOFT}/2010/wordml`, 'w14'],
  [`${MICROSOFT}/2012/wordml`, 'w15'],
  [`${MICROSOFT}/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/2010/wordprocessingDrawing`, 'wp14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:excel', 'x'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** No program nests elements so deep; each level costs the readers a few calls. */
const MOST_DEPTH = 400;

const NO_CHARACTER = 'it names a character that does not exist';

/**
 * Reads a part of a Word file.
 * @throws XmlDamage where it is no sound XML or has a document type, which could define anything; XmlDepth
 * where it is nested more than 400 deep
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = decoded(bytes);
  if (text.includes('<!DOCTYPE')) throw new XmlDamage('it has a document type');
  // The parser makes some letter or other of a number that has none.
  for (const [, hex, decimal] of text.matchAll(/&#(?:x([^;]*)|([^;]*));?/gi))
    if (!isCharacter(hex === undefined ? Number(decimal) : Number(`0x${hex}`)))
      throw new XmlDamage(NO_CHARACTER);
  const fail = (_: string, message: string): void => {
    // A letter that was lost before the file was written is no fault of its XML; the check of texts names it.
    if (!message.startsWith('Unicode replacement character')) throw new XmlDamage(message);
  };
  let root: Node | null;
  try {
    root = new DOMParser({ onError: fail }).parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    throw error instanceof XmlDamage ? error : new XmlDamage('its XML is not sound');
  }
  if (!root) throw new XmlDamage('it has no elements');
  return ownTree(root);
}

/** A character of XML 1.0, 2.2; the control characters among them are asked for elsewhere. */
function isCharacter(code: number): boolean {
  return (
    Number.isInteger(code) && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  );
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlDamage('its letters are damaged');
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** The tree in our own shape: one walk from node to node, since a list of child nodes is slow to ask. */
function ownTree(root: Node): XmlElement {
  const top = elementOf(root);
  const open: OpenElement[] = [top];
  let node: Node | null = root.firstChild;
  let parent: Node = root;
  for (;;) {
    if (node === null) {
      if (parent === root) return top;
      open.pop();
      node = parent.nextSibling;
      parent = parent.parentNode as Node;
      continue;
    }
    const into = open.at(-1) as OpenElement;
    if (node.nodeType === 1) {
      const element = elementOf(node);
      into.children.push(element);
      if (open.length >= MOST_DEPTH) throw new XmlDepth('its elements are nested too deeply');
      open.push(element);
      parent = node;
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === 3 || node.nodeType === 4) into.children.push(sound(node.nodeValue ?? ''));
    node = node.nextSibling;
  }
}

function elementOf(node: Node): OpenElement {
  const element = node as Node & { attributes: Iterable<Node> };
  const attributes = new Map<string, string>();
  for (const each of element.attributes)
    if (each.namespaceURI !== 'http://www.w3.org/2000/xmlns/')
      attributes.set(ownName(each), sound(each.nodeValue ?? ''));
  return { name: ownName(node), attributes, children: [] };
}

function ownName({ namespaceURI, localName, nodeName }: Node): string {
  const local = localName ?? nodeName;
  if (!namespaceURI) return local;
  return `${PREFIXES.get(namespaceURI) ?? `{${namespaceURI}}`}${PREFIXES.has(namespaceURI) ? ':' : ''}${local}`;
}

/** XML has no control characters; who writes one by its number has damaged the file. */
function sound(text: string): string {
  if (/[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/u.test(text)) throw new XmlDamage(NO_CHARACTER);
  return text;
}

export function isXmlElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (each): each is XmlElement => isXmlElement(each) && each.name === name,
  );
}

/** All children of a name. */
export function xmlChildrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (each): each is XmlElement => isXmlElement(each) && each.name === name,
  );
}

/** All elements below one, in the order of the text. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isXmlElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The first element of a name below one. */
export function findIn(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of elementsIn(element)) if (each.name === name) return each;
  return undefined;
}

/** The attribute `w:val` of a child, as most properties have it. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val');
}

/** Whether a property is on: `<w:b/>`, but not `<w:b w:val="0"/>`; undefined if nothing is said. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (!property) return undefined;
  return !/^(?:0|false|off|none)$/i.test(property.attributes.get('w:val') ?? '');
}

/** All text below an element. */
export function textInXml(element: XmlElement): string {
  return element.children.map((each) => (isXmlElement(each) ? textInXml(each) : each)).join('');
}
