// Characters that no XML may hold, and those that stand for markup.
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

// The same by UTF-16 units, and halves of pairs too: quick to tell that a text has none of them.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML, between tags or in an attribute. Characters that XML forbids are dropped. */
export function xmlText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? '');
}
