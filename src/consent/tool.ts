import { choicesOf } from './choices.ts';
import { factsOf, openPointsOf } from './facts.ts';
import { make } from './make.ts';
import { makeActions, stateOf } from './saved-choice.ts';
import type { Service, ServiceList } from './service.ts';
import type { Session } from './session.ts';
import { fill, TEXTS } from './texts.ts';

/** The tool “Modify cookie preferences”: a form with a box for each service and category. */
export function makeTool(session: Session): HTMLFormElement {
  const groups = (['analytics', 'marketing'] as const).flatMap((category) => {
    const services = session.optional.filter((service) => service.category === category);
    return services.length ? makeGroup(TEXTS[category], services, session.list) : [];
  });
  const boxes = groups.flatMap((group) => group.boxes);
  const state = make('div', { role: 'status' });
  const form: HTMLFormElement = make(
    'form',
    {
      tabIndex: -1,
      ariaLabel: TEXTS.preferences,
      onsubmit: (event) => {
        event.preventDefault();
        const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
        session.choose('selected', chosen);
      },
    },
    make('p', {}, technicalOf(session.list)),
    ...groups.map(({ field }) => field),
    openPointsOf(session.list),
    choicesOf(session, make('button', {}, TEXTS.selected)),
    state,
    makeActions(session, () => form.focus()),
  );
  session.follow(() => {
    for (const box of boxes) box.checked = session.allows(box.value);
    for (const { sum } of groups) sum();
    state.replaceChildren(...stateOf(session));
  });
  return form;
}

/** A category with its services: its box stands for all of theirs. */
function makeGroup(name: string, services: readonly Service[], list: ServiceList) {
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
      ...factsOf(service, list),
    ]),
  );
  return { field, boxes, sum };
}

/** What runs without being asked: what the organisation lists as such, and the cookie of the choice. */
function technicalOf({ cookie: { name }, services }: ServiceList): string {
  const names = services.filter(({ category }) => category === 'technical').map((it) => it.name);
  return fill(TEXTS.technical, { services: [...names, name] });
}
