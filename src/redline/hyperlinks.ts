import { xmlText } from '../markup/xml-text.ts';
import type { RedlineFacts } from './facts.ts';

/** Writes links, and gives each address that they lead to an id among the relationships of the file. */
export interface Hyperlinks {
  /**
   * The id of an address as a text has it; null if nobody outside of the site could follow it.
   * @param side whose text: a link within it leads into the version that is published
   */
  idOf(target: string, side: 'from' | 'to'): string | null;
  /** What stands in a link. */
  wrap(id: string | null, content: string): string;
  /** The `Relationship` elements of all addresses. */
  relationships(): string;
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** @param first the number of the first id that is free */
export function createHyperlinks(facts: RedlineFacts, first: number): Hyperlinks {
  const ids = new Map<string, string>();
  return {
    idOf(target, side) {
      const whole = wholeAddress(target, facts, side);
      if (whole === null) return null;
      const id = ids.get(whole) ?? `rId${first + ids.size}`;
      ids.set(whole, id);
      return id;
    },
    wrap: (id, content) =>
      id === null || !content ? content : `<w:hyperlink r:id="${id}">${content}</w:hyperlink>`,
    relationships: () =>
      [...ids]
        .map(
          ([target, id]) =>
            `<Relationship Id="${id}" Type="${TYPE}" Target="${xmlText(target)}" TargetMode="External"/>`,
        )
        .join(''),
  };
}

/** Word does not open a file in which an address is none; it opens what these lead to. */
const FOLLOWED = /^(?:https?|mailto|tel|ftp):/;

function wholeAddress(target: string, facts: RedlineFacts, side: 'from' | 'to'): string | null {
  const isOfSite = /^\/(?!\/)/.test(target);
  const base = isOfSite ? facts.home : facts[side].address;
  const path = isOfSite ? `.${target}` : target;
  if (!URL.canParse(path, base ?? undefined)) return null;
  const { href } = new URL(path, base ?? undefined);
  return FOLLOWED.test(href) ? href : null;
}
