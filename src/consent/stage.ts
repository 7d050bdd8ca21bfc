/** The foot of the window, where the banner stands, or the tool in its place. */
export interface Stage {
  /** Shows content with an X, or nothing. Does not move the focus. */
  put(className: string, onclose: () => void, ...content: Node[]): void;
  /** Shows a sentence. */
  say(text: string): void;
  hide(): void;
  /** Puts it where it is seen and can be used, after a change of the page. */
  place(): void;
}
