import { xmlText } from '../markup/xml-text.ts';
import type { Phrase } from '../messages/phrase.ts';
import { type Mail, mailFile } from './mail.ts';

/** The explanation of a revision for the people whom it concerns. */
export interface Notice extends Pick<Mail, 'from' | 'subject' | 'date' | 'language'> {
  readonly parts: readonly NoticePart[];
}

export type NoticePart =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly words: NoticeWords }
  | { readonly kind: 'list'; readonly items: readonly NoticeWords[] };

/** A sentence with its links; addresses are whole. */
export type NoticeWords = Phrase;

/** A notice as an e-mail: the same parts as text and as HTML, with nothing to be fetched from anywhere. */
export function noticeFile({ parts, ...mail }: Notice): string {
  return mailFile({ ...mail, text: textOfParts(parts), html: htmlPage(parts, mail) });
}

/** The parts as plain text, addresses written out. */
export function textOfParts(parts: readonly NoticePart[]): string {
  const words = (list: NoticeWords) =>
    list
      .map((each) => {
        if (typeof each === 'string') return each;
        if (!('href' in each)) return each.text;
        const address = each.href.replace(/^mailto:/, '');
        return each.text === address ? address : `${each.text} <${address}>`;
      })
      .join('');
  const block = (part: NoticePart): string => {
    if (part.kind === 'list') return part.items.map((item) => `- ${words(item)}`).join('\n');
    const text = words(part.words);
    return part.kind === 'heading' ? `${text}\n${'-'.repeat(Math.min(text.length, 72))}` : text;
  };
  return `${parts.map(block).join('\n\n')}\n`;
}

const TAGS = { title: 'h1', heading: 'h2', paragraph: 'p' } as const;

/** The parts as HTML, to stand within a page or an entry of a feed. */
export function htmlOfParts(parts: readonly NoticePart[]): string {
  const words = (list: NoticeWords) =>
    list
      .map((each) =>
        typeof each === 'string' || !('href' in each)
          ? xmlText(typeof each === 'string' ? each : each.text)
          : `<a href="${xmlText(each.href)}">${xmlText(each.text)}</a>`,
      )
      .join('');
  const block = (part: NoticePart): string => {
    if (part.kind === 'list')
      return `<ul>\n${part.items.map((item) => `<li>${words(item)}</li>`).join('\n')}\n</ul>`;
    const tag = TAGS[part.kind];
    return `<${tag}>${words(part.words)}</${tag}>`;
  };
  return parts.map(block).join('\n');
}

/** The same as a page of its own, with nothing to be fetched from anywhere. */
export function htmlPage(
  parts: readonly NoticePart[],
  { subject, language }: Pick<Notice, 'subject' | 'language'>,
): string {
  return [
    '<!doctype html>',
    `<html lang="${xmlText(language)}">`,
    `<head><meta charset="utf-8"><title>${xmlText(subject)}</title></head>`,
    '<body>',
    htmlOfParts(parts),
    '</body>',
    '</html>\n',
  ].join('\n');
}
