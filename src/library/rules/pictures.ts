import type { Problem } from '../../policy/problem.ts';
import { isImage } from '../text/file-kinds.ts';
import { problemAt, START } from '../text/place.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');

/** How a file of each kind begins; SVG is text and judged by what it holds. */
const BEGINNINGS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: (bytes) => startsWith(bytes, ascii('\x89PNG\r\n\x1a\n')),
  jpg: (bytes) => startsWith(bytes, ascii('\xff\xd8\xff')),
  gif: (bytes) => startsWith(bytes, ascii('GIF87a')) || startsWith(bytes, ascii('GIF89a')),
  webp: (bytes) => startsWith(bytes, ascii('RIFF')) && startsWith(bytes.subarray(8), ascii('WEBP')),
  avif: (bytes) => /^ftypavi[fs]$/.test(bytes.toString('latin1', 4, 12)),
};

function startsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}

/**
 * A picture is what its name says: its first bytes are those of its kind, and an SVG draws, and does nothing
 * else.
 */
export function pictures(path: string, bytes: Buffer): Problem[] {
  if (!isImage(path)) return [];
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const report = (what: string, mend: string) => [
    problemAt(path, START, { rule: 'not-a-picture', what, mend }),
  ];
  if (ending !== 'svg')
    return BEGINNINGS[ending.replace('jpeg', 'jpg')]?.(bytes)
      ? []
      : report(
          `This file is no picture of the kind ${ending.toUpperCase()}, though its name says so.`,
          'Open it in a program for pictures and save it in that kind; do not only rename it.',
        );
  const fault = faultOfSvg(bytes.toString('utf8'));
  return fault
    ? report(
        `This SVG ${fault}.`,
        'Save it again as a plain SVG without scripts, animation and links, or as PNG.',
      )
    : [];
}

/** Elements that run, load, move or link; whatever prefix they have. */
const LIVE =
  /<\s*(?:[\w.-]+:)?(script|foreignObject|iframe|embed|object|handler|listener|audio|video|canvas|set|animate\w*|a|discard|html|body|link|meta|base|form|input)(?=[\s/>])/i;

/** Returns what in an SVG is more than a drawing, as the end of a sentence; null if nothing is. */
function faultOfSvg(text: string): string | null {
  if (!/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>[]*>\s*)?<svg[\s>]/.test(uncommented(text)))
    return 'does not begin with <svg>, or declares abbreviations of its own';
  // In another encoding a browser may see tags where none stand here.
  if (/^\uFEFF?\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(text) || CONTROL.test(text))
    return 'is not in UTF-8';
  const live = LIVE.exec(text)?.[1];
  if (live) return `has an element <${live}>, which does more than draw`;
  if (/[\s"'/]on[a-z]+\s*=\s*["']/i.test(text)) return 'has an event handler, which is a program';
  if (/<\?xml-stylesheet|<!ENTITY|@import|javascript:/i.test(text))
    return 'has a style sheet, an abbreviation or a script from elsewhere';
  const namespaces = [...text.matchAll(/\sxmlns\s*=\s*["']([^"']*)["']/g)].map((match) => match[1]);
  if (namespaces.some((name) => name !== 'http://www.w3.org/2000/svg'))
    return 'holds parts that are no SVG';
  const targets = [
    ...text.matchAll(/(?:href|src)\s*=\s*["']\s*([^"']*)/gi),
    ...text.matchAll(/url\(\s*["']?\s*([^"')]*)/gi),
  ].map((match) => match[1] ?? '');
  return targets.every((to) => /^(?:#|data:image\/(?:png|jpeg|webp|gif)[;,]|$)/.test(to))
    ? null
    : 'loads or links something from elsewhere';
}

const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** A text without its comments, each of which ends at the first -->; an open one is left. */
function uncommented(text: string): string {
  const [first = '', ...parts] = text.split('<!--');
  const rest = parts.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? `<!--${part}` : part.slice(end + 3);
  });
  return [first, ...rest].join('');
}
