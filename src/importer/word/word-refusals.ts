import type { Refusal } from '../foreign.ts';
import { shownParts, type WordPackage } from './word-package.ts';
import { elementsIn, type XmlElement } from './word-xml.ts';

/**
 * Elements by which Word tracks insertions, deletions and moves, of words, rows, cells, controls and the
 * marks of paragraphs. Changes of format alone leave the words as they are, and are none of them.
 */
const TRACKED =
  /^(?:w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|delText|delInstrText|customXml(?:Ins|Del|MoveFrom|MoveTo)RangeStart)|w14:conflict(?:Ins|Del))$/;

/** Why a Word file is not to be read, though it can be: it holds two texts, or is discussed still. */
export function refusalOf(file: WordPackage): Refusal | null {
  for (const { root } of shownParts(file))
    for (const { name } of elementsIn(root)) if (TRACKED.test(name)) return CHANGED;
  return hasComments(file) ? DISCUSSED : null;
}

const CHANGED: Refusal = {
  rule: 'tracked-changes',
  what: 'This Word file has tracked changes that nobody accepted or rejected, so it holds two texts.',
  mend: 'In Word, under Review, accept or reject all changes, save the file, and import it again.',
};

const DISCUSSED: Refusal = {
  rule: 'word-comments',
  what: 'This Word file has comments, so its text is still discussed.',
  mend: 'In Word, under Review, settle and delete all comments, save the file, and import it again.',
};

function hasComments(file: WordPackage): boolean {
  return shownParts(file).some(({ path }) =>
    [...file.relationships(path).values()].some(({ type, target, isExternal }) => {
      const root = type === 'comments' && !isExternal ? file.part(target) : null;
      return root !== null && hasComment(root);
    }),
  );
}

function hasComment(root: XmlElement): boolean {
  for (const { name } of elementsIn(root)) if (name === 'w:comment') return true;
  return false;
}
