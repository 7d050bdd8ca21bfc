import { unraised } from '../raised-text.ts';
import { formulaText } from './word-formulas.ts';
import type { Ground } from './word-ground.ts';
import type { WordStyles } from './word-styles.ts';
import {
  childOf,
  elementsIn,
  isXmlElement,
  textInXml,
  valueIn,
  type XmlElement,
} from './word-xml.ts';

/** Whether the words of a paragraph in the style of a heading can be one: a sentence is none. */
export function isWordHeading(words: string): boolean {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.split(' ').length <= 20 && !/[.;,]$/.test(plain);
}

/** How many columns a cell reaches over. */
export function gridSpanOf(cell: XmlElement): number {
  return Number(valueIn(childOf(cell, 'w:tcPr'), 'w:gridSpan')) || 1;
}

/** Finds the nearest elements of a name below one, except those within an element of another name. */
export function below(element: XmlElement, name: string, but: string): XmlElement[] {
  return element.children
    .filter(isXmlElement)
    .flatMap((child) =>
      child.name === name ? [child] : child.name === but ? [] : below(child, name, but),
    );
}

/** The words of all runs below an element, however they look. */
export function wordsBelow(element: XmlElement): string {
  return [...elementsIn(element)]
    .filter(({ name }) => name === 'w:t')
    .map(textInXml)
    .join('');
}

/** Reads a formula in one line if that has all its letters and numbers, and letter by letter if not. */
export function wordsOfFormula(element: XmlElement): string {
  const letters = [...elementsIn(element)]
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .map(textInXml)
    .join(' ');
  const line = formulaText(element);
  const bare = (text: string) => unraised(text).replace(/[^\p{L}\p{N}]/gu, '');
  return bare(line) === bare(letters) ? line : letters;
}

/** Whether a paragraph shows any words, or all of them are hidden. */
export function showsWords(
  paragraph: XmlElement,
  properties: XmlElement | undefined,
  styles: WordStyles,
  ground: Ground,
): boolean {
  return [...elementsIn(paragraph)].some(
    (run) =>
      run.name === 'w:r' &&
      wordsBelow(run).trim() !== '' &&
      !styles.look(properties, childOf(run, 'w:rPr'), ground).isHidden,
  );
}
