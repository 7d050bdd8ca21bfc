import { fill } from './fill.ts';
import { button, make, paragraphs, row } from './make.ts';
import type { Session } from './session.ts';
import type { Texts } from './texts.ts';

/** What is saved now, and what it does not reach. */
export function stateOf(session: Session, texts: Texts): Node[] {
  const { optional, isBlocked, gpc, left } = session;
  const { reason, record } = session.holds();
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => optional.find((each) => each.id === id)?.name ?? id);
  return paragraphs(
    isBlocked && texts.blocked,
    gpc && (reason === 'gpc' ? texts.gpcNow : texts.gpc),
    reason === 'reconsent' && texts.again,
    record
      ? fill(
          texts.saved,
          {
            time: record.last.replace('T', ' ').slice(0, 16),
            how: texts[record.how] ?? record.how,
            versions: Object.entries(record.versions).map((pair) => pair.join(' ')),
            granted: namesOf(record.granted),
            refused: namesOf(record.refused),
          },
          texts,
        )
      : texts.nothing,
    left.length && fill(texts.left, { list: left }, texts),
    record?.refused.length && texts.others,
  );
}

/** What can be done with the record, where there is one. */
export function makeActions(session: Session, texts: Texts, done: () => void): HTMLElement {
  const said = make('p', { role: 'status' });
  const copy = async () => {
    const text = JSON.stringify(session.record, null, 2);
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = texts.copied;
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
    row(button(texts.copy, copy), button(texts.remove, remove)),
    said,
  );
  session.follow(() => {
    actions.hidden = !session.record;
    said.textContent = '';
  });
  return actions;
}
