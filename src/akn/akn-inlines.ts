import { xmlText } from '../markup/xml-text.ts';
import type { Block, Footnote, Inline } from '../policy/document.ts';

/** Prints inline text. */
export type InlinePrinter = (list: readonly Inline[]) => string;

interface Around {
  readonly link: (href: string) => string;
  readonly image: (name: string) => string;
  readonly blocks: (list: readonly Block[]) => readonly string[];
}

/**
 * Footnotes stand where they are first referred to, as the vocabulary has it; later references lead there.
 * Their ids have an underscore, which no clause’s id has.
 */
export function inlinePrinter(footnotes: readonly Footnote[], around: Around): InlinePrinter {
  const { link, image, blocks } = around;
  const printed = new Set<string>();

  const note = (label: string): string => {
    const index = footnotes.findIndex((each) => each.label === label);
    const found = footnotes[index];
    if (!found) return '';
    const [id, marker] = [`note_${index + 1}`, index + 1];
    if (printed.has(label)) return `<noteRef href="#${id}" marker="${marker}"/>`;
    printed.add(label);
    const text = blocks(found.blocks).join('') || '<p/>';
    return `<authorialNote eId="${id}" marker="${marker}" placement="bottom">${text}</authorialNote>`;
  };

  const inline = (each: Inline): string => {
    switch (each.kind) {
      case 'text':
        return shifted(each);
      case 'code':
        return `<inline name="code">${xmlText(each.text)}</inline>`;
      case 'break':
        return '<br/>';
      case 'strong':
        return `<b>${inlines(each.inlines)}</b>`;
      case 'emphasis':
        return `<i>${inlines(each.inlines)}</i>`;
      case 'deleted':
        return `<del>${inlines(each.inlines)}</del>`;
      case 'link':
        // A reference within the document, or a link to anything on the web.
        return each.href.startsWith('#')
          ? `<ref href="${xmlText(each.href)}">${inlines(each.inlines)}</ref>`
          : `<a href="${xmlText(link(each.href))}">${inlines(each.inlines)}</a>`;
      case 'image':
        return `<img src="${xmlText(image(each.source))}" alt="${xmlText(each.alternative)}"/>`;
      case 'footnote-reference':
        return note(each.label);
    }
  };

  const inlines: InlinePrinter = (list) => list.map(inline).join('');
  return inlines;
}

function shifted({ text, shift }: Extract<Inline, { kind: 'text' }>): string {
  if (shift === undefined) return xmlText(text);
  const name = shift === 'superscript' ? 'sup' : 'sub';
  return `<${name}>${xmlText(text)}</${name}>`;
}
