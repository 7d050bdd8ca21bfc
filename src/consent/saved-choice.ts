import { fill } from './fill.ts';
import { forgetRecord } from './forget-record.ts';
import { button, make, paragraphs, row } from './make.ts';
import { idsOf, optionalOf } from './optional-services.ts';
import type { Session } from './session.ts';
import type { Texts } from './texts.ts';
import { allowedWords, longestStates, nothingWords, savedWords } from './tool-words.ts';

/** What is saved now: as high whatever that is, so that no choice moves what stands below. */
export function makeState(session: Session, texts: Texts): HTMLElement {
  const state = make('div', { role: 'status' });
  const whole = make('div', { className: 'state' }, state);
  const [allowed, refused] = longestStates(session.list, texts);
  Object.assign(whole.dataset, { allowed, refused });
  const tell = () => state.replaceChildren(...paragraphs(...stateOf(session, texts)));
  session.follow(() => {
    tell();
    // Which cookies could not be removed is known when all have been told of the choice.
    setTimeout(tell);
  });
  return whole;
}

function stateOf(session: Session, texts: Texts): string[] {
  const { list, left } = session;
  const { record } = session.holds();
  const granted = record?.granted ?? [];
  const refused = record?.refused ?? idsOf(optionalOf(list));
  return [
    reasonOf(session, texts),
    allowedWords(granted, refused, list, texts),
    ...(left.length ? [fill(texts.left, { list: left }, texts)] : []),
  ];
}

/** What is saved, or why nothing of it holds. */
function reasonOf(session: Session, texts: Texts): string {
  const { list, isBlocked, gpc } = session;
  const { reason, record } = session.holds();
  if (isBlocked) return texts.blocked;
  if (record) return savedWords(record, texts);
  if (reason === 'gpc') return texts.gpcNow;
  if (reason === 'reconsent') return texts.again;
  return gpc ? texts.gpc : nothingWords(list, texts);
}

/** What can be done with the record, and what that does not reach. */
export function makeActions(session: Session, texts: Texts, done: () => void): HTMLElement[] {
  const said = make('p', { role: 'status' });
  const copy = button(texts.copy, async () => {
    const text = JSON.stringify(session.record, null, 2);
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = texts.copied;
    } catch {
      // Then it can be selected and copied by hand.
      said.textContent = text;
    }
  });
  const remove = button(texts.remove, () => {
    forgetRecord(session);
    // The button that had the focus can no longer have it.
    done();
  });
  session.follow(() => {
    copy.disabled = remove.disabled = !session.record;
    if (said.textContent !== texts.others) said.textContent = texts.others;
  });
  return [row(copy, remove), said];
}
