import type { SecondReading, SeenFact, Stretch } from '../second-reading.ts';
import { shownParts, type WordPackage } from './word-package.ts';
import { relatedPart, stylesOf } from './word-reading.ts';
import { WordScan } from './word-scan.ts';
import { elementsIn, isXmlElement, textInXml, type XmlElement } from './word-xml.ts';

/** How parts are called that show words but are no part of the text. */
const HOLDERS: Readonly<Record<string, string>> = {
  header: 'The head of the pages',
  footer: 'The foot of the pages',
  chart: 'A chart',
  chartEx: 'A chart',
  chartUserShapes: 'A chart',
  diagramData: 'A diagram',
};

/**
 * Reads a Word file a second time: every text of every part to which its relationships lead, in one pass
 * from element to element that knows nothing of paragraphs, lists and tables but where they end.
 * @param chunk the second reading of a file within the file
 */
export function secondWordReading(
  file: WordPackage,
  chunk: (path: string) => SecondReading | null,
): SecondReading {
  const { styles, ground, newCounter } = stylesOf(file);
  const stretches: Stretch[] = [];
  const facts: SeenFact[] = [];
  const notes = new Map<
    string,
    { readonly part: string; readonly name: string; readonly id: string }
  >();
  const scan = (path: string, root: XmlElement) => {
    const relationships = file.relationships(path);
    const pass = new WordScan({
      styles,
      ground,
      counter: newCounter(),
      target: (id) => relationships.get(id)?.target ?? null,
      chunk: (id) => chunk(relationships.get(id)?.target ?? ''),
    });
    pass.read(root);
    pass.record.push('\n');
    for (const stretch of pass.record.stretches) stretches.push(stretch);
    for (const fact of pass.record.facts) facts.push(fact);
    for (const note of pass.notes) notes.set(`${note.part} ${note.id}`, note);
  };
  const [main, ...others] = shownParts(file);
  if (main) scan(main.path, main.root);
  for (const { part, name, id } of notes.values()) {
    const found = relatedPart(file, part);
    const root = found && noteOf(found.root, name, id);
    if (found && root) scan(found.path, root);
  }
  for (const { root, type, path } of others) {
    if (/^(?:foot|end)notes$/.test(type)) continue;
    const holder = HOLDERS[type] ?? `The part ${path} of the file`;
    const words = `${elementText(root)}\n`;
    // The first page, the left and the right ones have their own parts, often with the same words.
    const isSame = stretches.some((each) => each.holder === holder && each.words === words);
    if (!isSame) stretches.push({ words, line: 0, shown: 'aside', holder });
  }
  return { stretches, hasMarks: true, facts, kinds: ['heading', 'link', 'cell', 'raised'] };
}

function noteOf(root: XmlElement, name: string, id: string): XmlElement | null {
  for (const each of elementsIn(root))
    if (each.name === name && each.attributes.get('w:id') === id) return each;
  return null;
}

/** All text of a part that is none of the main text; what stands in fields as instructions is none. */
function elementText(element: XmlElement): string {
  const parts = element.children.map((child) => {
    if (!isXmlElement(child)) return child;
    if (/^(?:w:instrText|c:f|c:formatCode)$/.test(child.name)) return '';
    if (/^(?:w:t|a:t|m:t)$/.test(child.name)) return textInXml(child);
    return `${elementText(child)}${/^(?:w:p|a:p|w:tc|c:v|c:pt|w:tab|w:br|dgm:pt)$/.test(child.name) ? '\n' : ''}`;
  });
  return parts.join('');
}
