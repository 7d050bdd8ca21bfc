import { button, row } from './make.ts';
import type { Session } from './session.ts';
import { TEXTS } from './texts.ts';

/** The row of buttons that choose, alike in size and look. */
export function choicesOf(session: Session, ...between: Node[]): Node {
  return row(
    button(TEXTS.accept, () => session.choose('accept')),
    ...between,
    button(TEXTS.deny, () => session.choose('deny')),
  );
}
