import { type Document, visit } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/** Spaces that YAML takes for letters: non-breaking ones above all, from Word and from web pages. */
const HARD = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';

/** A line that begins as a key or an item of a list does, if hard spaces are taken for spaces. */
const BEGINNING = new RegExp(
  `^[ ${HARD}]*(?:-[ ${HARD}]+)?(?:["']?[\\w-]+["']?[ ${HARD}]*:(?:[ ${HARD}]|$)|(?<=-[ ${HARD}]+)\\S)`,
  'gm',
);

/** Hard spaces around keys and hyphens, outside of texts of several lines. */
export function hardSpaces(text: string, document: Document.Parsed): YamlFault[] {
  const hard = new RegExp(`[${HARD}]`);
  if (!hard.test(text)) return [];
  const texts: (readonly [number, number])[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && type !== 'PLAIN') texts.push([range[0], range[1]]);
    },
  });
  return [...text.matchAll(BEGINNING)].flatMap(({ 0: beginning, index }): YamlFault[] => {
    const offset = index + beginning.search(hard);
    const isText = texts.some(([start, end]) => start < offset && offset < end);
    if (offset < index || isText) return [];
    return [
      {
        offset,
        what: 'A non-breaking space stands here, which looks like a space but is read as a letter.',
        mend: 'Delete it and type a space with the space bar; if several stand there, all of them.',
      },
    ];
  });
}

/** A first line that begins with a space while others do not: each of those would be reported. */
export function indentedBeginning(text: string): YamlFault | null {
  const first = /^(?:[ \t]*(?:#.*)?\r?\n)*( +)[\w-]+:/.exec(text);
  if (!first || !/^[\w-]+:/m.test(text.slice(first[0].length))) return null;
  return {
    offset: first[0].length - first[0].trimStart().length,
    what: 'The first line begins with a space, and the keys below it do not.',
    mend: 'Delete the space at its beginning.',
  };
}

/** What to say of a line whose indentation fits none around it. @param start where the line begins */
export function wrongIndent(text: string, start: number): Omit<YamlFault, 'offset'> {
  const what = 'This line is not indented like its neighbours.';
  const above = text
    .slice(0, start)
    .split('\n')
    .findLast((line) => line.trim() !== '');
  const [, before, key] = /^([ ]*(?:- +)?)([\w-]+):/.exec(above ?? '') ?? [];
  const own = /^ */.exec(text.slice(start))?.[0].length ?? 0;
  if (before === undefined || before.length === own)
    return {
      what,
      mend: 'Give it as many spaces at the beginning as the lines that stand beside it in meaning.',
    };
  return {
    what,
    mend: `If it stands beside \`${key}\` of the line above, begin it with ${spaces(before.length)}; otherwise with as many as the lines that stand beside it in meaning.`,
  };
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? 'one space' : `${count} spaces`;
}
