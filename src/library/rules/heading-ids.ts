import { collapse } from '../../policy/canonical-text.ts';
import type { Problem } from '../../policy/problem.ts';
import { headingAttributes, headingWords, nodesOf, placeOfNode } from '../markdown/markdown.ts';
import { slugOf } from '../markdown/slug.ts';
import type { ParsedText } from '../parsed/version-file.ts';
import { isClauseId } from '../schema/values.ts';
import { invisiblesIn } from '../text/invisible.ts';
import { type Place, type PlacelessFault, problemAt } from '../text/place.ts';

/** A heading as its author wrote it. */
interface Heading {
  readonly place: Place;
  readonly level: number;
  readonly words: string;
  /** What stands in braces anywhere in the heading; null when it has no braces. */
  readonly braces: string | null;
  readonly isUnderlined: boolean;
  readonly id: string | null;
  /** What else the parser found in the braces. */
  readonly others: readonly string[];
}

/** Every heading ends with an id of its own: `## Transfer of data {#transfer-of-data}`. */
export function headingIds(version: ParsedText): Problem[] {
  const headings = headingsOf(version);
  const taken = new Set(headings.flatMap(({ id }) => (id === null ? [] : [id])));
  const first = new Map<string, Heading>();
  const propose = (words: string) => {
    const id = slugOf(words, taken);
    taken.add(id);
    return id;
  };
  return headings.flatMap((heading) => {
    const { id } = heading;
    const other = id === null ? undefined : first.get(id);
    if (id !== null && !other) first.set(id, heading);
    return judge(heading, other, propose).map((finding) =>
      problemAt(version.path, heading.place, finding),
    );
  });
}

function judge(
  heading: Heading,
  other: Heading | undefined,
  propose: (words: string) => string,
): PlacelessFault[] {
  const { id, others, words, braces } = heading;
  if (id === null) return withoutId(heading, propose);
  // An invisible character in an id is a problem of its own, which says enough.
  if (invisiblesIn(id).length > 0) return [];
  if (others.length > 0 && /^#[^.#=]+$/.test(braces ?? '')) return [badId(braces ?? '', propose)];
  const findings: PlacelessFault[] = [];
  if (others.length > 0)
    findings.push({
      rule: 'heading-attribute',
      what: `The braces of the heading “${words}” hold more than an id (${others.map((name) => (name === 'className' ? 'a class' : `\`${name}\``)).join(', ')}).`,
      mend: `Leave only the id: {#${id}}.`,
    });
  if (!isClauseId(id)) findings.push(badId(id, propose));
  else if (other)
    findings.push({
      rule: 'duplicate-id',
      what: `The id \`${id}\` stands already at the heading on line ${other.place.line}.`,
      mend: `Give this heading another one, such as {#${propose(id)}}.`,
    });
  return findings;
}

function withoutId(heading: Heading, propose: (words: string) => string): PlacelessFault[] {
  const { words, braces, level, isUnderlined } = heading;
  // Such a heading repeats the title: the rule `heading-levels` says what to do with it.
  if (level === 1 || !words) return [];
  if (braces?.startsWith('#') && isClauseId(braces.slice(1)))
    return [
      {
        rule: 'heading-without-id',
        what: `The id {${braces}} does not stand at the end of its heading.`,
        mend: `Move {${braces}} to the end of the line.`,
      },
    ];
  if (braces !== null) return [badId(braces, propose, words)];
  const [, open] = /\{#([a-z][a-z0-9-]*)$/.exec(words) ?? [];
  if (open)
    return [
      {
        rule: 'heading-without-id',
        what: `The brace behind the id of the heading “${words}” is missing.`,
        mend: `Write {#${open}} at the end of the line.`,
      },
    ];
  const id = propose(words);
  return [
    {
      rule: 'heading-without-id',
      what: `The heading “${words}” has no id.`,
      mend: isUnderlined
        ? `Write it as \`## ${words} {#${id}}\`, without the line below it; if it is no heading, leave a blank line above that line.`
        : `Write one at its end, such as {#${id}}; it stays for ever, so that links to the clause go on working.`,
    },
  ];
}

function badId(id: string, propose: (words: string) => string, words = id): PlacelessFault {
  return {
    rule: 'bad-id',
    what: `\`${id.replace(/^#(?=.)/, '')}\` cannot be a clause id.`,
    mend: `Write it with # and then small letters a to z, digits and hyphens, beginning with a letter: {#${propose(/[a-z]/i.test(id) ? id : words)}}.`,
  };
}

function headingsOf(version: ParsedText): Heading[] {
  return [...nodesOf(version.tree)].flatMap((node) => {
    if (node.type !== 'heading') return [];
    const source = version.text.slice(node.position?.start.offset, node.position?.end.offset);
    return {
      place: placeOfNode(node),
      level: node.depth,
      words: collapse(headingWords(version.text, node)),
      braces: /(?<!\\)\{\s*([^{}]*?)\s*\}/.exec(source)?.[1] ?? null,
      isUnderlined: !source.startsWith('#'),
      ...headingAttributes(node),
    };
  });
}
