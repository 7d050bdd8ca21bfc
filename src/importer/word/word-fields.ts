import { childOf, isOn, valueIn, type XmlElement, xmlChildrenOf } from './word-xml.ts';

/** A field that is open: Word shows its result, and hides its instruction. */
export interface OpenField {
  /** `REF _Ref12 \r \h`. */
  instruction: string;
  isResult: boolean;
}

/** The fields that are open at a place of a text, the outermost first. They may reach over paragraphs. */
export class FieldStack {
  readonly #open: OpenField[] = [];

  /** Takes in a `w:fldChar`; returns the field that it ends, if it does. */
  take(character: XmlElement): OpenField | null {
    switch (character.attributes.get('w:fldCharType')) {
      case 'begin':
        this.#open.push({ instruction: '', isResult: false });
        return null;
      case 'separate': {
        const last = this.#open.at(-1);
        if (last) last.isResult = true;
        return null;
      }
      case 'end':
        return this.#open.pop() ?? null;
      default:
        return null;
    }
  }

  instruct(words: string): void {
    const last = this.#open.at(-1);
    if (last && !last.isResult) last.instruction += words;
  }

  /** Opens a field whose result stands in an element of its own. */
  enter(instruction: string): void {
    this.#open.push({ instruction, isResult: true });
  }

  leave(): void {
    this.#open.pop();
  }

  /** Where the innermost field leads; null if it leads nowhere. */
  get innermost(): string | null {
    return targetOf(this.#open.at(-1)?.instruction ?? '');
  }

  /** Whether what stands here is shown: no instruction is. */
  get isShown(): boolean {
    return this.#open.every(({ isResult }) => isResult);
  }

  /** Whether a table of contents, or a list of pictures or terms, stands here. */
  get isContents(): boolean {
    return this.#open.some(
      ({ instruction, isResult }) => isResult && /^\s*(?:TOC|TOA|INDEX)\b/i.test(instruction),
    );
  }

  /** Where the words here lead; null if they lead nowhere. */
  get target(): string | null {
    for (const { instruction } of [...this.#open].reverse()) {
      const target = targetOf(instruction);
      if (target !== null) return target;
    }
    return null;
  }
}

/** The address of a `HYPERLINK`, or the bookmark of a reference as `#name`; null for other fields. */
export function targetOf(instruction: string): string | null {
  const [, kind = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(instruction) ?? [];
  const name = kind.toUpperCase();
  if (name === 'HYPERLINK') {
    const inside = /\\l\s+(?:"([^"]*)"|(\S+))/i.exec(rest);
    const anchor = inside?.[1] ?? inside?.[2];
    const address = /^(?:\\[hnt]\s+)*(?:"([^"]*)"|([^\s\\]\S*))/i.exec(rest);
    const url = address?.[1] ?? address?.[2] ?? '';
    return url || anchor ? `${url}${anchor ? `#${anchor}` : ''}` : null;
  }
  if (/^(?:REF|PAGEREF|NOTEREF)$/.test(name)) {
    const bookmark = /^"?([^\s"\\]+)/.exec(rest)?.[1];
    return bookmark ? `#${bookmark}` : null;
  }
  return null;
}

/** The words that Word shows of a field without a result: the label of a button, a sign; empty for others. */
export function wordsOfInstruction(instruction: string): string {
  const button = /^\s*MACROBUTTON\s+\S+\s+(.*?)\s*$/is.exec(instruction);
  if (button) return button[1] ?? '';
  const symbol = /^\s*SYMBOL\s+(0x[\da-f]+|\d+)(.*)$/is.exec(instruction);
  if (!symbol || /\\f\b/i.test(symbol[2] ?? '')) return '';
  return String.fromCodePoint(Math.min(Number(symbol[1]), 0x10ffff));
}

/** Whether Word counts something here and keeps no result: `AUTONUM`, `LISTNUM`. */
export function countsItself(instruction: string): boolean {
  return /^\s*(?:AUTONUM\w*|LISTNUM)\b/i.test(instruction);
}

/** What an old form field shows that has no result: a box, ticked or not, or the chosen entry of a list. */
export function wordsOfForm(character: XmlElement): string {
  const data = childOf(character, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false) ? '☒' : '☐';
  const list = childOf(data, 'w:ddList');
  if (!list) return '';
  const chosen = Number(valueIn(list, 'w:result') ?? valueIn(list, 'w:default') ?? 0);
  return xmlChildrenOf(list, 'w:listEntry')[chosen]?.attributes.get('w:val') ?? '';
}
