import { factsOf, openPointsOf } from './facts.ts';
import { fill } from './fill.ts';
import { button, make, row } from './make.ts';
import { makeActions, stateOf } from './saved-choice.ts';
import type { Service, ServiceList } from './service.ts';
import type { Session } from './session.ts';
import type { Texts } from './texts.ts';

/** The tool “Modify cookie preferences”: a form with a box for each service and category. */
export function makeTool(session: Session, texts: Texts): HTMLFormElement {
  const { list, optional } = session;
  const groups = (['analytics', 'marketing'] as const).flatMap((category) => {
    const services = optional.filter((service) => service.category === category);
    return services.length ? makeGroup(texts[category], services, list, texts) : [];
  });
  const boxes = groups.flatMap((group) => group.boxes);
  const idsOf = (all: readonly HTMLInputElement[]) => all.map(({ value }) => value);
  const state = make('div', { role: 'status' });
  const form: HTMLFormElement = make(
    'form',
    {
      tabIndex: -1,
      ariaLabel: texts.preferences,
      onsubmit: (event) => {
        event.preventDefault();
        session.choose('selected', idsOf(boxes.filter(({ checked }) => checked)));
      },
    },
    make('p', {}, technicalOf(list, texts)),
    ...groups.map(({ field }) => field),
    openPointsOf(list, texts),
    row(
      button(texts.accept, () => session.choose('accept', idsOf(boxes))),
      make('button', {}, texts.selected),
      button(texts.deny, () => session.choose('deny')),
    ),
    state,
    makeActions(session, texts, () => form.focus()),
  );
  session.follow(() => {
    for (const box of boxes) box.checked = session.allows(box.value);
    for (const { sum } of groups) sum();
    state.replaceChildren(...stateOf(session, texts));
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
      ...factsOf(service, list, texts),
    ]),
  );
  return { field, boxes, sum };
}

/** What runs without being asked: what the organisation lists as such, and the cookie of the choice. */
function technicalOf({ cookie: { name }, services }: ServiceList, texts: Texts): string {
  const names = services.filter(({ category }) => category === 'technical').map((it) => it.name);
  return fill(texts.technical, { services: [...names, name] }, texts);
}
