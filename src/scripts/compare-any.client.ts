/** Compares any two versions in the browser, with the code that made the pages of comparison. */
import { words } from 'virtual:plain-words/compare-any';
import { joinMoves } from '../policy/clause-fate.ts';
import { askWorker } from './ask-worker.ts';
import type { ComparisonAnswer } from './compare-versions.ts';
import { fillSlowly } from './fill-slowly.ts';

const form = document.querySelector<HTMLFormElement>('#_choose');
const from = document.querySelector<HTMLSelectElement>('#_from');
const to = document.querySelector<HTMLSelectElement>('#_to');

/** How often was asked: whoever asks again before the answer has come wants the later one alone. */
let times = 0;

if (form && from && to) {
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  const isAsked = choose(from, asked.get('from')) && choose(to, asked.get('to'));
  if (isAsked) void answer(from, to);
  else if (asked.size > 0) say(words.text('comparing.no-such'));
  // A step to a change on the page is one in the history too, and asks for nothing new.
  let shown = location.search;
  addEventListener('popstate', () => {
    if (location.search !== shown) location.reload();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams({ from: from.value, to: to.value })}`);
    shown = location.search;
    void answer(from, to);
  });
}

/** Selects the version of that name, if there is one. */
function choose(list: HTMLSelectElement, name: string | null): boolean {
  const option = [...list.options].find(({ value }) => value === name);
  if (option) option.selected = true;
  return option !== undefined;
}

async function answer(first: HTMLSelectElement, second: HTMLSelectElement): Promise<void> {
  const options = [...first.options];
  // Whatever order they were chosen in, the earlier one is compared with the later one.
  const [low, high] = [first.selectedIndex, second.selectedIndex].sort((a, b) => a - b);
  const pair = [options[low ?? 0], options[high ?? 0]] as const;
  const [older, newer] = pair;
  if (!older || !newer) return;
  say(words.text('comparing.fetching'));
  const place = document.querySelector('#_answer');
  place?.classList.add('is-comparing');
  times += 1;
  const own = times;
  try {
    const [before, after, { messages }] = await Promise.all([
      read(older),
      read(newer),
      import('virtual:words/comparison'),
    ]);
    const moved = joinMoves(
      options
        .slice((low ?? 0) + 1, (high ?? 0) + 1)
        .map(({ dataset }) => JSON.parse(dataset['moved'] ?? '{}') as Record<string, string>),
    );
    say(words.text('comparing.matching'));
    const answer = await askWorker({
      ...{ before, after, moved, from: placeOf(older), to: placeOf(newer) },
      wordings: form?.dataset['wordings'] ?? '',
      messages,
      siteLanguage: document.documentElement.lang,
      language: document.querySelector<HTMLElement>('#_compared')?.lang ?? '',
    });
    if (own === times) await show(older, newer, answer);
  } catch {
    say(words.text('comparing.failed'));
  } finally {
    if (own === times) place?.classList.remove('is-comparing');
  }
}

async function read({ dataset }: HTMLOptionElement): Promise<ArrayBuffer> {
  const response = await fetch(dataset['json'] ?? '');
  if (!response.ok) throw new Error(`The text is missing: ${response.status}.`);
  return response.arrayBuffer();
}

/** Where a version stands, and what it is called. */
function placeOf({ dataset }: HTMLOptionElement) {
  return { href: dataset['href'] ?? '', name: dataset['noun'] ?? '' };
}

async function show(
  older: HTMLOptionElement,
  newer: HTMLOptionElement,
  { counts, extent, glance, contents, map, clauses }: ComparisonAnswer,
): Promise<void> {
  const [from, to] = [placeOf(older).name, placeOf(newer).name];
  linkWordFile(`${older.value} ${newer.value}`);
  name('#_words', extent);
  // Named as the page of a comparison is: the policy, then both versions, then whose policy it is.
  document.title = words.text('comparing.title', {
    title: form?.dataset['title'] ?? '',
    from,
    to,
    name: form?.dataset['organisation'] ?? '',
  });
  fill('_glance', glance);
  fill('_contents', contents);
  fill('_map', map);
  name('#_before', from);
  name('#_after > .two', to);
  for (const id of ['_beside', '_bar']) reveal(id);
  const article = document.querySelector('#_compared');
  say(words.text('comparing.setting-out'));
  if (article) await fillSlowly(article, clauses);
  say(
    older === newer
      ? words.text('comparing.same')
      : words.text('comparing.said', { from, to, counts }),
  );
  // The place that the address names has come into being just now.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Leads to the Word file of two versions, where the site has one. */
function linkWordFile(names: string): void {
  const redlines = JSON.parse(form?.dataset['redlines'] ?? '{}') as Record<string, string>;
  const line = document.getElementById('_word-file');
  const link = line?.querySelector('a');
  const address = Object.hasOwn(redlines, names) ? redlines[names] : undefined;
  if (line) line.hidden = address === undefined;
  if (link && address !== undefined) link.href = address;
}

function say(sentence: string): void {
  name('#_said', sentence);
}

function name(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}

function fill(id: string, html: string): void {
  const element = document.getElementById(id);
  if (element) element.innerHTML = html;
}

function reveal(id: string): void {
  const element = document.getElementById(id);
  if (element) element.hidden = false;
}
