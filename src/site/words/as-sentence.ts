/** An author’s words with a full stop, where no sign ends them. */
export function asSentence(words: string): string {
  return /[.!?…。]$/.test(words) ? words : `${words}.`;
}
