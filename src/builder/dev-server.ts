import { readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentTypeOf } from '../site/files/content-types.ts';
import type { PublishedFile } from '../site/files/published-file.ts';
import { publishedFiles } from '../site/files/published-files.ts';
import { forgetSite, site } from '../site/load-site.ts';
import type { Media } from '../site/view/media.ts';
import type { View } from '../site/view/view.ts';
import { writeEditorIndex } from './editor-files.ts';
import { editorSite } from './editor-site.ts';
import { CODE, inProject, RELEASES } from './folders.ts';
import { problemPage } from './problem-page.ts';
import { printProblems } from './report.ts';
import { writeSearchIndex } from './search-index.ts';

/**
 * While an author writes: shows each edit at once, shows the problems instead of a page as long as there
 * are errors, and answers for the files that are no pages.
 */
export function serveContent(server: ViteDevServer, directory: string): void {
  server.watcher.add(directory);
  writeEditorIndex(directory);
  let timer: NodeJS.Timeout | undefined;
  const refresh = (path: string) => {
    if (path.startsWith(CODE) && path.endsWith('.ts'))
      process.stderr.write(
        `${relative('.', path)} has changed. Pages are made by what was loaded before: start this command again.\n`,
      );
    if (!path.startsWith(directory)) return;
    clearTimeout(timer);
    timer = setTimeout(() => reload(server, directory), 30);
  };
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, refresh);

  server.middlewares.use((request, response, next) => {
    const { view, media, problems } = site();
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const asksForHtml = request.headers.accept?.includes('text/html') || path.endsWith('/');
    const isPage = asksForHtml && !path.includes('/@');
    if (!view) {
      if (!isPage) return next();
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(problemPage(problems));
      return;
    }
    const send = (name: string, body: string | Uint8Array) => {
      response.writeHead(200, { 'Content-Type': contentTypeOf(name) });
      response.end(body);
    };
    const index = view.addresses.searchIndex;
    if (path.startsWith(index)) {
      searchFile(view, path.slice(index.length)).then(
        (body) => (body ? send(path, body) : next()),
        next,
      );
      return;
    }
    const files = filesByPath(view, media, directory);
    const file = files.get(path) ?? files.get(`${path}index.html`);
    const body = file ? file.body() : releasedFile(path, view.addresses.home);
    // Astro answers for pages, scripts and style sheets.
    if (body === null) return next();
    send(file?.path ?? path, body);
  });
}

const indexed = new WeakMap<View, Promise<string>>();

/** A file of the search index, made when it is first asked for after an edit; null if it is none. */
async function searchFile(view: View, name: string): Promise<Uint8Array | null> {
  const folder = inProject('.cache/dev-search');
  const made = indexed.get(view) ?? writeDevIndex(folder, view);
  indexed.set(view, made);
  const file = join(await made, 'pagefind', name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

async function writeDevIndex(folder: string, view: View): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  await writeSearchIndex(folder, view);
  return folder;
}

const listed = new WeakMap<View, ReadonlyMap<string, PublishedFile>>();

/**
 * The files beside the pages. They are listed once a reading of the content, and made when they are asked
 * for.
 */
function filesByPath(
  view: View,
  media: Media,
  directory: string,
): ReadonlyMap<string, PublishedFile> {
  const before = listed.get(view);
  if (before) return before;
  const made = [...publishedFiles(view, media), ...editorSite(view, directory)];
  const files = new Map(made.map((file) => [file.path, file]));
  listed.set(view, files);
  return files;
}

/** A file of the consent tool, which a build copies from the engine; null if the path is none. */
function releasedFile(path: string, home: string): Uint8Array | null {
  const name = path.startsWith(home) ? path.slice(home.length) : '';
  if (!/^consent\/\d+\.\d+\.\d+\/[\w.-]+$/.test(name)) return null;
  const file = join(RELEASES, name.slice('consent/'.length));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

function reload(server: ViteDevServer, directory: string): void {
  forgetSite();
  writeEditorIndex(directory);
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send('astro:content-changed', {});
  }
  const { problems } = site();
  if (problems.length === 0) process.stderr.write('The content was read again: no problems.\n');
  printProblems(problems);
  server.hot.send({ type: 'full-reload', path: '*' });
}
