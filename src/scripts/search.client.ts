/** Searches while the reader types, in an index that is fetched piece by piece. */
import { type Found, findClauses } from '../search/answer.ts';
import { excerptOf } from '../search/excerpt.ts';
import { nearestWords } from '../search/nearest-words.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { parseQuery, type Query } from '../search/query.ts';

const form = document.querySelector<HTMLFormElement>('#_search');
const field = document.querySelector<HTMLInputElement>('#_q');
const said = document.querySelector('#_said');
const results = document.querySelector('#_results');
const FILTERS = ['organisation', 'policy', 'kind', 'language'];
/** So long nothing is typed before the index is asked: in milliseconds. */
const PAUSE = 60;

let engine: Promise<Pagefind> | null = null;
let hasArchive = false;
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

if (form && field && results) {
  const wanted = new URLSearchParams(location.search);
  for (const control of controls()) {
    const value = wanted.get(control.name);
    if (value !== null) setValue(control, value);
  }
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  addEventListener('keydown', moveFocus);
  if (field.value) void search();
}

type Control = HTMLInputElement | HTMLSelectElement;

function controls(): Control[] {
  return [...(form?.elements ?? [])].filter(
    (element): element is Control => 'name' in element && element.name !== '',
  );
}

function setValue(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox')
    control.checked = value === control.value;
  else control.value = value;
}

/** The address that leads to what is shown. */
function rememberAddress(): void {
  const data = [...new FormData(form as HTMLFormElement)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(data as [string, string][]).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

async function load(): Promise<Pagefind> {
  engine ??= (async () => {
    const path = form?.dataset['index'] ?? '';
    const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: '/', bundlePath: path });
    await pagefind.init();
    return pagefind;
  })();
  return engine;
}

async function search(): Promise<void> {
  rememberAddress();
  const turn = ++asked;
  const data = new FormData(form as HTMLFormElement);
  const query = parseQuery(String(data.get('q') ?? ''));
  if (query.words.length + query.phrases.length === 0) {
    show(
      [],
      query.isVague
        ? 'These words stand in almost every clause. Add one that says what it is about.'
        : '',
    );
    return;
  }
  try {
    const pagefind = await load();
    if (data.get('in') === 'archive' && !hasArchive) {
      hasArchive = true;
      await pagefind.mergeIndex(`${form?.dataset['index']}archive/`);
    }
    const filters = Object.fromEntries(
      FILTERS.flatMap((name) => (data.get(name) ? [[name, String(data.get(name))]] : [])),
    );
    const { found, more } = await findClauses(pagefind, query, filters);
    if (turn !== asked) return;
    if (found.length > 0) show(found, countOf(found.length, more), query);
    else await showNearest(query);
  } catch {
    show(
      [],
      'The search could not be loaded. All clauses are listed below: use your browser’s “Find in page”.',
    );
  }
}

function countOf(found: number, more: number): string {
  const clauses = found === 1 ? '1 clause' : `${found} clauses`;
  return more > 0 ? `The ${clauses} that answer best.` : `${clauses} found.`;
}

async function showNearest(query: Query): Promise<void> {
  const response = await fetch(form?.dataset['words'] ?? '');
  const known = (await response.json()) as string[];
  const missing = query.words.filter((word) => !known.includes(word));
  const nearest = missing.flatMap((word) =>
    nearestWords(word, known).map((other) => [word, other] as const),
  );
  const isWithArchive = new FormData(form as HTMLFormElement).has('in');
  show([], nothingFound(query, isWithArchive, nearest.length));
  if (!isWithArchive) results?.append(archiveLink());
  if (!results || nearest.length === 0) return;
  const list = make('ul');
  for (const [word, other] of nearest) {
    const link = make('a', other);
    const text = field?.value.replace(new RegExp(word, 'iu'), other) ?? other;
    link.href = `?${new URLSearchParams({ q: text })}`;
    const item = make('li');
    item.append(link);
    list.append(item);
  }
  results.append(list);
}

/** Leads to the same search, in what earlier and coming versions say as well. */
function archiveLink(): HTMLElement {
  const link = make('a', 'Search earlier and coming wordings, too');
  const query = new URLSearchParams(location.search);
  query.set('in', 'archive');
  link.href = `?${query}`;
  const line = make('p');
  line.append(link);
  return line;
}

function nothingFound({ words, phrases }: Query, isWithArchive: boolean, nearest: number): string {
  const all = [...words, ...phrases].map((each) => `“${each}”`);
  const clause = isWithArchive ? 'No clause' : 'No clause in force';
  const what =
    all.length === 1
      ? `${clause} has ${all[0]}.`
      : `${clause} has all of these: ${all.join(', ')}.`;
  return nearest > 0 ? `${what} Words that come near:` : what;
}

function show(found: readonly Found[], sentence: string, query?: Query): void {
  if (said) said.textContent = sentence;
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const { organisation, policy } = each.record.meta;
    const name = `${organisation}: ${policy}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  results?.replaceChildren(
    ...[...groups].map(([name, members]) => {
      const section = make('section');
      const list = make('ol');
      list.setAttribute('role', 'list');
      list.append(...members.map((member) => itemOf(member, query as Query)));
      section.append(make('h2', name));
      if (hasArchive)
        section.append(make('p', sinceWhen(members.map(({ record }) => record.meta))));
      section.append(list);
      return section;
    }),
  );
}

/** When what was asked for first stood in a policy, and when last, as far as its versions are known. */
function sinceWhen(all: readonly Readonly<Record<string, string>>[]): string {
  const oldest = [...all].sort((a, b) => ((a['since'] ?? '') < (b['since'] ?? '') ? -1 : 1))[0];
  const isStillThere = all.some(({ until }) => until === '');
  const newest = [...all].sort((a, b) => ((a['until'] ?? '') > (b['until'] ?? '') ? -1 : 1))[0];
  const first = `First in the version of ${oldest?.['sinceWords']}`;
  return isStillThere
    ? `${first}, and to this day.`
    : `${first}; gone since ${newest?.['untilWords']}.`;
}

function itemOf({ record }: Found, query: Query): HTMLElement {
  const { title = '', version = '', standing = '' } = record.meta;
  const item = make('li');
  const link = make('a', title);
  link.href = record.raw_url ?? record.url;
  const place = make('small', standing.includes(version) ? standing : `${version} · ${standing}`);
  const words = make('p');
  excerptOf(query, record.content).forEach(({ text, isWanted }, index) => {
    if (index > 0) words.append(' ');
    words.append(isWanted ? make('mark', text) : text);
  });
  item.append(link, ' ', place, words);
  return item;
}

/** Arrow keys go through the results, Escape back to the field. */
function moveFocus(event: KeyboardEvent): void {
  const links = [...(results?.querySelectorAll<HTMLElement>('a') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  if (event.key === 'Escape' && at >= 0) field?.focus();
  if (!isInField && at < 0) return;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const next = isInField ? (step > 0 ? links[0] : undefined) : links[at + step];
  if (next) next.focus();
  else if (step < 0) field?.focus();
  event.preventDefault();
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  return element;
}
