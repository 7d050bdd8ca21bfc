/** Answers which version applied on a day, from the table of periods on the page. */
import { words } from 'virtual:plain-words/on-day';
import type { Phrase } from '../messages/phrase.ts';
import { type Applied, appliedOn, type Bounds } from '../site/view/applied-on.ts';
import { nodesOf } from './show-phrase.ts';

interface Row extends Bounds {
  readonly link: HTMLAnchorElement;
  readonly phrase: string;
  /** When it was last seen; null if the organisation publishes it here. */
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
  said?.replaceChildren(
    ...(isDay(day)
      ? nodesOf(phraseOf(appliedOn(rows, day), inWords(day)))
      : [words.text('on-day.no-day', { text: day })]),
  );
}

function phraseOf(applied: Applied<Row>, day: string): Phrase {
  switch (applied.kind) {
    case 'known': {
      const { seen } = applied.period;
      const values = { day, ...named(applied.period) };
      return seen === null
        ? words.phrase('on-day.applied', values)
        : words.phrase('on-day.latest-known', { ...values, seen });
    }
    case 'vague': {
      const versions = applied.periods.flatMap((period, index) =>
        words.phrase(index > 0 ? 'on-day.or' : 'on-day.one', named(period)),
      );
      return words.phrase(vagueKey(applied), { day, versions });
    }
    case 'before':
      return words.phrase('on-day.before', { day, ...named(applied.first) });
    case 'none':
      return words.phrase('on-day.none', { day, ...named(applied.last) });
  }
}

function vagueKey({ periods, isCertain }: Applied<Row> & { kind: 'vague' }) {
  const isAlone = periods.length === 1;
  if (isCertain && periods.some(({ seen }) => seen !== null)) return 'on-day.vague-latest';
  if (isCertain) return isAlone ? 'on-day.vague-certain' : 'on-day.vague-certain-later';
  return isAlone ? 'on-day.vague' : 'on-day.vague-later';
}

function named({ link, phrase }: Row) {
  return { version: link.href, name: phrase };
}

/** As the pages write it; English without a region is British. */
function inWords(day: string): string {
  const { lang } = document.documentElement;
  const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, options);
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
