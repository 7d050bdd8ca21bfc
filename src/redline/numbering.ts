import type { BlockPartners, List } from './partners.ts';

/** Gives each list its number in the file’s `numbering.xml`; a list and what became of it share one. */
export interface Numbering {
  numberOf(list: List, side: 'from' | 'to', level: number): number;
  /** The `w:num` elements of the numbers that were given. */
  xml(): string;
  /** How many levels they have. */
  depth(): number;
}

const BULLETS = 1;

export function createNumbering(partners: BlockPartners): Numbering {
  const numbers = new Map<List, number>();
  let depth = 0;
  const elements = ['<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'];
  return {
    numberOf(list, side, level) {
      depth = Math.max(depth, level + 1);
      if (list.start === null) return BULLETS;
      const partner = side === 'from' ? partners.list(list) : list;
      const shared = partner.start === null ? list : partner;
      const known = numbers.get(shared);
      if (known !== undefined) return known;
      const number = elements.length + 1;
      numbers.set(shared, number);
      elements.push(
        `<w:num w:numId="${number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${shared.start}"/></w:lvlOverride></w:num>`,
      );
      return number;
    },
    xml: () => elements.join(''),
    depth: () => depth,
  };
}
