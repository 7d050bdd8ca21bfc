import type { Stretch } from '../second-reading.ts';
import { ScanRecord } from './scan-record.ts';
import type { NoteReference, ScanSource } from './scan-source.ts';
import {
  below,
  gridSpanOf,
  isWordHeading,
  showsWords,
  wordsBelow,
  wordsOfFormula,
} from './scan-words.ts';
import { FieldStack, targetOf, wordsOfForm, wordsOfInstruction } from './word-fields.ts';
import type { Ground } from './word-ground.ts';
import type { RunLook } from './word-look.ts';
import type { ListMark } from './word-numbering.ts';
import { inFont, signOf } from './word-symbols.ts';
import {
  childOf,
  isOn,
  isXmlElement,
  textInXml,
  valueIn,
  type XmlElement,
  xmlChildrenOf,
} from './word-xml.ts';

interface OpenParagraph {
  readonly properties: XmlElement | undefined;
  /** All its words. */
  words: string;
  readonly isContents: boolean;
  mark: ListMark | null;
  /** What stands in boxes, which is read after the paragraph. */
  readonly boxes: Stretch[];
}

const CONTENTS = 'The table of contents';
/** Numbers and instructions for programs. */
const DATA =
  /^(?:w:(?:instrText|delInstrText)|wp:(?:posOffset|align)|wp14:\w+|o:\w+|x:\w+|c:(?:f|formatCode))$/;

/**
 * One pass over a part of a Word file. It stops at each text, whatever element holds it, and asks what
 * is open around it: a paragraph, a link, a cell, a field.
 */
export class WordScan {
  readonly record = new ScanRecord();
  readonly notes: NoteReference[] = [];
  readonly #source: ScanSource;
  readonly #fields = new FieldStack();
  #paragraph: OpenParagraph | null = null;
  #isContents = false;
  #look: RunLook | null = null;
  #ground: Ground;

  constructor(source: ScanSource) {
    this.#source = source;
    this.#ground = source.ground;
  }

  read(element: XmlElement): void {
    for (const child of element.children)
      if (isXmlElement(child)) this.#element(child, element);
      else if (child.trim() !== '' && !DATA.test(element.name))
        this.#aside(child, `The element <${element.name}>`);
  }

  readonly #readers: Readonly<Record<string, (element: XmlElement, parent: XmlElement) => void>> = {
    ...Object.fromEntries(['w:pPr', 'w:rPr', 'w:sectPr'].map((name) => [name, () => {}])),
    'w:p': (element) => this.#readParagraph(element),
    'w:r': (element) => this.#readRun(element),
    'w:t': (element) => this.#text(inFont(textInXml(element), this.#look?.font ?? null)),
    'w:sym': (element) => this.#text(signOf(element)),
    ...Object.fromEntries(
      ['w:tab', 'w:ptab', 'w:br', 'w:cr'].map((name) => [name, () => this.#text(' ')]),
    ),
    'w:noBreakHyphen': () => this.#text('\u2011'),
    'm:oMath': (element) => this.#text(wordsOfFormula(element)),
    'a:t': (element) => this.#aside(textInXml(element), 'A drawing'),
    'w:rt': (element) => this.#aside(wordsBelow(element), 'The reading above a word'),
    'w:fldChar': (element) => this.#readField(element),
    'w:instrText': (element) => this.#fields.instruct(textInXml(element)),
    'w:fldSimple': (element) => this.#readSimpleField(element),
    'w:hyperlink': (element) => this.#readLink(element),
    'w:footnoteReference': (element) => this.#readReference(element),
    'w:endnoteReference': (element) => this.#readReference(element),
    'w:tbl': (element) => this.#readTable(element),
    'w:txbxContent': (element) => this.#readBox(() => this.read(element)),
    'v:textpath': ({ attributes }) =>
      this.#readBox(() => this.#text(`${attributes.get('string') ?? ''}\n`)),
    'wp:docPr': (element) => this.#describe(element),
    'v:shape': (element) => this.#describe(element),
    'w:altChunk': (element) => this.#readChunk(element),
    'w:sdt': (element) => this.#readControl(element),
    'mc:Fallback': (element, parent) => {
      // The same for older programs.
      if (!childOf(parent, 'mc:Choice')) this.read(element);
    },
  };

  #element(element: XmlElement, parent: XmlElement): void {
    const reader = this.#readers[element.name];
    const around = this.#ground;
    this.#ground = this.#source.styles.groundWithin(element, around);
    if (reader) reader(element, parent);
    else this.read(element);
    this.#ground = around;
  }

  #readParagraph(element: XmlElement): void {
    const properties = childOf(element, 'w:pPr');
    const { styles, counter } = this.#source;
    const before = this.#paragraph;
    const isGone =
      isOn(childOf(properties, 'w:rPr'), 'w:vanish') &&
      !showsWords(element, properties, styles, this.#ground);
    const paragraph: OpenParagraph = {
      properties,
      words: '',
      isContents: styles
        .names(properties)
        .some((name) =>
          /^(?:toc|contents|table of|index) (?:\d|heading|figures|authorities)/.test(name),
        ),
      mark: isGone ? null : counter.next(properties),
      boxes: [],
    };
    this.#paragraph = paragraph;
    this.read(element);
    this.record.push('\n');
    this.record.collectInCells('\n');
    this.#paragraph = before;
    const { words } = paragraph;
    if (styles.outlineLevel(properties) !== null && isWordHeading(words))
      this.record.fact('heading', words);
    this.record.append(paragraph.boxes);
  }

