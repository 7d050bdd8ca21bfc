import { button, make, paragraphs, row } from './make.ts';
import { makeActions, makeState } from './saved-choice.ts';
import type { Service, ServiceList } from './service.ts';
import type { Session } from './session.ts';
import type { Texts } from './texts.ts';
import { factWords, groupsOf, inWords, openPoints, technicalWords } from './tool-words.ts';

/** The tool “Modify cookie preferences”: a form with a box for each service and category. */
export function makeTool(session: Session, texts: Texts): HTMLFormElement {
  const { list } = session;
  const groups = groupsOf(list).map(({ category, services }) =>
    makeGroup(texts[category], services, list, texts),
  );
  const boxes = groups.flatMap((group) => group.boxes);
  const idsOf = (all: readonly HTMLInputElement[]) => all.map(({ value }) => value);
  const form: HTMLFormElement = make(
    'form',
    {
      className: 'tool',
      tabIndex: -1,
      ariaLabel: texts.preferences,
      onsubmit: (event) => {
        event.preventDefault();
        session.choose('selected', idsOf(boxes.filter(({ checked }) => checked)));
      },
    },
    make('p', {}, technicalWords(list, texts)),
    ...groups.map(({ field }) => field),
    ...makeOpenPoints(list, texts),
    row(
      button(texts.accept, () => session.choose('accept', idsOf(boxes))),
      make('button', {}, texts.selected),
      button(texts.deny, () => session.choose('deny')),
    ),
    makeState(session, texts),
    ...makeActions(session, texts, () => form.focus()),
  );
  session.follow(() => {
    for (const box of boxes) box.checked = session.allows(box.value);
    for (const { sum } of groups) sum();
  });
  return form;
}

/** A category with its services: its box stands for all of theirs. */
function makeGroup(name: string, services: readonly Service[], list: ServiceList, texts: Texts) {
  const boxes = services.map(({ id }) => make('input', { type: 'checkbox', value: id }));
  const all = make('input', { type: 'checkbox' });
  const sum = () => {
    all.checked = boxes.every(({ checked }) => checked);
    all.indeterminate = !all.checked && boxes.some(({ checked }) => checked);
  };
  all.onchange = () => {
    for (const box of boxes) box.checked = all.checked;
  };
  const field = make(
    'fieldset',
    { onchange: sum },
    make('legend', {}, make('label', {}, all, name)),
    ...services.flatMap((service, index) => [
      make('label', {}, boxes[index] ?? '', service.name),
      makeFacts(service, list, texts),
    ]),
  );
  return { field, boxes, sum };
}

function makeFacts(service: Service, list: ServiceList, texts: Texts): HTMLElement {
  const [purpose = '', ...others] = factWords(service, list, texts);
  const { language: lang } = inWords(service, list, texts);
  return make(
    'div',
    { className: 'facts' },
    make('p', { lang }, purpose),
    ...paragraphs(...others),
  );
}

/** Folded, what the organisation must still confirm; nothing where it need not. */
function makeOpenPoints(list: ServiceList, texts: Texts): HTMLElement[] {
  const points = openPoints(list, texts).map(({ lang, text }) => make('p', { lang }, text));
  return points.length
    ? [make('details', {}, make('summary', {}, texts.toConfirm), ...points)]
    : [];
}
