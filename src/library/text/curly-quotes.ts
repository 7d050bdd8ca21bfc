/** A text without the curly quotation marks around it, which a word processor makes of straight ones. */
export function withoutCurlyQuotes(text: string): string {
  return text.replace(/^[“”„‟‘’‚«»]+|[“”‘’«»]+$/gu, '');
}
