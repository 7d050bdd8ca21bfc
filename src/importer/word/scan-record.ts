import { isEnding, unraised } from '../raised-text.ts';
import type { SeenFact, Stretch } from '../second-reading.ts';

interface OpenLink {
  readonly href: string;
  words: string;
}

/** Where a link ended, and which fact it became. */
interface EndedLink {
  readonly fact: number;
  readonly href: string;
  readonly at: number;
}

/** What a pass over a Word file has met: stretches of words, and the facts that it makes of them. */
export class ScanRecord {
  readonly stretches: Stretch[] = [];
  readonly facts: SeenFact[] = [];
  readonly #links: OpenLink[] = [];
  readonly #cells: { words: string }[] = [];
  #out = this.stretches;
  #ended: EndedLink | null = null;
  /** How many letters of text came before. */
  #letters = 0;

  push(words: string, shown: Stretch['shown'] = 'text', holder = ''): void {
    this.#out.push({ words, line: 0, shown, holder });
    if (shown === 'text') this.#letters += words.length;
  }

  /** Words that are part of the link and the cells that are open. */
  collect(words: string): void {
    for (const open of [...this.#links, ...this.#cells]) open.words += words;
  }

  /** Words that are part of the cells alone: the number before a paragraph, its end. */
  collectInCells(words: string): void {
    for (const cell of this.#cells) cell.words += words;
  }

  fact(kind: SeenFact['kind'], words: string, value = ''): void {
    if (words.trim()) this.facts.push({ kind, words, value, line: 0 });
  }

  /** Letters that are raised one after the other are one fact. */
  raise(words: string): void {
    if (isEnding(words)) return;
    const last = this.facts.at(-1);
    const plain = unraised(words).trim();
    const goesOn = last?.kind === 'raised' && last.value === String(this.#letters);
    if (goesOn) this.facts.pop();
    this.fact('raised', goesOn ? last.words + plain : plain, String(this.#letters + words.length));
  }

  get isInCell(): boolean {
    return this.#cells.length > 0;
  }

  openCell(): void {
    this.#cells.push({ words: '' });
  }

  closeCell(column: number): void {
    this.fact('cell', this.#cells.pop()?.words ?? '', String(column));
  }

  openLink(href: string | null): void {
    if (href !== null) this.#links.push({ href, words: '' });
  }

  /** A link that begins where another one to the same place ended is the same link. */
  closeLink(href: string | null): void {
    if (href === null) return;
    const link = this.#links.pop();
    if (!link?.words.trim() || this.#links.length > 0) return;
    const before = this.#ended;
    const begin = this.#letters - link.words.length;
    const last = before?.href === href && before.at === begin ? this.facts[before.fact] : undefined;
    if (before && last) this.facts[before.fact] = { ...last, words: last.words + link.words };
    else this.fact('link', link.words, href);
    const fact = before && last ? before.fact : this.facts.length - 1;
    this.#ended = { fact, href, at: this.#letters };
  }

  /** Takes down elsewhere, for later, what a function reads; it is no part of a link that is open. */
  aside(into: Stretch[] | null, read: () => void): void {
    const [out, links] = [this.#out, this.#links.splice(0)];
    this.#out = into ?? out;
    read();
    this.#out = out;
    this.#links.push(...links);
  }

  /** Puts in what was taken down before. */
  append(stretches: readonly Stretch[]): void {
    this.#out.push(...stretches);
  }
}
