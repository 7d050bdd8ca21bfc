import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { editorConfig } from '../editor/editor-config.ts';
import { startScript } from '../editor/start-script.ts';
import type { PublishedFile } from '../site/files/published-file.ts';
import { editorPage } from '../site/html/editor-page.ts';
import type { View } from '../site/view/view.ts';
import { editedSite } from './edited-site.ts';
import { ENGINE, inProject } from './folders.ts';

/** The package that is the editor, which is installed where a site asks for one. */
const EDITOR_PACKAGE = '@sveltia/cms';

/** Returns the folder of the package's modules; null if it is not installed. */
function editorFolder(): string | null {
  for (const from of [inProject('package.json'), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve(EDITOR_PACKAGE));
    } catch {
      // The package may lie in the other place.
    }
  }
  return null;
}

/** The command that adds what the editor of a site lacks; null if it lacks nothing. */
export function missingEditor({ library }: View): string | null {
  if (!library.site.editor || editorFolder()) return null;
  const { peerDependencies } = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8')) as {
    peerDependencies: Record<string, string>;
  };
  return `npm install --save-exact ${EDITOR_PACKAGE}@${peerDependencies[EDITOR_PACKAGE]}`;
}

/**
 * The editor below `/admin/`, where site.yaml asks for one: a page, its settings, and what of the package it
 * loads. All of it lies here, and nothing is asked of anybody else but the repository.
 */
export function editorSite(view: View, content: string): PublishedFile[] {
  const { editor } = view.library.site;
  const folder = editor && editorFolder();
  if (!editor || !folder) return [];
  const file = (name: string, body: PublishedFile['body']) => ({
    path: view.addresses.path(`/admin/${name}`),
    body,
  });
  const assets = readdirSync(join(folder, 'assets')).filter((name) =>
    /\.woff2$|\.LICENSE\.txt$/.test(name),
  );
  const scripts = scriptsOf(folder, assets);
  const known = Object.entries(scripts).map(([name, text]) => ({
    name,
    integrity: `sha384-${hash('sha384', text, 'base64')}`,
  }));
  const config = () => `${JSON.stringify(editorConfig(editedSite(view, editor, content)))}\n`;
  return [
    file('index.html', () => editorPage(view.library.site.name, known, 'config.json')),
    file('config.json', config),
    ...Object.entries(scripts).map(([name, text]) => file(name, () => text)),
    file('LICENSE.txt', () => readFileSync(join(folder, '../LICENSE.txt'))),
    ...assets.map((name) =>
      file(`assets/${name}`, () => readFileSync(join(folder, 'assets', name))),
    ),
  ];
}

/** The scripts that the page loads, by name, each before those that import it. */
function scriptsOf(folder: string, assets: readonly string[]): Readonly<Record<string, string>> {
  const read = (name: string) => withoutSourceMap(readFileSync(join(folder, name), 'utf8'));
  const editor = withOwnFonts(read('index.js'), assets);
  const imported = [...editor.matchAll(/\bimport\{[^}]*\}from"\.\/([\w./-]+)"/g)];
  return {
    ...Object.fromEntries(imported.map(([, name = '']) => [name, read(name)])),
    'editor.js': editor,
    'start.js': startScript('./editor.js'),
  };
}

/** Its style sheet asks another host for fonts, although they lie in the package too. */
function withOwnFonts(script: string, assets: readonly string[]): string {
  const font =
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;
  return script.replace(font, (address, family: string, cut: string) => {
    const own = assets.find((name) => name.startsWith(`${family}-${cut}-`));
    return own ? `assets/${own}` : address;
  });
}

/** The map is four times the script and stays in the package. */
function withoutSourceMap(script: string): string {
  return script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
}
