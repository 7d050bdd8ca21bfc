/** Answers which version applied on a day, from the table of periods on the page. */
import { type Applied, appliedOn, type Bounds } from '../site/view/applied-on.ts';

interface Row extends Bounds {
  readonly link: HTMLAnchorElement;
  readonly phrase: string;
  /** When it was last seen; null where the organisation publishes it here. */
  readonly seen: string | null;
}

const form = document.querySelector<HTMLFormElement>('#_day');
const input = document.querySelector<HTMLInputElement>('#_date');
const said = document.querySelector('#_said');
const rows = [...document.querySelectorAll<HTMLElement>('#_periods [data-precision]')].flatMap(
  (row): Row[] => {
    const link = row.querySelector('a');
    const { from = '', until = '', phrase = '', seen = null, precision } = row.dataset;
    const facts = { from, until, precision: precision as Row['precision'], phrase, seen };
    return link ? [{ ...facts, link }] : [];
  },
);

if (form && input && said && rows.length > 0) {
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get('date');
  if (asked !== null) {
    if (isDay(asked)) input.value = asked;
    answer(asked);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?date=${input.value}`);
    answer(input.value);
  });
}

function answer(day: string): void {
  if (!isDay(day)) {
    said?.replaceChildren(`“${day}” is no day. Write it as year, month and day: 2016-10-17.`);
    return;
  }
  said?.replaceChildren(...sentenceOf(appliedOn(rows, day), `On ${inWords(day)}`));
}

function sentenceOf(applied: Applied<Row>, onDay: string): (string | Node)[] {
  switch (applied.kind) {
    case 'known':
      return applied.period.seen === null
        ? [`${onDay}, the `, linkTo(applied.period), ' applied.']
        : [
            `${onDay}, the latest version that is known is the `,
            linkTo(applied.period),
            ` (${applied.period.seen}).`,
          ];
    case 'vague':
      return [
        `${onDay}, the `,
        ...applied.periods.flatMap((period, index) => [
          index > 0 ? ' or the ' : '',
          linkTo(period),
        ]),
        ...uncertainty(applied),
      ];
    case 'before':
      return [
        `${onDay}, no text applied that is known to this archive. The first is the `,
        linkTo(applied.first),
        '.',
      ];
    case 'none':
      return [`${onDay}, no text applied. The last was the `, linkTo(applied.last), '.'];
  }
}

function uncertainty({ periods, isCertain }: Applied<Row> & { kind: 'vague' }): string[] {
  const isAlone = periods.length === 1;
  if (isCertain && periods.some(({ seen }) => seen !== null))
    return [' is the latest that is known: from which day on the later one applied is not known.'];
  return [
    isCertain ? ' applied: ' : ' may have applied: ',
    isAlone
      ? 'from which day on is not known.'
      : 'from which day on the later one did is not known.',
  ];
}

function linkTo({ link, phrase }: Row): Node {
  const copy = link.cloneNode() as HTMLAnchorElement;
  copy.textContent = phrase;
  return copy;
}

/** Not every day of that form is one: February has no 31st. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}

function inWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
