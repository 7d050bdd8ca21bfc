/** Writes the letter that a reader picks, with today's dates, and counts when a time for an answer ends. */
import { messages } from 'virtual:words/rights';
import { type Day, dayOf } from '../policy/date.ts';
import { type Period, parsePeriod } from '../policy/rights.ts';
import { mailLink } from '../site/words/letter.ts';
import { dueInLetter, dueInWords } from '../site/words/rights-in-words.ts';
import { pageWords } from './page-words.ts';

const words = pageWords(messages);
const form = document.querySelector<HTMLFormElement>('#_letter');
const right = document.querySelector<HTMLSelectElement>('#_right');
const written = document.querySelector<HTMLElement>('#_written');
const today = dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);

for (const place of document.querySelectorAll<HTMLElement>('.due')) {
  const within = periodIn(place.dataset['within']);
  const extended = periodIn(place.dataset['extended']);
  const due =
    within && dueInWords(words, { within, extended: extended && { within: extended } }, today);
  if (due) place.textContent = due;
  place.classList.add('is-counted');
}

if (form && right && written && right.options.length > 0) {
  const [letter, mail, said] = [
    written.querySelector('pre'),
    written.querySelector('a'),
    written.querySelector('[role=status]'),
  ];
  const write = () => {
    const ready = document.querySelector<HTMLElement>(`[data-right="${right.value}"]`);
    if (!ready || !letter || !mail) return;
    const text = filledIn(ready, form, today);
    letter.textContent = text;
    mail.href = mailLink(ready.dataset['to'] || null, ready.dataset['subject'] ?? '', text);
    if (said) said.textContent = '';
  };
  const asked = location.hash.slice(1);
  if ([...right.options].some(({ value }) => value === asked)) right.value = asked;
  write();
  form.hidden = false;
  written.hidden = false;
  form.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    const chosen = location.hash.slice(1);
    if (![...right.options].some(({ value }) => value === chosen)) return;
    right.value = chosen;
    write();
  });
  addEventListener('beforeprint', () => {
    if (written.contains(document.activeElement)) document.body.classList.add('is-letter');
  });
  addEventListener('afterprint', () => document.body.classList.remove('is-letter'));
  written.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !said) return;
    if (target.value === 'print') {
      print();
      return;
    }
    try {
      await navigator.clipboard.writeText(letter?.textContent ?? '');
      said.textContent = words.text('rights-due.copied');
    } catch {
      said.textContent = words.text('rights-due.blocked');
    }
  });
}

/** The ready letter with what the reader wrote, and with today's dates. */
function filledIn(ready: HTMLElement, fields: HTMLFormElement, day: Day): string {
  const copy = ready.cloneNode(true) as HTMLElement;
  for (const slot of copy.querySelectorAll<HTMLElement>('[data-slot]')) {
    const name = slot.dataset['slot'];
    const within = periodIn(ready.dataset['within']);
    const value =
      name === 'due'
        ? within && dueInLetter(words, { within }, day)
        : fields.querySelector<HTMLInputElement>(`input[data-slot="${name}"]`)?.value.trim();
    if (value) slot.textContent = value;
  }
  return (copy.textContent ?? '').replace(/ +$/gm, '');
}

function periodIn(text: string | undefined): Period | null {
  return text ? parsePeriod(text) : null;
}
