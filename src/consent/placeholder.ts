import { allowService } from './allow-service.ts';
import { fill } from './fill.ts';
import { button, make, row } from './make.ts';
import type { Service } from './service.ts';
import type { Session } from './session.ts';
import type { Texts } from './texts.ts';

/**
 * What stands where something is held back.
 * @param loadOnce null where only the page itself could load it
 */
export function makePlaceholder(
  title: string,
  { id, name }: Service,
  session: Session,
  loadOnce: (() => void) | null,
  texts: Texts,
): HTMLElement {
  return make(
    'fieldset',
    { className: 'held' },
    make('p', {}, title, ' ', fill(texts.held, { service: name }, texts)),
    row(
      ...(loadOnce ? [button(texts.once, loadOnce)] : []),
      button(texts.always, () => allowService(session, id)),
    ),
  );
}
