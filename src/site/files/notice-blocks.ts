import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Block, Inline } from '../../policy/document.ts';
import type { NoticePart, NoticeWords } from '../../redline/notice.ts';

/**
 * Blocks as parts of a notice: paragraphs and lists, with their links. What an e-mail shows badly is made
 * plain: a list within a list goes on in it, a row of a table is an item.
 * @param address makes the target of a link whole
 */
export function noticeParts(
  blocks: readonly Block[],
  address: (href: string) => string,
): NoticePart[] {
  const words = (inlines: readonly Inline[]) => noticeWords(inlines, address);
  return blocks.flatMap((block): NoticePart[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', words: words(block.inlines) }];
      case 'list':
        return [{ kind: 'list', items: block.items.flatMap((item) => itemsOf(item, address)) }];
      case 'quotation':
        return noticeParts(block.blocks, address);
      case 'preformatted':
        return [{ kind: 'paragraph', words: [block.text] }];
      case 'table': {
        const cells = (row: readonly (readonly Inline[])[]): NoticeWords =>
          row.flatMap((cell, at) => (at > 0 ? [' · ', ...words(cell)] : words(cell)));
        return [{ kind: 'list', items: [block.header, ...block.rows].map(cells) }];
      }
      default:
        return [];
    }
  });
}

function itemsOf(blocks: readonly Block[], address: (href: string) => string): NoticeWords[] {
  return noticeParts(blocks, address).flatMap((part) =>
    part.kind === 'list' ? part.items : [part.words],
  );
}

function noticeWords(inlines: readonly Inline[], address: (href: string) => string): NoticeWords {
  return inlines.flatMap((inline): NoticeWords => {
    if (inline.kind === 'link')
      return [{ text: collapse(textOf(inline.inlines)), href: address(inline.href) }];
    if ('inlines' in inline) return noticeWords(inline.inlines, address);
    return [textOf([inline]).replace(/\s+/g, ' ')];
  });
}