  #readRun(element: XmlElement): void {
    const before = this.#look;
    const properties = childOf(element, 'w:rPr');
    const { styles } = this.#source;
    this.#look = styles.look(this.#paragraph?.properties, properties, this.#ground);
    this.read(element);
    this.#look = before;
  }

  /** Words as they look here: text, or struck, or hidden, or of a table of contents. */
  #text(words: string): void {
    if (words === '' || !this.#fields.isShown) return;
    const { isHidden, isStruck, raised } = this.#look ?? {};
    if (isHidden) this.record.push(words, 'hidden', 'Hidden words');
    else if (isStruck && words.trim()) this.record.push(words, 'struck', 'Struck words');
    else if (this.#isContents || this.#fields.isContents || this.#paragraph?.isContents)
      this.record.push(words, 'aside', CONTENTS);
    else {
      if (words.trim()) this.#mark();
      this.#collect(words);
      if (raised && words.trim()) this.record.raise(words);
      this.record.push(words);
    }
  }

  #aside(words: string, holder: string): void {
    if (words.trim() && this.#fields.isShown) this.record.push(`${words}\n`, 'aside', holder);
  }

  #collect(words: string): void {
    this.record.collect(words);
    if (this.#paragraph) this.#paragraph.words += words;
  }

  /** The number of a paragraph stands before its first word. */
  #mark(): void {
    const paragraph = this.#paragraph;
    const mark = paragraph?.mark?.text;
    if (!paragraph || !mark) return;
    paragraph.mark = null;
    paragraph.words += `${mark} `;
    this.record.collectInCells(`${mark} `);
    this.record.push(`${mark} `);
  }

  #readField(character: XmlElement): void {
    const form = wordsOfForm(character);
    if (form) this.#text(form);
    const ended = this.#fields.take(character);
    const type = character.attributes.get('w:fldCharType');
    if (type === 'separate') this.record.openLink(this.#fields.innermost);
    if (!ended) return;
    if (ended.isResult) this.record.closeLink(targetOf(ended.instruction));
    else this.#text(wordsOfInstruction(ended.instruction));
  }

  #readSimpleField(element: XmlElement): void {
    const instruction = element.attributes.get('w:instr') ?? '';
    this.#fields.enter(instruction);
    this.record.openLink(targetOf(instruction));
    this.read(element);
    this.record.closeLink(targetOf(instruction));
    this.#fields.leave();
  }

  #readLink(element: XmlElement): void {
    const anchor = element.attributes.get('w:anchor');
    const address = this.#source.target(element.attributes.get('r:id') ?? '') ?? '';
    const href = address || anchor ? `${address}${anchor ? `#${anchor}` : ''}` : null;
    this.record.openLink(href);
    this.read(element);
    this.record.closeLink(href);
  }

  #readReference(element: XmlElement): void {
    const id = element.attributes.get('w:id') ?? '';
    if (
      !this.#fields.isShown ||
      this.#fields.isContents ||
      this.#isContents ||
      this.#look?.isHidden
    )
      return;
    this.notes.push(
      element.name === 'w:footnoteReference'
        ? { part: 'footnotes', name: 'w:footnote', id }
        : { part: 'endnotes', name: 'w:endnote', id },
    );
  }

  #readTable(table: XmlElement): void {
    const rows = below(table, 'w:tr', 'w:tbl').map((row) => ({
      properties: childOf(row, 'w:trPr'),
      cells: below(row, 'w:tc', 'w:tbl'),
    }));
    const isGrid =
      !this.record.isInCell &&
      rows.some(({ cells }) => cells.length > 1 || cells.some((cell) => gridSpanOf(cell) > 1));
    for (const { properties, cells } of rows) {
      const isHidden = isOn(properties, 'w:hidden');
      let column = 1 + (Number(valueIn(properties, 'w:gridBefore')) || 0);
      for (const cell of cells) {
        if (isHidden) this.record.push(`${wordsBelow(cell)}\n`, 'hidden', 'A hidden row');
        else if (isGrid) {
          this.record.openCell();
          this.#element(cell, table);
          this.record.closeCell(column);
        } else this.#element(cell, table);
        column += gridSpanOf(cell);
      }
    }
  }

  /** What stands in a box comes after the paragraph that holds it, and is no part of its heading or link. */
  #readBox(read: () => void): void {
    if (this.#fields.isContents) return;
    const [look, paragraph] = [this.#look, this.#paragraph];
    this.#paragraph = null;
    this.#look = null;
    this.record.aside(paragraph?.boxes ?? null, read);
    this.#look = look;
    this.#paragraph = paragraph;
  }

  /** The description of a picture stands in its place. */
  #describe(element: XmlElement): void {
    const words = element.attributes.get('descr') ?? element.attributes.get('alt') ?? '';
    if (words.trim() && !this.#look?.isHidden && !this.#fields.isContents) {
      this.#mark();
      this.#collect(words);
      this.#aside(words, 'The description of a picture');
    }
    this.read(element);
  }

  #readChunk(element: XmlElement): void {
    const reading = this.#source.chunk(element.attributes.get('r:id') ?? '');
    if (!reading) return;
    this.record.append(reading.stretches.map((stretch) => ({ ...stretch, line: 0 })));
    this.record.facts.push(...reading.facts.map((fact) => ({ ...fact, line: 0 })));
    this.record.push('\n');
  }

  #readControl(element: XmlElement): void {
    const part = childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj');
    const before = this.#isContents;
    this.#isContents ||= (valueIn(part, 'w:docPartGallery') ?? '')
      .toLowerCase()
      .startsWith('table of');
    for (const content of xmlChildrenOf(element, 'w:sdtContent')) this.read(content);
    this.#isContents = before;
  }
}
