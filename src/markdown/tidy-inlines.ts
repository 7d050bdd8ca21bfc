// Sealed: the bytes that are made here are a contract. A change of one byte stops every build of a text that
// was sealed with it (docs/decisions/0011); tests/markdown/golden.test.ts holds a hundred odd documents.
import { singleSpaced } from '../policy/canonical-text.ts';
import type { Inline } from '../policy/document.ts';
import { notesIn, withoutNotes } from '../policy/footnotes.ts';

type Mark = Extract<Inline, { kind: 'strong' | 'emphasis' | 'deleted' }>;

/**
 * The same words with markup that any Markdown can express: white space is single and stands outside
 * marks, marks around nothing and marks within their like are gone, neighbours of one kind are one,
 * footnote references stand behind links. No line begins or ends with a break.
 */
export function tidyInlines(list: readonly Inline[]): Inline[] {
  const joined = join(list.flatMap((each) => tidy(each, new Set())));
  const isEdge = (each: Inline | undefined) => each?.kind === 'break' || isSpace(each);
  while (isEdge(joined[0])) joined.shift();
  while (isEdge(joined.at(-1))) joined.pop();
  return joined.map((each) => trimmed(each, each === joined[0], each === joined.at(-1)));
}

const SPACE: Inline = { kind: 'text', text: ' ' };

function isSpace(each: Inline | undefined): boolean {
  return each?.kind === 'text' && each.text === ' ';
}

/** @param within the kinds of marks and links around it */
function tidy(each: Inline, within: ReadonlySet<Inline['kind']>): Inline[] {
  switch (each.kind) {
    case 'text':
      return spaced(each.text, (text) => ({ kind: 'text', text }));
    case 'code':
      return spaced(each.text, (text) => ({ kind: 'code', text }));
    case 'image':
      return each.alternative.trim()
        ? spaced(each.alternative, (alternative) => ({ ...each, alternative }))
        : [{ ...each, alternative: '' }, ...(each.alternative ? [SPACE] : [])];
    case 'break':
    case 'footnote-reference':
      return [each];
    case 'link':
      return within.has('link') ? inner(each.inlines, within) : link(each, within);
    default: {
      const inlines = inner(each.inlines, new Set([...within, each.kind]));
      return within.has(each.kind)
        ? inlines
        : wrapped(inlines, (list) => ({ ...each, inlines: list }));
    }
  }
}

function inner(list: readonly Inline[], within: ReadonlySet<Inline['kind']>): Inline[] {
  return join(list.flatMap((each) => tidy(each, within)));
}

function link(
  each: Extract<Inline, { kind: 'link' }>,
  within: ReadonlySet<Inline['kind']>,
): Inline[] {
  const inlines = inner(withoutNotes(each.inlines), new Set([...within, 'link'] as const));
  return [...wrapped(inlines, (list) => ({ ...each, inlines: list })), ...notesIn(each.inlines)];
}

/** Words with single spaces, those at the ends apart. */
function spaced(text: string, make: (core: string) => Inline): Inline[] {
  const single = singleSpaced(text);
  const core = single.trim();
  if (core === text && core) return [make(core)];
  if (!core) return single ? [SPACE] : [];
  return [
    ...(single.startsWith(' ') ? [SPACE] : []),
    make(core),
    ...(single.endsWith(' ') ? [SPACE] : []),
  ];
}

/** What stands around the words of a mark goes outside; around no words there is no mark. */
function wrapped(list: readonly Inline[], make: (list: Inline[]) => Inline): Inline[] {
  const isOuter = (each: Inline) => each.kind === 'break' || isSpace(each);
  const first = list.findIndex((each) => !isOuter(each));
  if (first < 0) return [...list];
  const last = list.findLastIndex((each) => !isOuter(each)) + 1;
  const opened = list.slice(first, last);
  const [before, after] = [edge(opened[0], 'start'), edge(opened.at(-1), 'end')];
  const core = opened.map((each) => trimmed(each, each === opened[0], each === opened.at(-1)));
  return [...list.slice(0, first), ...before, make(core), ...after, ...list.slice(last)];
}

function edge(each: Inline | undefined, side: 'start' | 'end'): Inline[] {
  if (each?.kind !== 'text') return [];
  return (side === 'start' ? each.text.startsWith(' ') : each.text.endsWith(' ')) ? [SPACE] : [];
}

function trimmed(each: Inline, isFirst: boolean, isLast: boolean): Inline {
  if (each.kind !== 'text') return each;
  const text = isFirst ? each.text.trimStart() : each.text;
  return { kind: 'text', text: isLast ? text.trimEnd() : text };
}

/** Neighbours of one kind become one, all at once: joined one by one, each would be copied again. */
function join(list: readonly Inline[]): Inline[] {
  const groups: Inline[][] = [];
  for (const each of list) {
    const group = groups.at(-1);
    if (group && group[0]?.kind === each.kind && isJoined(each)) group.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group): Inline[] => {
    const [first, second] = group;
    if (!first || !second) return group;
    if (isMark(first))
      return [
        { ...first, inlines: join(group.flatMap((each) => (isMark(each) ? each.inlines : []))) },
      ];
    const text = group.map((each) => ('text' in each ? each.text : '')).join('');
    return first.kind === 'code'
      ? [{ kind: 'code', text }]
      : [{ kind: 'text', text: text.replace(/ +/g, ' ') }];
  });
}

function isJoined(each: Inline): boolean {
  return each.kind === 'text' || each.kind === 'code' || isMark(each);
}

function isMark(each: Inline): each is Mark {
  return each.kind === 'strong' || each.kind === 'emphasis' || each.kind === 'deleted';
}
