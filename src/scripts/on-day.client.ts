/** Answers which version applied on a day, from the table of periods on the page. */
import { type Applied, appliedOn, type Bounds } from '../site/applied-on.ts';

interface Row extends Bounds {
  readonly link: HTMLAnchorElement;
}

const form = document.querySelector<HTMLFormElement>('#_day');
const input = document.querySelector<HTMLInputElement>('#_date');
const said = document.querySelector('#_said');
const rows = [...document.querySelectorAll<HTMLElement>('#_periods [data-precision]')].flatMap(
  (row): Row[] => {
    const link = row.querySelector('a');
    const { from = '', until = '', precision } = row.dataset;
    return link ? [{ from, until, precision: precision as Row['precision'], link }] : [];
  },
);

if (form && input && said && rows.length > 0) {
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get('date');
  if (asked !== null) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked));
    if (isDay) {
      input.value = asked;
      answer(asked);
    } else said.textContent = `“${asked}” is no day. Write it as year, month and day: 2016-10-17.`;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?date=${input.value}`);
    answer(input.value);
  });
}

function answer(day: string): void {
  said?.replaceChildren(...sentenceOf(appliedOn(rows, day), inWords(day)));
}

function sentenceOf(applied: Applied<Row>, day: string): (string | Node)[] {
  switch (applied.kind) {
    case 'known':
      return [`On ${day}, the version of `, linkTo(applied.period), ' applied.'];
    case 'vague':
      return applied.before
        ? [
            `On ${day}, either the version of `,
            linkTo(applied.before),
            ' or that of ',
            linkTo(applied.period),
            ' applied: from which day the later one applied is not known.',
          ]
        : [
            `On ${day}, the version of `,
            linkTo(applied.period),
            ' may have applied: from which day on is not known.',
          ];
    case 'before':
      return [
        `No text that applied on ${day} is known to this archive. The first is that of `,
        linkTo(applied.first),
        '.',
      ];
    case 'none':
      return [`On ${day}, no text applied. The last was that of `, linkTo(applied.last), '.'];
  }
}

function linkTo({ link }: Row): Node {
  return link.cloneNode(true);
}

function inWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
