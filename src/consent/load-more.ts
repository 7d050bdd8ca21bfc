import { releasedFile } from './files.ts';
import { make } from './make.ts';
import type { More } from './more.ts';

/**
 * Loads the rest of the code: the file that was released with this script, and no other. Such a link puts
 * a module where `import` finds it, and nothing where it is not the one that it was made for.
 */
export function loadMore(): Promise<More> {
  loaded ??= load();
  return loaded;
}

let loaded: Promise<More> | undefined;

async function load(): Promise<More> {
  const file = releasedFile('more.js');
  await new Promise((onload, onerror) =>
    document.head.append(
      make('link', { rel: 'modulepreload', crossOrigin: '', ...file, onload, onerror }),
    ),
  );
  return import(/* @vite-ignore */ file.href);
}
