import { words } from 'virtual:plain-words/clause-tools';
import { markCurrentClause } from './current-clause.ts';

/**
 * Beside each clause's heading: its permanent link, a citation and its text to copy, the clause alone to
 * print, and a mail to report an error.
 */

const text = document.querySelector<HTMLElement>('.text[data-address]');
const lines = [...document.querySelectorAll('#_citation > span')].map(visibleText);
const report = document.querySelector<HTMLAnchorElement>('#_report')?.href ?? '';
const HEADINGS = 'h2, h3, h4, h5, h6';

const contents = document.querySelector<HTMLElement>('nav.contents');
if (contents) markCurrentClause(contents);
if (text) {
  const address = text.dataset['address'] ?? '';
  for (const heading of text.querySelectorAll<HTMLElement>(`:is(${HEADINGS})[id]`))
    addButton(heading, address);
}

function addButton(heading: HTMLElement, address: string): void {
  const name = visibleText(heading);
  const link = heading.querySelector('a');
  if (link) {
    // The heading keeps its own name, without the button's. No clause and no part of the page has such an id.
    link.id = `_${heading.id}_`;
    heading.setAttribute('aria-labelledby', link.id);
  }
  let panel: HTMLElement | null = null;
  const button = makeButton(words.text('cite.cite'), () => {
    if (panel) panel.remove();
    panel = panel ? null : makePanel(heading, name, address);
    if (panel) heading.after(panel);
    button.setAttribute('aria-expanded', String(panel !== null));
  });
  button.className = 'cite-clause';
  button.setAttribute('aria-label', words.text('cite.cite-clause', { name }));
  button.setAttribute('aria-expanded', 'false');
  heading.append(' ', button);
}

function makePanel(heading: HTMLElement, name: string, address: string): HTMLElement {
  const link = `${address}#${heading.id}`;
  const cited = lines.map((line, index) =>
    index === 0 ? words.text('cite.clause', { line, name }) : line.replace(address, link),
  );
  const panel = make('div', '');
  panel.className = 'tools';
  const citation = make('p', '');
  citation.append(...cited.map((line) => make('span', line)));
  const asked = encodeURIComponent(words.text('cite.mail-clause'));
  const mail = make('a', words.text('cite.report'));
  mail.href = report
    .replace(
      /subject=[^&]*/,
      (subject) => subject + encodeURIComponent(words.text('cite.subject', { id: heading.id })),
    )
    .replace(asked, () => `${asked}${encodeURIComponent(` ${name} (#${heading.id})`)}`);
  const said = make('span', '');
  said.setAttribute('role', 'status');
  const quoted = () =>
    [words.text('cite.quoted', { text: clauseText(heading) }), '', ...cited].join('\n');
  const actions = make('p', '');
  actions.append(
    copyButton(words.text('cite.copy-link'), () => link, said),
    ' ',
    copyButton(words.text('cite.copy-citation'), () => cited.join('\n'), said),
    ' ',
    copyButton(words.text('cite.copy-both'), quoted, said),
    ' ',
    makeButton(words.text('cite.print'), () => printClause(heading)),
    ' ',
    said,
  );
  const reporting = make('p', '');
  reporting.append(mail);
  panel.append(citation, actions, reporting);
  return panel;
}

/** A clause and its sub-clauses. */
function partsOf(heading: HTMLElement): Element[] {
  const parts: Element[] = [heading];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(HEADINGS) && next.tagName <= heading.tagName) break;
    parts.push(next);
  }
  return parts;
}

/** The words of a clause and its sub-clauses, without notes on the source. */
function clauseText(heading: HTMLElement): string {
  const parts = partsOf(heading).filter((part) => !part.matches('.note, .tools, .footnotes'));
  return parts.map(visibleText).filter(Boolean).join('\n');
}

/** Prints a clause alone, below the title of its version and above the foot of the sheet. */
function printClause(heading: HTMLElement): void {
  const parts = partsOf(heading);
  const mark = (isMarked: boolean) => {
    document.body.classList.toggle('one', isMarked);
    for (const part of parts) part.classList.toggle('it', isMarked);
  };
  mark(true);
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}

function copyButton(label: string, value: () => string, said: HTMLElement): HTMLButtonElement {
  return makeButton(label, async () => {
    try {
      await navigator.clipboard.writeText(value());
      said.textContent = words.text('cite.copied');
    } catch {
      said.textContent = words.text('cite.blocked');
    }
  });
}

function makeButton(label: string, press: () => void): HTMLButtonElement {
  const button = make('button', label);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** Visible words, each block on a line of its own, without the button that this script adds. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('button')) button.remove();
  for (const block of copy.querySelectorAll('li, p, tr, br')) block.after('\n');
  for (const cell of copy.querySelectorAll('td, th')) cell.after('\t');
  return (copy.textContent ?? '').replace(/[ \t]*\n\s*/g, '\n').trim();
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
