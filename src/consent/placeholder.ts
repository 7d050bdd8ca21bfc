import { fill } from './fill.ts';
import { button, make, row } from './make.ts';
import type { Texts } from './texts.ts';

/**
 * What stands where something is held back.
 * @param loadOnce null where only the page itself could load it
 */
export function makePlaceholder(
  title: string,
  service: string,
  loadOnce: (() => void) | null,
  allow: () => void,
  texts: Texts,
): HTMLElement {
  return make(
    'fieldset',
    {},
    make('p', {}, title, ' ', fill(texts.held, { service }, texts)),
    row(...(loadOnce ? [button(texts.once, loadOnce)] : []), button(texts.always, allow)),
  );
}
