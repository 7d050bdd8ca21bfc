/** Compares any two versions in the browser, with the code that made the pages of comparison. */
import { clauseChanges, countClauses } from '../compare/clause-changes.ts';
import { compareTexts } from '../compare/compare-texts.ts';
import { joinMoves } from '../policy/clause-fate.ts';
import type { Document } from '../policy/document.ts';
import { printComparison } from '../site/html/print-comparison.ts';
import { printSubstance } from '../site/html/print-substance.ts';
import { sourceNotesOf } from '../site/pages/source-notes.ts';
import { changesInWords } from '../site/words/change-in-words.ts';
import {
  patternsInWords,
  silentChangesInWords,
  wordsInWords,
} from '../site/words/comparison-in-words.ts';
import { findSubstance } from '../substance/find-substance.ts';

interface VersionFile {
  readonly title: string;
  readonly document: Document;
}

const form = document.querySelector<HTMLFormElement>('#_choose');
const from = document.querySelector<HTMLSelectElement>('#_from');
const to = document.querySelector<HTMLSelectElement>('#_to');

if (form && from && to) {
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  const isAsked = choose(from, asked.get('from')) && choose(to, asked.get('to'));
  if (isAsked) void answer(from, to);
  else if (asked.size > 0) say('There is no such version. Choose two of those that there are.');
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
  say('Comparing …');
  const place = document.querySelector('#_answer');
  place?.classList.add('is-comparing');
  try {
    const [before, after] = await Promise.all([read(older), read(newer)]);
    const moved = joinMoves(
      options
        .slice((low ?? 0) + 1, (high ?? 0) + 1)
        .map(({ dataset }) => JSON.parse(dataset['moved'] ?? '{}') as Record<string, string>),
    );
    show(older, newer, before, after, moved);
  } catch {
    say(
      'The two texts could not be fetched. Try again, or choose a comparison from the list below.',
    );
  } finally {
    place?.classList.remove('is-comparing');
  }
}

async function read({ dataset }: HTMLOptionElement): Promise<VersionFile> {
  const response = await fetch(dataset['json'] ?? '');
  if (!response.ok) throw new Error(`The text is missing: ${response.status}.`);
  return (await response.json()) as VersionFile;
}

function show(
  older: HTMLOptionElement,
  newer: HTMLOptionElement,
  before: VersionFile,
  after: VersionFile,
  moved: Readonly<Record<string, string>>,
): void {
  const comparison = compareTexts(
    { ...before, hasLastingIds: true, moved: {} },
    { ...after, hasLastingIds: true, moved },
  );
  const place = ({ dataset }: HTMLOptionElement) => ({
    href: dataset['href'] ?? '',
    name: dataset['noun'] ?? '',
  });
  const printed = printComparison(comparison, {
    from: place(older),
    to: place(newer),
    wordings: (clause) => (form?.dataset['wordings'] ?? '').replace('CLAUSE', clause),
    sourceNotes: sourceNotesOf(after.document),
  });
  const title = `From ${place(older).name} to ${place(newer).name}`;
  say(
    older === newer
      ? 'These are the same version: there is nothing to compare.'
      : `${title}: ${changesInWords(countClauses(clauseChanges(comparison, moved)))}.`,
  );
  const told = [
    wordsInWords(comparison),
    ...patternsInWords(comparison),
    silentChangesInWords(comparison),
  ];
  linkWordFile(`${older.value} ${newer.value}`);
  const words = document.querySelector('#_words');
  if (words) words.textContent = told.filter(Boolean).join(' ');
  // Named as the page of a comparison is: the policy, then both versions, then whose policy it is.
  document.title = `${form?.dataset['title']}: from ${place(older).name} to ${place(newer).name} · ${form?.dataset['organisation']}`;
  const language = document.querySelector<HTMLElement>('#_compared')?.lang ?? '';
  fill(
    '_glance',
    printSubstance(comparison, findSubstance(comparison, language || null), language),
  );
  fill('_contents', `<details open><summary>Contents</summary>${printed.contents}</details>`);
  fill('_compared', printed.text);
  for (const id of ['_contents', '_views']) reveal(id);
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
  const said = document.querySelector('#_said');
  if (said) said.textContent = sentence;
}

function fill(id: string, html: string): void {
  const element = document.getElementById(id);
  if (element) element.innerHTML = html;
}

function reveal(id: string): void {
  const element = document.getElementById(id);
  if (element) element.hidden = false;
}
