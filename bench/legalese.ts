const BEGINNINGS = 'con re pro in ad ob per sub trans dis e com de pre inter'.split(' ');
const STEMS = 'cess tract port sent form gul ven dic ject scrib mit pon solv vid tain'.split(' ');
const ENDINGS = 'ion s ed able ment ing al ance ity e or ive ure ent ate'.split(' ');
const SMALL =
  'the of and to or in we your for a that this by with as may will is are any you not on our under such where it from an these'.split(
    ' ',
  );

/** Writes sentences that look like those of a policy and mean nothing. */
export interface Legalese {
  readonly heading: () => string;
  readonly sentence: () => string;
}

/** @param random the only source of chance: the same numbers give the same words */
export function legaleseFrom(random: () => number): Legalese {
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  // Words at the beginning of the list come more often, as in a language.
  const pick = (items: readonly string[]) =>
    items[Math.floor(items.length * random() ** 1.6)] ?? '';
  const word = () =>
    random() < 0.5 ? pick(SMALL) : `${pick(BEGINNINGS)}${pick(STEMS)}${pick(ENDINGS)}`;
  const words = (count: number) => Array.from({ length: count }, word);
  return {
    heading: () => capital(words(between(2, 5)).join(' ')),
    sentence() {
      const said = words(between(10, 28));
      const at = between(2, said.length - 3);
      said[at] = marked(said[at] ?? '', random());
      return `${capital(said.join(' '))}.`;
    },
  };
}

/** Now and then a word is strong, or a link, or ends a part of the sentence. */
function marked(word: string, chance: number): string {
  if (chance < 0.04) return `**${word}**`;
  if (chance < 0.07) return `[${word}](https://www.example.com/${word})`;
  return chance < 0.45 ? `${word},` : word;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
