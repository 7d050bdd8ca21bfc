import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { parseDate } from '../../policy/date.ts';
import type { Problem } from '../../policy/problem.ts';
import { invisiblesIn } from '../text/invisible.ts';
import { type Place, placeOf as placeOfOffset, problemAt } from '../text/place.ts';
import { specialMark, yamlFaults } from './yaml-faults.ts';
import { hardSpaces } from './yaml-spaces.ts';

/** A YAML text, read, with the way back from a value to its place. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** The place of the value at a path of keys, or of the nearest thing that holds it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of the last key of a path. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
  /** The place in the file of a place in the text that is the value at a path. */
  readonly placeInside: (path: readonly PropertyKey[], place: Place) => Place;
  /** How the value at a path is written, quotes included; empty where there is none. */
  readonly sourceOf: (path: readonly PropertyKey[]) => string;
}

/** What was read, and what is wrong with it. */
export interface ReadYaml {
  readonly yaml: YamlFile;
  readonly problems: Problem[];
}

/** Whether a text is YAML at all, so that its values mean something. */
export function isReadable(read: ReadYaml): boolean {
  return !read.problems.some((problem) => problem.rule === 'yaml-syntax');
}

/**
 * Reads YAML 1.2 and reports what is no YAML, what YAML would make of marks such as & and *, and dates
 * without quotes (older readers turn them into instants with a time zone, so a day can change).
 * @param firstLine the line of the file on which the text begins: 2 for front matter.
 */
export function readYaml(file: string, text: string, firstLine: number): ReadYaml {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, column } = placeOfOffset(text, offset);
    return { line: line + firstLine - 1, column };
  };
  // Hard spaces alone are reported, and not what they lead to.
  const hard = hardSpaces(text, document);
  const complaints = hard.length > 0 ? hard : yamlFaults(text, document.errors);
  const faults = complaints.map(({ offset, what, mend }) =>
    problemAt(file, place(offset), { rule: 'yaml-syntax', what, mend }),
  );
  // One slip can trouble a line in several ways: of what is no YAML, the first is said.
  const told = new Set<number>();
  const problems = [...scalarProblems(file, text, document, place), ...faults].filter(
    ({ rule, line }) => rule !== 'yaml-syntax' || (!told.has(line) && told.add(line)),
  );
  const isSound = problems.every((problem) => problem.rule !== 'yaml-syntax');

  const nodeAt = (path: readonly PropertyKey[]): Node | null =>
    path.reduce<Node | null>((node, step) => childOf(node, step), document.contents);
  const rangeOf = (path: readonly PropertyKey[]) => nodeAt(path)?.range ?? null;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const range = rangeOf(path.slice(0, length));
      if (range) return place(range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const placeOfKey = (path: readonly PropertyKey[]): Place => {
    const key = pairOf(nodeAt(path.slice(0, -1)), path.at(-1) ?? '')?.key;
    return isScalar(key) && key.range ? place(key.range[0]) : placeOf(path);
  };
  const placeInside = (path: readonly PropertyKey[], inner: Place): Place => {
    const node = nodeAt(path);
    const outer = placeOf(path);
    if (isScalar(node) && node.type === 'BLOCK_LITERAL' && node.range) {
      const indent = /\n([ \t]*)\S/.exec(text.slice(node.range[0]))?.[1]?.length ?? 0;
      return { line: outer.line + inner.line, column: indent + inner.column };
    }
    if (isScalar(node) && inner.line === 1 && /^(?:PLAIN|QUOTE_)/.test(node.type ?? ''))
      return { ...outer, column: outer.column + inner.column - (node.type === 'PLAIN' ? 1 : 0) };
    return outer;
  };
  const sourceOf = (path: readonly PropertyKey[]): string => {
    const range = rangeOf(path);
    return range ? text.slice(range[0], range[1]) : '';
  };
  const data = isSound ? document.toJS() : null;
  return { yaml: { file, data, placeOf, placeOfKey, placeInside, sourceOf }, problems };
}

function scalarProblems(
  file: string,
  text: string,
  document: Document.Parsed,
  place: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isNode(key) || isScalar(key) || isAlias(key)) return;
      const at = key.range?.[0] ?? 0;
      problems.push(problemAt(file, place(at), { rule: 'yaml-syntax', ...specialMark(text, at) }));
    },
    Node(_, node) {
      const [start, end] = node.range ?? [0, 0];
      const source = text.slice(start, end);
      const isMarked = isAlias(node) || ('anchor' in node && node.anchor) || node.tag;
      if (isMarked) {
        const before = text.slice(0, start);
        const mark = Math.max(before.lastIndexOf('&'), before.lastIndexOf('!'));
        const at = isAlias(node) || mark < 0 ? start : mark;
        problems.push(
          problemAt(file, place(at), { rule: 'yaml-syntax', ...specialMark(text, at) }),
        );
      } else if (isScalar(node) && node.type === 'PLAIN' && /^\d{4}-/.test(source)) {
        if (!parseDate(source)) return;
        problems.push(
          problemAt(file, place(start), {
            rule: 'unquoted-date',
            what: `The date ${source} stands without quotes, so that some programs would take it for a point in time, which can fall on another day.`,
            mend: `Write "${source}" with the quotes.`,
          }),
        );
      } else if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && source.includes('\\')) {
        const [found] = invisiblesIn(String(node.value)).filter(() => !invisiblesIn(source).length);
        if (!found) return;
        problems.push(
          problemAt(file, place(start), {
            rule: 'invisible-character',
            what: `After a \\, letters between "…" are a code; here it stands for ${found.name}, which nobody sees.`,
            mend: 'Write \\\\ for a \\ that readers should see; otherwise delete the code.',
          }),
        );
      }
    },
  });
  return problems;
}

function childOf(node: Node | null, step: PropertyKey): Node | null {
  const child = isSeq(node) ? node.items[Number(step)] : pairOf(node, step)?.value;
  return isNode(child) ? child : null;
}

/** A key is found however it is written: `2016:` is the key "2016". */
function pairOf(node: Node | null, key: PropertyKey) {
  return isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined;
}
