import { unzipSync } from 'fflate';
import type { Refusal } from '../foreign.ts';
import { parseXml, XmlDamage, type XmlElement } from './word-xml.ts';

/** Where a part leads. */
export interface Relationship {
  /** The last part of its type: `footnotes`, `hyperlink`. */
  readonly type: string;
  /** The path of a part of the file, or an address elsewhere. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A part that Word shows, and how it came to be named. */
export interface ShownPart {
  readonly path: string;
  readonly type: string;
  readonly root: XmlElement;
}

/** A Word file, opened: its parts are unpacked one by one, where they are asked for. */
export interface WordPackage {
  /** The path of the part with the text. */
  readonly main: string;
  /** A part as XML; null if there is none. */
  part(path: string): XmlElement | null;
  /** A part as it is; null if there is none. */
  bytes(path: string): Uint8Array | null;
  /** Where a part leads, by the ids that it uses. */
  relationships(path: string): ReadonlyMap<string, Relationship>;
}

/** How much of a Word file was read, those within it included, which may lie in each other. */
export interface Spent {
  bytes: number;
  tags: number;
  parts: number;
}

/** A Word file that holds more than anyone could read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * At most so many bytes of XML are unpacked of one file, and so many tags are read: four times those of the
 * longest contract that we know. Each part is looked for among all of them.
 */
const MOST_BYTES = 24 * 1024 * 1024;
const MOST_TAGS = 600_000;
const MOST_PARTS = 3_000;

export const DAMAGED: Refusal = {
  rule: 'unreadable-file',
  what: 'This Word file is damaged: a part of it cannot be read.',
  mend: 'Open it in Word or LibreOffice, which can often repair it, save it as .docx, and import that.',
};

export const TOO_LARGE: Refusal = {
  rule: 'unreadable-file',
  what: 'This Word file has more than 24 megabytes of text and styles, 600,000 tags or 3,000 parts, which no policy needs.',
  mend: 'Copy its text into a new document in Word, save that as .docx, and import it.',
};

export const WORD_FILE_TOO_DEEP: Refusal = {
  rule: 'too-deep',
  what: 'The elements of this Word file lie in each other more than 400 deep, as no program writes them.',
  mend: 'Copy its text into a new document in Word, save that as .docx, and import it.',
};

export const NOT_WORD: Refusal = {
  rule: 'unreadable-file',
  what: 'This is no Word file that can be read: it is damaged, protected by a password, or of the old kind (.doc).',
  mend: 'Open it in Word, save it as .docx without a password, and import that.',
};

const LESS_THAN = '<'.charCodeAt(0);

/** Parts of these kinds show no words of their own. */
const UNSHOWN =
  /^(?:styles|stylesWithEffects|settings|webSettings|fontTable|theme|numbering|customXml|customXmlProps|glossaryDocument|image|hyperlink|oleObject|package|font|attachedTemplate|comments\w*|people|diagram(?:Layout|Colors|QuickStyle|Drawing)|vbaProject|\w*ustomizations?|chart(?:Style|ColorStyle)|video|audio|media|printerSettings|aFChunk|frame|subDocument|mailMergeSource|mailMergeHeaderSource|control|activeXControlBinary|themeOverride|transform|documenttasks|classificationlabels)$/i;

/**
 * Opens a Word file by what it says of itself: its main part is the one that `_rels/.rels` names.
 * @param spent what was read so far, of a file around this one too
 * @returns null if it is no Word file
 * @throws XmlDamage, XmlDepth, TooLarge
 */
export function openPackage(file: Uint8Array, spent: Spent): WordPackage | null {
  const sizes = sizesOf(file);
  if (!sizes) return null;
  spent.parts += sizes.size;
  if (spent.parts > MOST_PARTS) throw new TooLarge();
  const kept = new Map<string, XmlElement | null>();
  const bytes = (path: string): Uint8Array | null => {
    const entry = sizes.get(path.toLowerCase());
    if (!entry) return null;
    spent.bytes += entry.size;
    if (spent.bytes > MOST_BYTES) throw new TooLarge();
    try {
      return unzipSync(file, { filter: ({ name }) => name === entry.name })[entry.name] ?? null;
    } catch {
      throw new XmlDamage('it cannot be unpacked');
    }
  };
  const part = (path: string): XmlElement | null => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const data = bytes(path);
    for (const byte of data ?? []) if (byte === LESS_THAN) spent.tags += 1;
    if (spent.tags > MOST_TAGS) throw new TooLarge();
    const root = data && parseXml(data);
    kept.set(path, root);
    return root;
  };
  const relationships = (path: string) => relationshipsOf(part(relationsPath(path)), path);
  const named = [...relationships('').values()].find(
    ({ type, isExternal }) => type === 'officeDocument' && !isExternal,
  );
  const main = named?.target ?? 'word/document.xml';
  if (part(main)?.name !== 'w:document') return null;
  return { main, part, bytes, relationships };
}

/** All parts of a file that show words, the main part first: those to which its relationships lead. */
export function shownParts(file: WordPackage): ShownPart[] {
  const shown: ShownPart[] = [];
  const seen = new Set<string>();
  const visit = (path: string, type: string) => {
    if (seen.has(path.toLowerCase())) return;
    seen.add(path.toLowerCase());
    const root = file.part(path);
    if (!root) return;
    shown.push({ path, type, root });
    for (const each of file.relationships(path).values())
      if (!each.isExternal && !UNSHOWN.test(each.type)) visit(each.target, each.type);
  };
  visit(file.main, 'officeDocument');
  return shown;
}

/**
 * The names of the parts and how large each is unpacked; null if it is no ZIP file.
 * @throws XmlDamage where two parts have one name
 */
function sizesOf(file: Uint8Array): Map<string, { name: string; size: number }> | null {
  const sizes = new Map<string, { name: string; size: number }>();
  let isAmbiguous = false;
  try {
    unzipSync(file, {
      filter: ({ name, originalSize }) => {
        const key = name.replace(/\\/g, '/').toLowerCase();
        // Which of two parts of one name a program shows is its own affair.
        isAmbiguous ||= sizes.has(key);
        sizes.set(key, { name, size: originalSize });
        return false;
      },
    });
  } catch {
    return null;
  }
  if (isAmbiguous) throw new XmlDamage('it has two parts of one name');
  return sizes;
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function relationshipsOf(root: XmlElement | null, from: string): Map<string, Relationship> {
  const relations = new Map<string, Relationship>();
  for (const each of root?.children ?? []) {
    if (typeof each === 'string' || each.name !== 'rel:Relationship') continue;
    const { attributes } = each;
    const isExternal = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    relations.set(attributes.get('Id') ?? '', {
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolved(target, from),
      isExternal,
    });
  }
  return relations;
}

/** The path of a target, which is told from the folder of the part that names it. */
function resolved(target: string, from: string): string {
  const folder = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
