/**
 * An element with properties and content. Everything is built this way and nothing from markup, so that
 * pages that require Trusted Types or forbid inline styles run it.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

/** An element of a name of its own, which no rule of a page means. */
export function ownElement(name: 'consent' | 'held' | 'room' | 'tool'): HTMLElement {
  return document.createElement(`clausebook-${name}`);
}

/** A button that submits nothing. */
export function button(text: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', onclick }, text);
}

/** Buttons or links side by side, as far as they fit. */
export function row(...content: Node[]): HTMLElement {
  return make('p', { className: 'row' }, ...content);
}

/** A paragraph for each text that there is. */
export function paragraphs(...texts: (string | number | boolean | null | undefined)[]): Node[] {
  return texts.flatMap((text) => (text ? [make('p', {}, `${text}`)] : []));
}
