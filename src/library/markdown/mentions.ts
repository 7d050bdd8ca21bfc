import type { Definition } from 'mdast';
import type { MdastNode } from 'satteri';
import type { Place } from '../text/place.ts';
import { headingAttributes, nodesOf, placeOfNode } from './markdown.ts';

/** What a version's text names, for the rules that look at several versions: its tree is gone by then. */
export interface Mentions {
  /** The clause ids that the author wrote: one made up for a heading without an id is nobody’s promise. */
  readonly ids: readonly string[];
  readonly links: readonly { readonly href: string; readonly place: Place }[];
  readonly images: readonly ImageUse[];
}

/** An image as the text shows it: its address, and its words for readers who cannot see it. */
export interface ImageUse {
  readonly url: string;
  readonly words: string;
  readonly place: Place;
}

/** Gathers them from a parsed text. */
export function mentionsOf(tree: MdastNode): Mentions {
  const nodes = nodesOf(tree);
  const linked = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
  );
  const isLink = (node: MdastNode) =>
    node.type === 'link' || (node.type === 'definition' && linked.has(node.identifier));
  return {
    ids: nodes.flatMap((node) =>
      node.type === 'heading' ? (headingAttributes(node).id ?? []) : [],
    ),
    links: nodes.flatMap((node) =>
      isLink(node) && 'url' in node ? [{ href: node.url, place: placeOfNode(node) }] : [],
    ),
    images: imagesAmong(nodes),
  };
}

function imagesAmong(nodes: readonly MdastNode[]): ImageUse[] {
  const definitions = nodes.filter(
    (node): node is typeof node & Definition => node.type === 'definition',
  );
  return nodes.flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const use = { words: node.alt ?? '', place: placeOfNode(node) };
    if (node.type === 'image') return [{ url: node.url, ...use }];
    const definition = definitions.find(({ identifier }) => identifier === node.identifier);
    return definition ? [{ url: definition.url, ...use }] : [];
  });
}
