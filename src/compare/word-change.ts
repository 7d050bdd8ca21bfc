/** A stretch of text that both sides have, or one of them. */
export interface WordChange {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}
