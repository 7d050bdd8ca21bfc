import { collapse, textOf } from '../../policy/canonical-text.ts';
import type { Inline } from '../../policy/document.ts';
import { raised } from '../raised-text.ts';
import { drawingSpans } from './word-drawings.ts';
import { countsItself, wordsOfForm, wordsOfInstruction } from './word-fields.ts';
import { formulaText } from './word-formulas.ts';
import type { RunLook } from './word-look.ts';
import type { WordReading } from './word-reading.ts';
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

/** A stretch of letters with one look. */
export interface RunSpan {
  readonly inline: Inline;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href: string | null;
}

/** Where a run stands. */
interface Place {
  readonly paragraph: XmlElement | undefined;
  readonly href: string | null;
}

/** Properties, which hold no text. */
const PROPERTIES = /^(?:w:\w*Pr|w:sdtEndPr|w:tblGrid|m:\w+Pr)$/;

/** The letters of a paragraph, whatever wraps them: what is not known is looked through. */
export function readSpans(element: XmlElement, place: Place, reading: WordReading): RunSpan[] {
  return element.children.filter(isXmlElement).flatMap((child): RunSpan[] => {
    const through = (more: Partial<Place> = {}) => readSpans(child, { ...place, ...more }, reading);
    if (PROPERTIES.test(child.name)) return [];
    switch (child.name) {
      case 'w:r':
        return readRun(child, place, reading);
      case 'w:hyperlink':
        return through({ href: hyperlink(child, reading) ?? place.href });
      case 'w:bookmarkStart':
        reading.bookmarks.push(child.attributes.get('w:name') ?? '');
        return [];
      case 'w:fldSimple': {
        reading.fields.enter(child.attributes.get('w:instr') ?? '');
        const spans = through();
        reading.fields.leave();
        return spans;
      }
      case 'w:sdt':
        return isContents(child) ? [] : readSpans(runContentOf(child, reading), place, reading);
      case 'mc:AlternateContent':
        return readSpans(chosen(child), place, reading);
      case 'm:oMath':
        return formula(child, place, reading);
      default:
        return through();
    }
  });
}

/** What a content control holds; one that nobody filled in is a doubt. */
export function runContentOf(control: XmlElement, { unfilled }: WordReading): XmlElement {
  const content = childOf(control, 'w:sdtContent');
  const words = content ? collapse(runWordsIn(content)) : '';
  if (isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') && words) unfilled.push(words);
  return content ?? { name: 'w:sdtContent', attributes: new Map(), children: [] };
}

/** Whether a content control is a table of contents. */
export function isContents(control: XmlElement): boolean {
  const part = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj');
  return /^Table of/i.test(valueIn(part, 'w:docPartGallery') ?? '');
}

/** Picks the one that Word shows from several forms of the same. */
export function chosen(alternatives: XmlElement): XmlElement {
  return (
    childOf(alternatives, 'mc:Choice') ??
    childOf(alternatives, 'mc:Fallback') ?? { ...alternatives, children: [] }
  );
}

function hyperlink(element: XmlElement, { relationships }: WordReading): string | null {
  const anchor = element.attributes.get('w:anchor');
  const target = relationships.get(element.attributes.get('r:id') ?? '')?.target;
  if (target === undefined) return anchor ? `#${anchor}` : null;
  return anchor ? `${target}#${anchor}` : target;
}

function readRun(run: XmlElement, place: Place, reading: WordReading): RunSpan[] {
  const { fields, ground, styles } = reading;
  const look = styles.look(place.paragraph, childOf(run, 'w:rPr'), ground);
  const spans: RunSpan[] = [];
  const add = (inline: Inline) => {
    if (fields.isShown && !fields.isContents) spans.push(...shown(inline, look, place, reading));
  };
  const read = (element: XmlElement) => {
    for (const child of element.children) {
      if (!isXmlElement(child) || PROPERTIES.test(child.name)) continue;
      switch (child.name) {
        case 'w:t':
          add({ kind: 'text', text: inFont(textInXml(child), look.font) });
          break;
        case 'w:sym':
          add({ kind: 'text', text: signOf(child) });
          break;
        case 'w:tab':
        case 'w:ptab':
          add({ kind: 'text', text: '\t' });
          break;
        case 'w:br':
        case 'w:cr':
          add(child.attributes.has('w:type') ? { kind: 'text', text: ' ' } : { kind: 'break' });
          break;
        case 'w:noBreakHyphen':
          add({ kind: 'text', text: '\u2011' });
          break;
        case 'w:fldChar':
          field(child, add, reading);
          break;
        case 'w:instrText':
          fields.instruct(textInXml(child));
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          const label = reading.notes.labelOf(kind, child.attributes.get('w:id') ?? '');
          add({ kind: 'footnote-reference', label });
          break;
        }
        case 'w:ruby':
          // The letters above the line say how those on it are read.
          for (const base of xmlChildrenOf(child, 'w:rubyBase'))
            spans.push(...readSpans(base, place, reading));
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          if (!look.isHidden && !fields.isContents) drawingSpans(child, reading).forEach(add);
          break;
        case 'mc:AlternateContent':
          read(chosen(child));
          break;
        case 'm:oMath':
          spans.push(...formula(child, place, reading));
          break;
        case 'w:instrDel':
        case 'w:delText':
        case 'w:delInstrText':
        case 'w:softHyphen':
        case 'w:footnoteRef':
        case 'w:endnoteRef':
          break;
        default:
          read(child);
      }
    }
  };
  read(run);
  return spans;
}

