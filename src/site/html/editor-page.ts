import { escapeMarkup } from './escape-markup.ts';

/** A script and the digest by which browsers know it, in the form of `integrity`. */
export interface KnownScript {
  readonly name: string;
  readonly integrity: string;
}

/**
 * The page of the editor: all of it is made by the scripts, in the language of the browser. A module that
 * another one imports is fetched once, so that the digest of the first script holds for the second one, too.
 */
export function editorPage(title: string, scripts: readonly KnownScript[], config: string): string {
  const tags = scripts.map(
    ({ name, integrity }) =>
      `<script type="module" src="${escapeMarkup(name)}" integrity="${integrity}"></script>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeMarkup(title)}</title><link rel="cms-config-url" type="application/json" href="${escapeMarkup(config)}">${tags.join('')}</head><body></body></html>\n`;
}
