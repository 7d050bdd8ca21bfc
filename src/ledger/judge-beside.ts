import type { Addition } from './page-additions.ts';
import type { LinkWords, VerifyTools } from './published-site.ts';
import type { ShownText } from './shown-text.ts';
import type { PageReading } from './text-of-page.ts';

/** What was found of the words within a text that are no part of it. */
export interface BesideText {
  /** Sentences on what no page of this program says, or leads to, there. */
  readonly faults: readonly string[];
  /** Words of which nobody can say whether the publisher wrote them. */
  readonly remarks: readonly string[];
}

/**
 * Judges what a page says within a text beside it. A link that says since when a clause is as it is leads to
 * a comparison of this policy, to the clause in a version of it (where a site leaves comparisons out) or to
 * all wordings of a clause, and names a version: the one to which it leads, where that is one. A link to the
 * text that a translation renders leads there and names its language. Whether the named version is the right
 * one is not known here. Other words are remarks.
 */
export function judgeBeside(
  tools: VerifyTools,
  { beside, language, address }: PageReading,
  text: ShownText,
): BesideText {
  const faults: string[] = [];
  const remarks: string[] = [];
  for (const addition of beside) {
    const expected = expectedWords(tools, language, addition, text);
    if (expected === null)
      faults.push(
        `Within the text a link leads to “${addition.href}”, where no such link of this program leads.`,
      );
    else if (expected.some(({ named }) => addition.words.includes(named))) {
      if (!expected.some(({ whole }) => addition.words === whole)) remarks.push(addition.words);
    } else if (addition.kind === 'note') remarks.push(addition.words);
    else
      faults.push(
        `Within the text it says “${addition.words}”, where this program names ${addition.kind === 'since' ? 'a version' : 'a language'}.`,
      );
  }
  const folder = new RegExp(`^${escaped(text.site)}(?:[A-Za-z\\d-]+/)?${escaped(text.home)}$`);
  if (address !== null && !folder.test(address))
    faults.push(`It says that it stands at “${address}”.`);
  return { faults, remarks };
}

/** What a link may say; null where it leads elsewhere than this program makes it lead. */
function expectedWords(
  tools: VerifyTools,
  language: string,
  { kind, href = '' }: Addition,
  text: ShownText,
): LinkWords[] | null {
  const base = escaped(new URL(text.site).pathname);
  if (kind === 'original')
    return new RegExp(`^${base}${escaped(text.home)}#[a-z][a-z0-9-]*$`).test(href)
      ? tools.originalInWords(text.original, language)
      : null;
  if (kind !== 'since') return [];
  const way = new RegExp(
    `^${base}(?:[A-Za-z\\d-]+/)?${escaped(text.policy)}/(?:(?:compare/[^/]+/)?([^/]+)/#[a-z][a-z0-9-]*|clause/[a-z][a-z0-9-]*/)$`,
  ).exec(href);
  if (!way) return null;
  return text.versions
    .filter(({ name }) => way[1] === undefined || name === way[1])
    .map((version) => tools.sinceInWords(version, language));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
