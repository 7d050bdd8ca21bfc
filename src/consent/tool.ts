import { button, make } from './make.ts';
import type { Service } from './service.ts';
import type { Session } from './session.ts';
import { TEXTS } from './texts.ts';

/** The tool “Modify cookie preferences”: a form with a box for each service and category. */
export function makeTool(session: Session): HTMLFormElement {
  const groups = (['analytics', 'marketing'] as const)
    .map((category) => session.optional.filter((service) => service.category === category))
    .filter((services) => services.length > 0)
    .map(makeGroup);
  const boxes = groups.flatMap((group) => group.boxes);
  const chosen = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const state = make('div', { role: 'status' });
  const form: HTMLFormElement = make(
    'form',
    {
      tabIndex: -1,
      ariaLabel: TEXTS.preferences,
      onsubmit: (event) => {
        event.preventDefault();
        session.choose('selected', chosen());
      },
    },
    ...groups.map(({ field }) => field),
    make(
      'p',
      { className: 'choices' },
      button(TEXTS.accept, () => session.choose('accept')),
      make('button', {}, TEXTS.selected),
      button(TEXTS.deny, () => session.choose('deny')),
    ),
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
function makeGroup(services: readonly Service[]) {
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
    make('legend', {}, make('label', {}, all, TEXTS[services[0]?.category as 'marketing'])),
    ...services.flatMap((service, index) => [
      make('label', {}, boxes[index] ?? '', service.name),
      make('p', {}, factsOf(service)),
    ]),
  );
  return { field, boxes, sum };
}

function factsOf({ purpose, hosts, cookies, toConfirm }: Service): string {
  const named = cookies.map(({ name, duration }) => (duration ? `${name} (${duration})` : name));
  return [
    purpose,
    hosts.length && `${TEXTS.hosts}${hosts.join(', ')}.`,
    named.length && `${TEXTS.cookies}${named.join(', ')}.`,
    toConfirm.length && TEXTS.toConfirm,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is saved now, and what it does not reach. */
function stateOf(session: Session): Node[] {
  const record = session.record();
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => session.optional.find((each) => each.id === id)?.name ?? id).join(', ');
  const lines = [
    session.isBlocked() && TEXTS.blocked,
    session.gpc && TEXTS.gpc,
    record ? TEXTS.saved(record, namesOf(record.granted), namesOf(record.refused)) : TEXTS.nothing,
    session.left().length > 0 && TEXTS.left + session.left().join(', '),
    record?.refused.length && TEXTS.others,
  ];
  return lines.flatMap((line) => (line ? [make('p', {}, line)] : []));
}

/** What can be done with the record, where there is one. */
function makeActions(session: Session, done: () => void): HTMLElement {
  const said = make('p', { role: 'status' });
  const copy = async () => {
    const text = JSON.stringify(session.record(), null, 2);
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
    button(TEXTS.copy, copy),
    ' ',
    button(TEXTS.remove, remove),
    said,
  );
  session.follow(() => {
    actions.hidden = !session.record();
    said.textContent = '';
  });
  return actions;
}
