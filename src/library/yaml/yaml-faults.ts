import type { YAMLError } from 'yaml';
import type { PlacelessFault } from '../text/place.ts';
import type { YamlFault } from './yaml-fault.ts';
import { indentedBeginning, wrongIndent } from './yaml-spaces.ts';

/** Says in plain words what the YAML parser complains of; of several complaints about a line, the first. */
export function yamlFaults(text: string, errors: readonly YAMLError[]): YamlFault[] {
  const indented = errors.length > 0 ? indentedBeginning(text) : null;
  if (indented) return [indented];
  const faults = errors.map((error, index) => {
    // A line that is indented too far is first read as a second colon in the line above it.
    const next = errors[index + 1];
    const isTooDeep =
      error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
      next?.code === 'MULTILINE_IMPLICIT_KEY' &&
      next.pos[0] === error.pos[0];
    return isTooDeep ? indent(text, startOfLine(text, next.pos[1] - 1)) : explain(text, error);
  });
  const lines = faults.map((fault) => startOfLine(text, fault.offset));
  const isConsequence = (index: number) =>
    errors[index]?.code === 'MULTILINE_IMPLICIT_KEY' &&
    errors[index - 1]?.pos[0] === errors[index]?.pos[0];
  const first = new Map<number, number>();
  lines.forEach((line, index) => {
    if (!first.has(line)) first.set(line, index);
  });
  return faults.filter(
    (_, index) => !isConsequence(index) && first.get(lines[index] ?? 0) === index,
  );
}

/** The sentence for a value that begins with a mark of YAML’s own: `&`, `*`, `!`, `@` … */
export function specialMark(text: string, offset: number): Sentence {
  const mark = /^[^\p{L}\p{N}\s]$/u.exec(text[offset] ?? '')?.[0];
  return {
    what: mark
      ? `This value begins with ${mark}, which has a meaning of its own in YAML.`
      : 'Something is missing here, or stands where YAML does not expect it.',
    mend: mark
      ? quoteRemedy(text, offset)
      : 'Compare the line with those around it: each is `key: value`, and a value with marks of its own stands in quotes.',
  };
}

type Sentence = Pick<PlacelessFault, 'what' | 'mend'>;

function indent(text: string, offset: number): YamlFault {
  return { offset, ...wrongIndent(text, startOfLine(text, offset)) };
}

function explain(text: string, error: YAMLError): YamlFault {
  const offset = error.pos[0];
  const at = (sentence: Sentence, place = offset): YamlFault => ({ offset: place, ...sentence });
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return at({
        what: `The key \`${keyOf(lineAt(text, offset))}\` stands twice.`,
        mend: 'Keep one of the two lines and delete the other.',
      });
    case 'TAB_AS_INDENT':
      return at({
        what: 'This line is indented with a tab, which YAML does not allow.',
        mend: 'Delete the tab; if the line belongs to a key above it, begin it with two spaces instead.',
      });
    case 'BLOCK_AS_IMPLICIT_KEY':
      return at({
        what: 'A second colon on this line makes its value unreadable.',
        mend: quoteRemedy(text, offset),
      });
    case 'BAD_INDENT':
      return error.message.startsWith('Flow') ? unclosed(text, offset) : indent(text, offset);
    case 'MULTILINE_IMPLICIT_KEY':
      return at(noColon(text, offset));
    case 'MISSING_CHAR':
      if (error.message.includes('quote'))
        return at({
          what: 'A quotation mark is opened and not closed.',
          mend: 'Write a second quotation mark where the value ends.',
        });
      return error.message.includes('- indicator')
        ? indent(text, offset)
        : at(noColon(text, offset));
    case 'BAD_DQ_ESCAPE':
      return at({
        what: 'Between "…", a \\ begins a code.',
        mend: "Write \\\\ for a \\ that readers should see, or put the value in single quotes: '…'.",
      });
    case 'MULTIPLE_DOCS':
      return at({
        what: 'A line of hyphens begins a second file within this one.',
        mend: 'Delete the line.',
      });
    default:
      return at(unexpected(text, offset, error));
  }
}

function unexpected(text: string, offset: number, error: YAMLError): Sentence {
  if (error.message.startsWith('Unexpected scalar at node end'))
    return {
      what: 'More words follow where the value has ended already.',
      mend: quoteRemedy(text, offset),
    };
  if (error.message.startsWith('Not a YAML token'))
    return {
      what: 'Words stand behind the mark | or >, which says that the text begins on the next line.',
      mend: 'Move the words to the next line, and begin it with two spaces.',
    };
  if (error.message.startsWith('Unexpected block-seq-ind on same line'))
    return {
      what: 'A list begins on the line of its key.',
      mend: 'Write it on the lines below, each item beginning with two spaces, a hyphen and a space.',
    };
  return specialMark(text, offset);
}

function noColon(text: string, offset: number): Sentence {
  const line = lineAt(text, offset);
  const above = lineAt(text, startOfLine(text, offset) - 1);
  if (/^[\w-]+:[ \t]*[|>][ \t]*\r?$/.test(above))
    return {
      what: `The text of \`${keyOf(above)}\` is not indented.`,
      mend: 'Begin each of its lines with two spaces.',
    };
  const [, key, value] =
    /^[ \t]*(?:- )?([\w-]+)(?::|[ \t])[ \t]*(\S.*?)[ \t]*\r?$/.exec(line) ?? [];
  return {
    what: line.includes(':')
      ? 'No space stands behind the colon of this line.'
      : 'This line has no colon.',
    mend:
      key && value && line.split(':').length <= 2
        ? `Write \`${key}: ${value}\`, with a colon and a space; or, if the line goes on from the one above, begin it with two spaces.`
        : 'Write `key: value`, with a colon and a space.',
  };
}

/** The bracket that is still open at an offset. */
function unclosed(text: string, offset: number): YamlFault {
  const at = Math.max(text.lastIndexOf('[', offset - 1), text.lastIndexOf('{', offset - 1), 0);
  const closing = text[at] === '{' ? '}' : ']';
  return {
    offset: at,
    what: `The bracket ${text[at]} is not closed.`,
    mend: `Write ${closing} where the list ends. If readers should see the bracket, p${quoteRemedy(text, at).slice(1)}`,
  };
}

function quoteRemedy(text: string, offset: number): string {
  const line = lineAt(text, offset);
  const [, key, value] = /^[ \t]*((?:- )?[\w-]+:|-)[ \t]+(\S.*?)[ \t]*\r?$/.exec(line) ?? [];
  const quoted = value && quote(value.replace(/^[“„](.*)[”“]$/, '$1'));
  return quoted
    ? `Put the whole value in quotes: \`${key} ${quoted}\`.`
    : 'Put the whole value in quotes.';
}

/** A value between quotation marks of the kind that it does not hold itself, or null if it holds both. */
export function quote(value: string): string | null {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return value.includes("'") ? null : `'${value}'`;
}

function keyOf(line: string): string {
  return /^[ \t]*(?:- )?([^:]*)/.exec(line)?.[1]?.trim() ?? '';
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  const start = startOfLine(text, offset);
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}
