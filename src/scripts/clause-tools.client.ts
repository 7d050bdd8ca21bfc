/** Beside each clause's heading: its permanent link and a citation to copy, and a mail to report an error. */

const text = document.querySelector<HTMLElement>('.text[data-address]');
const citation = document.querySelector('#_citation')?.textContent?.trim() ?? '';
const report = document.querySelector<HTMLAnchorElement>('#_report')?.href ?? '';

if (text) {
  const address = text.dataset['address'] ?? '';
  for (const heading of text.querySelectorAll<HTMLElement>(':is(h2, h3, h4, h5, h6)[id]'))
    addButton(heading, address);
}

function addButton(heading: HTMLElement, address: string): void {
  const name = heading.textContent?.trim() ?? '';
  const button = make('button', 'Cite');
  button.type = 'button';
  button.className = 'cite-clause';
  button.setAttribute('aria-label', `Cite “${name}”`);
  button.setAttribute('aria-expanded', 'false');
  let panel: HTMLElement | null = null;
  button.addEventListener('click', () => {
    if (panel) panel.remove();
    panel = panel ? null : makePanel(heading.id, name, address);
    if (panel) heading.after(panel);
    button.setAttribute('aria-expanded', String(panel !== null));
  });
  heading.append(button);
}

function makePanel(id: string, name: string, address: string): HTMLElement {
  const link = `${address}#${id}`;
  const words = `Clause “${name}” of ${citation.replace(address, link)}`;
  const panel = make('div', '');
  panel.className = 'tools';
  const mail = make('a', 'Report an error in this clause');
  mail.href = report
    .replace(/(subject=[^&]*)/, `$1${encodeURIComponent(`, clause ${id}`)}`)
    .replace('Clause%3A', encodeURIComponent(`Clause: ${name} (#${id})`));
  const actions = make('p', '');
  actions.append(copyButton('Copy link', link), ' ', copyButton('Copy citation', words), ' ', mail);
  panel.append(make('p', words), actions);
  return panel;
}

function copyButton(label: string, value: string): HTMLButtonElement {
  const button = make('button', label);
  button.type = 'button';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(value);
      say(button, 'Copied');
    } catch {
      say(button, 'Not allowed here: mark the words above and copy them');
    }
  });
  return button;
}

function say(button: HTMLButtonElement, words: string): void {
  const status = button.parentElement?.querySelector('[role=status]') ?? make('span', '');
  status.setAttribute('role', 'status');
  button.parentElement?.append(' ', status);
  status.textContent = words;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}
