import { languageAttributes } from '../../messages/language-attributes.ts';
import { clausesOf, type Document } from '../../policy/document.ts';
import type { Policy, Version } from '../../policy/library.ts';
import type { View } from '../view/view.ts';
import { languageName } from '../words/translation-in-words.ts';
import { escapeMarkup } from './escape-markup.ts';
import { printBlocks, printClauseAlone } from './print-html.ts';

/**
 * A translation beside the text that it renders: a table of two columns with a row for each clause, so
 * that it
 * can be read without a script; empty of a version that is shown in its own words.
 */
export function printSideBySide(view: View, policy: Policy, version: Version): string {
  const { rendering } = version;
  if (!rendering) return '';
  const { original, translation } = rendering;
  const site = view.language;
  const sides = [
    { view, of: version, language: version.language },
    { view: view.home, of: original, language: original.language },
  ] as const;
  const attributes = (language: string) =>
    Object.entries(languageAttributes(language, site))
      .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
      .join('');
  const heads = sides.map(
    ({ language }) => `<th scope="col">${escapeMarkup(languageName(language, site))}</th>`,
  );
  const cellOf = (side: (typeof sides)[number], id: string | null): string => {
    const { addresses } = side.view;
    const address = addresses.version(policy, side.of);
    const isOpen = side.of === version && id !== null && translation.parts[id] === 'untranslated';
    const language = isOpen ? original.language : side.language;
    const html =
      id === null
        ? `<h2>${escapeMarkup(side.of.title)}</h2>${printBlocks(view.words, side.of.document.preamble, addresses.path, address)}`
        : printClauseAlone(view.words, clauseIn(side.of.document, id), addresses.path, address);
    return `<td${attributes(language)}>${html}</td>`;
  };
  const rows = [null, ...clausesOf(version.document.clauses).map(({ id }) => id)].map(
    (id) => `<tr>${sides.map((side) => cellOf(side, id)).join('')}</tr>`,
  );
  return `<table class="sides"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function clauseIn({ clauses }: Document, id: string) {
  const found = clausesOf(clauses).find((clause) => clause.id === id);
  if (!found) throw new Error(`A translation has a clause ${id} that its version lacks.`);
  return found;
}
