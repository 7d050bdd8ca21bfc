import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from '../policy/problem.ts';
import { type Place, problemAt } from './place.ts';

/** A YAML text, read, with the way back from a value to its place. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** The place of the value at a path of keys, or of the nearest thing that holds it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of the last key of a path. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML 1.2 and reports what is no YAML, and dates without quotes (older readers turn them into
 * instants with a time zone, so a day can change).
 * @param firstLine the line of the file on which the text begins: 2 for front matter.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine: number,
): { yaml: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const start: Place = { line: firstLine, column: 1 };

  const problems = document.errors.map((error) =>
    problemAt(file, place(error.pos[0]), {
      rule: 'yaml-syntax',
      ...(SENTENCES[error.code] ?? {
        what: `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/[.:]$/, '')}.`,
        mend: 'Compare the line with the one above it: each line is `key: value`, with the same indentation.',
      }),
    }),
  );
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const source = text.slice(node.range[0], node.range[1]);
      if (!/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(source)) return;
      problems.push(
        problemAt(file, place(node.range[0]), {
          rule: 'unquoted-date',
          what: `The date ${source} stands without quotes, so that a reader of YAML may take it for an instant in some time zone.`,
          mend: `Write "${source}" with the quotes.`,
        }),
      );
    },
  });

  const nodeAt = (path: readonly PropertyKey[]) => document.getIn(path, true) as Node | undefined;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const range = nodeAt(path.slice(0, length))?.range;
      if (range) return place(range[0]);
    }
    return start;
  };
  const placeOfKey = (path: readonly PropertyKey[]): Place => {
    const parent = path.length > 1 ? nodeAt(path.slice(0, -1)) : document.contents;
    const name = String(path.at(-1));
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === name)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : null;
    return range ? place(range[0]) : placeOf(path);
  };
  const data = document.errors.length === 0 ? document.toJS() : null;
  return { yaml: { file, data, placeOf, placeOfKey }, problems };
}

const SENTENCES: Partial<Record<string, { what: string; mend: string }>> = {
  DUPLICATE_KEY: {
    what: 'This key stands twice.',
    mend: 'Keep one of the two lines and delete the other.',
  },
  TAB_AS_INDENT: {
    what: 'This line is indented with a tab, which YAML does not allow.',
    mend: 'Replace the tab with two spaces.',
  },
  BAD_INDENT: {
    what: 'This line is not indented like its neighbours.',
    mend: 'Give it as many spaces at the beginning as the line above has.',
  },
  MISSING_CHAR: {
    what: 'A quotation mark, bracket or colon is missing here.',
    mend: 'Close what is opened on this line: each " needs a second one, each [ a ].',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'This line has no colon, or a text goes on over several lines without quotes.',
    mend: 'Write `key: value` on one line, or put the text in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'A second colon on this line makes its value unreadable.',
    mend: 'Put the whole value in quotes: `title: "Terms: part two"`.',
  },
};
