import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Attributes that are read, seen or heard. */
const SPOKEN = new Set([
  'title',
  'aria-label',
  'alt',
  'placeholder',
  'label',
  'content',
  'data-note',
]);
/** What a machine reads to the letter. */
const CODE = new Set(['script', 'style', 'code', 'pre']);
const SIGNS = { lt: '<', gt: '>', amp: '&' };
/** Metadata in codes. */
const CODED_META = /^(?:viewport|robots|og:type|og:url)$/;

/**
 * All that a file of the site tells a reader in the language of the site: what is marked as of another one is
 * left out.
 */
export function wordsOf(file: string, bytes: Uint8Array, language: string): string[] {
  const text = () => strFromU8(bytes);
  if (file.endsWith('.html')) return wordsOfHtml(text(), language);
  if (file.endsWith('.json')) return wordsOfJson(JSON.parse(text()), language);
  if (file.endsWith('.atom'))
    return wordsOfXml(text()).flatMap((words) =>
      wordsOfHtml(
        words.replace(/&(lt|gt|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]),
        language,
      ),
    );
  if (file.endsWith('.docx'))
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => /header|core/.test(name))
      .flatMap(([, xml]) => wordsOfXml(strFromU8(xml).replace(/<dc:language>[^<]*/, '')));
  if (file.endsWith('.ics'))
    return [
      ...text()
        .replaceAll('\r\n ', '')
        .matchAll(/^(?:SUMMARY|DESCRIPTION|X-WR-\w+|NAME):(.*)/gm),
    ].map(([, words = '']) => words.replaceAll('\\n', ' '));
  if (file === 'llms.txt') return text().split('\n');
  return [];
}

function wordsOfHtml(html: string, language: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, around: string) => {
    if ('value' in node) found.push(node.value);
    if (!('childNodes' in node)) return;
    const attributes = new Map(
      'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [],
    );
    const own = attributes.get('lang') ?? around;
    if (CODE.has(node.nodeName) || (own !== language && node.nodeName !== 'html')) return;
    const isCode = CODED_META.test(attributes.get('name') ?? attributes.get('property') ?? '');
    for (const [name, value] of attributes)
      if (SPOKEN.has(name) && !isCode && !attributes.has('http-equiv')) found.push(value);
    for (const child of node.childNodes) walk(child, own);
  };
  walk(parse(html), language);
  return found;
}

function wordsOfXml(xml: string): string[] {
  return [...xml.matchAll(/>([^<]+)</g)].map(([, words = '']) => words);
}

/** Names of what a machine reads in two words: “in force”, “first known”. */
const CODED_KEY = /^(?:status|change|tags)$/;

/** Values of several words: what is one word is a code. */
function wordsOfJson(value: unknown, language: string): string[] {
  if (typeof value === 'string')
    return /\p{L}+ \p{L}+/u.test(value) ? wordsOfHtml(value, language) : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('language' in value && value.language !== language) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    CODED_KEY.test(key) ? [] : wordsOfJson(each, language),
  );
}
