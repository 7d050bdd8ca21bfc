import { button, make, paragraphs, row } from './make.ts';
import type { Session } from './session.ts';
import { fill, TEXTS } from './texts.ts';

/** What is saved now, and what it does not reach. */
export function stateOf(session: Session): Node[] {
  const { record, optional, isBlocked, gpc, left } = session;
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => optional.find((each) => each.id === id)?.name ?? id);
  return paragraphs(
    isBlocked && TEXTS.blocked,
    gpc && TEXTS.gpc,
    record
      ? fill(TEXTS.saved, {
          time: record.last.replace('T', ' ').slice(0, 16),
          how: TEXTS[record.how] ?? record.how,
          versions: Object.entries(record.versions).map((pair) => pair.join(' ')),
          granted: namesOf(record.granted),
          refused: namesOf(record.refused),
        })
      : TEXTS.nothing,
    left.length && fill(TEXTS.left, { list: left }),
    record?.refused.length && TEXTS.others,
  );
}

/** What can be done with the record, where there is one. */
export function makeActions(session: Session, done: () => void): HTMLElement {
  const said = make('p', { role: 'status' });
  const copy = async () => {
    const text = JSON.stringify(session.record, null, 2);
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = TEXTS.copied;
    } catch {
      // Then it can be selected and copied by hand.
      said.textContent = text;
    }
  };
  const remove = () => {
    session.forget();
    // The button that had the focus is gone.
    done();
  };
  const actions = make(
    'div',
    {},
    row(button(TEXTS.copy, copy), button(TEXTS.remove, remove)),
    said,
  );
  session.follow(() => {
    actions.hidden = !session.record;
    said.textContent = '';
  });
  return actions;
}
