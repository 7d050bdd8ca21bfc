import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Problem } from '../../policy/problem.ts';
import { nodesOf, standsIn } from '../markdown/markdown.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { invisiblesIn } from '../text/invisible.ts';
import { placeOf, problemAt } from '../text/place.ts';

/** No file holds a character that nobody sees. */
export function invisibleCharacters(path: string, text: string): Problem[] {
  return invisiblesIn(text).map(({ index, name }) => {
    const before = /(\S*)$/u.exec(text.slice(Math.max(0, index - 20), index))?.[1];
    return problemAt(path, placeOf(text, index), {
      rule: 'invisible-character',
      what: `An invisible character stands here: ${name}${before ? `, after “${before}”` : ''}.`,
      mend: 'Delete it: put the cursor behind it, press Backspace once, and type the visible letter again if that went instead.',
    });
  });
}

/** A version does not write such a character as `&shy;` or `&#8203;` either. */
export function invisibleReferences(version: ParsedText): Problem[] {
  const code = [...nodesOf(version.tree)].filter((node) => /^(?:inlineC|c)ode$/.test(node.type));
  const isCode = (at: number) => code.some((node) => standsIn(node, at));
  return [...version.text.matchAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi)].flatMap(
    (match) => {
      const [whole, hex, decimal, named] = match;
      const point = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
      const text = named
        ? decodeNamedCharacterReference(named) || ''
        : String.fromCodePoint(Math.min(point, 0x10ffff));
      const [found] = invisiblesIn(text);
      if (!found || isCode(match.index)) return [];
      return problemAt(version.path, placeOf(version.text, match.index), {
        rule: 'invisible-character',
        what: `\`${whole}\` writes a character that nobody sees: ${found.name}.`,
        mend: `Delete \`${whole}\`.`,
      });
    },
  );
}