function field(character: XmlElement, add: (inline: Inline) => void, reading: WordReading): void {
  const form = wordsOfForm(character);
  if (form) add({ kind: 'text', text: form });
  const ended = reading.fields.take(character);
  if (!ended || ended.isResult) return;
  const words = wordsOfInstruction(ended.instruction);
  if (words) add({ kind: 'text', text: words });
  if (/^\s*MACROBUTTON\b/i.test(ended.instruction) && words) reading.unfilled.push(words);
  if (countsItself(ended.instruction) || /^\s*EQ\b/i.test(ended.instruction))
    reading.doubts.push({
      line: 0,
      near: '',
      rule: 'lost-numbers',
      what: `Word makes a number or a formula of the field “${collapse(ended.instruction).slice(0, 80)}”, which is no word of the file and not in the draft.`,
      mend: 'Write into the draft what Word shows there.',
    });
}

function formula(element: XmlElement, { paragraph, href }: Place, reading: WordReading): RunSpan[] {
  const text = formulaText(element);
  if (!text.trim() || !reading.fields.isShown || reading.fields.isContents) return [];
  reading.formulas.push(collapse(text));
  const plain = reading.styles.look(paragraph, undefined, reading.ground);
  return shown({ kind: 'text', text }, plain, { paragraph, href }, reading);
}

/** Letters as they are seen: hidden and struck ones are none of the text. */
function shown(inline: Inline, look: RunLook, place: Place, reading: WordReading): RunSpan[] {
  if (look.isHidden) return [];
  if (look.isStruck && inline.kind === 'text') {
    if (inline.text.trim()) reading.struck.push(inline.text);
    return [];
  }
  if (look.isFaint && inline.kind === 'text') reading.faint.push(inline.text);
  const own = inline.kind === 'text' && look.raised ? inRaised(inline.text, look.raised) : inline;
  const href = place.href ?? reading.fields.target;
  return [{ inline: own, isBold: look.isBold, isItalic: look.isItalic, href }];
}

function inRaised(text: string, way: 'up' | 'down'): Inline {
  return { kind: 'text', text: raised(text, way) ?? text };
}

/** Letters with the same look together, in links and marks. */
export function inlinesOf(spans: readonly RunSpan[]): Inline[] {
  return grouped(spans, ({ href }) => href).flatMap(([href, linked]) => {
    const inner = grouped(linked, ({ isBold }) => isBold).flatMap(([isBold, bold]) => {
      const marked = grouped(bold, ({ isItalic }) => isItalic).flatMap(([isItalic, each]) => {
        const plain = each.map(({ inline }) => inline);
        return isItalic && hasText(plain) ? [{ kind: 'emphasis' as const, inlines: plain }] : plain;
      });
      return isBold && hasText(marked) ? [{ kind: 'strong' as const, inlines: marked }] : marked;
    });
    return href !== null && hasText(inner)
      ? [{ kind: 'link' as const, href, inlines: inner }]
      : inner;
  });
}

function hasText(inlines: readonly Inline[]): boolean {
  return textOf(inlines).trim() !== '';
}

/** White space takes the look of what is before it, so that it parts no marks. */
function grouped<Key>(
  spans: readonly RunSpan[],
  keyOf: (span: RunSpan) => Key,
): [key: Key, spans: RunSpan[]][] {
  const groups: [Key, RunSpan[]][] = [];
  for (const span of spans) {
    const key = keyOf(span);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(span);
    else groups.push([key, [span]]);
  }
  return groups;
}

/** The words that are shown below an element, for a sentence about them. */
function runWordsIn(element: XmlElement): string {
  return element.children
    .filter(isXmlElement)
    .map((each) => (each.name === 'w:t' ? textInXml(each) : runWordsIn(each)))
    .join('');
}
