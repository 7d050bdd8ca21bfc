import type { Block } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import type { PolicyFolder } from '../parsed/content.ts';
import { renderedParts, versionBeside } from '../parsed/rendered-part.ts';
import { inlinesOfPart, placeOfPart, type TextPart, textParts } from '../parsed/text-parts.ts';
import type { TranslationFile } from '../parsed/translation-file.ts';
import type { VersionFile } from '../parsed/version-file.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';

/**
 * A translation has the clauses of its version in their order, and in each its links, pictures, lists,
 * tables.
 */
export function translationStructure(policy: PolicyFolder): Problem[] {
  return policy.translations.flatMap((translation) => {
    const version = versionBeside(policy, translation);
    if (!version?.isWhole || !translation.isWhole) return [];
    const report = (id: string, finding: Omit<PlacelessFault, 'rule'>) =>
      problemAt(translation.path, placeOfPart(translation, id), {
        rule: 'translation-structure',
        ...finding,
      });
    return [
      ...clauseFaults(translation, version, report),
      ...renderedParts(policy, translation).flatMap(({ own, original }) =>
        partFaults(own, original).map((finding) => report(own.id, finding)),
      ),
    ];
  });
}

function clauseFaults(
  translation: TranslationFile,
  version: VersionFile,
  report: (id: string, finding: Omit<PlacelessFault, 'rule'>) => Problem,
): Problem[] {
  const [own, original] = [translation, version].map(({ document }) =>
    textParts(document).filter(({ level }) => level !== null),
  ) as [TextPart[], TextPart[]];
  const idsOf = (parts: readonly TextPart[]) => parts.map(({ id }) => id);
  const missing = original.filter(({ id }) => !idsOf(own).includes(id));
  const strange = own.filter(({ id }) => !idsOf(original).includes(id));
  const differing = [
    ...missing.map(({ id }) =>
      report('', {
        what: `The clause \`${id}\` of the version is missing.`,
        mend: 'Put it where the version has it, translated, or in its own words with `untranslated` under `renders`.',
      }),
    ),
    ...strange.map(({ id }) =>
      report(id, {
        what: `The version has no clause \`${id}\`.`,
        mend: 'Delete it, or give it the id that it has in the version.',
      }),
    ),
  ];
  if (differing.length > 0) return differing;
  const at = own.findIndex(({ id }, index) => id !== original[index]?.id);
  const [displaced] = own.slice(at);
  if (at >= 0 && displaced)
    return [
      report(displaced.id, {
        what: `\`${displaced.id}\` stands where the version has \`${original[at]?.id}\`.`,
        mend: 'Put the clauses in the order of the version.',
      }),
    ];
  return own.flatMap((part, index) => {
    const other = original[index];
    if (!other || (part.level === other.level && part.number === other.number)) return [];
    const isLevel = part.level !== other.level;
    return report(part.id, {
      what: isLevel
        ? `The heading of \`${part.id}\` is of level ${part.level}; that of the version is of level ${other.level}.`
        : `The heading of \`${part.id}\` has ${numbered(part)}; that of the version has ${numbered(other)}.`,
      mend: isLevel
        ? `Begin it with ${'#'.repeat(other.level ?? 2)}.`
        : 'Number it as the version does.',
    });
  });
}

function numbered({ number }: TextPart): string {
  return number === null ? 'no number' : `the number ${number}`;
}

function partFaults(own: TextPart, original: TextPart): Omit<PlacelessFault, 'rule'>[] {
  return KINDS.flatMap(({ what, of, mend }) => {
    const [here, there] = [of(own), of(original)];
    if (here.join('\n') === there.join('\n')) return [];
    const gone = without(there, here);
    const added = without(here, there);
    const said = [
      ...(gone.length > 0 ? [`the version has ${gone.join(', ')}`] : []),
      ...(added.length > 0 ? [`the translation has ${added.join(', ')}`] : []),
    ];
    return [
      {
        what: `In \`${own.id}\` the ${what} are not those of the version${said.length > 0 ? `: ${said.join('; ')}` : ', or not in their order'}.`,
        mend,
      },
    ];
  });
}

/** What a list has more of than another one. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface Kind {
  readonly what: string;
  readonly of: (part: TextPart) => string[];
  readonly mend: string;
}

const KINDS: readonly Kind[] = [
  {
    what: 'links',
    // In another language they may stand in another order.
    of: (part) =>
      inlinesOfPart(part)
        .flatMap((each) => (each.kind === 'link' ? [`\`${each.href}\``] : []))
        .sort(),
    mend: 'Link to the same addresses as the version.',
  },
  {
    what: 'pictures',
    of: (part) =>
      inlinesOfPart(part)
        .flatMap((each) => (each.kind === 'image' ? [`\`${each.source}\``] : []))
        .sort(),
    mend: 'Show the same pictures as the version.',
  },
  {
    what: 'lists and tables',
    of: ({ blocks }) => blocks.flatMap(shapesOf),
    mend: 'Write as many items, rows and columns as the version has.',
  },
];

function shapesOf(block: Block): string[] {
  switch (block.kind) {
    case 'table':
      return [`a table of ${block.rows.length} rows and ${block.header.length} columns`];
    case 'list':
      return [`a list of ${block.items.length}`, ...block.items.flat().flatMap(shapesOf)];
    case 'quotation':
      return ['a quotation', ...block.blocks.flatMap(shapesOf)];
    case 'preformatted':
      return ['preformatted words'];
    case 'cookie-preferences':
      return ['the controls'];
    default:
      return [];
  }
}
