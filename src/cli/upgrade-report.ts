import type { BuildComparison } from '../builder/compare-builds.ts';

/** So many paths are shown of each kind; `--json` has all. */
const SHOWN = 12;

/** Whether a new engine keeps all that was promised of what is published. */
export function isKept({ sealed, gone, lostIds }: BuildComparison): boolean {
  return sealed.length === 0 && gone.length === 0 && lostIds.length === 0;
}

/** What another engine changes, for who decides about it. */
export function upgradeText(
  { from, to }: { readonly from: string; readonly to: string },
  found: BuildComparison,
): string {
  const { sealed, gone, lostIds, reworded, remade, pages } = found;
  return [
    `\nFrom ${from} to ${to}:`,
    ...told('Sealed texts and the ledger', sealed, 'are the same to the byte', 'differ'),
    ...told('Addresses', gone, 'are all there', 'are gone'),
    ...told(
      'Ids that links name',
      lostIds.map(({ path, id }) => `${addressOf(path)}#${id}`),
      'are all there',
      'are gone',
    ),
    ...told(`Of ${pages} pages`, reworded, 'none says other words', 'say other words'),
    ...told('Further pages', remade, 'are the same', 'differ in markup alone'),
    isKept(found)
      ? 'What was published stays as it is.\n'
      : 'What was published would not stay as it is: package.json is as it was.\n',
  ].join('\n');
}

function told(what: string, paths: readonly string[], none: string, some: string): string[] {
  if (paths.length === 0) return [`  ${what}: ${none}.`];
  const more = paths.length - SHOWN;
  return [
    `  ${what}: ${paths.length} ${some}:`,
    ...paths.slice(0, SHOWN).map((path) => `    /${addressOf(path)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

/** A file’s address: pages are known by their folders. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
