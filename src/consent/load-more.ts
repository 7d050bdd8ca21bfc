import { releasedFile } from './files.ts';
import { make } from './make.ts';
import type { More } from './more.ts';

let loaded: Promise<More> | undefined;
let attempts = 0;

/**
 * Loads the rest of the code: the file that was released with this script, and no other. Such a link puts
 * a module where `import` finds it, and nothing where it is not the one that it was made for. Tries again
 * when it is called after a failure, under another address, since browsers remember what failed.
 */
export function loadMore(): Promise<More> {
  loaded ??= load().catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<More> {
  const { href, integrity } = releasedFile('more.js');
  const address = attempts++ ? `${href}?${attempts}` : href;
  await new Promise((onload, onerror) =>
    document.head.append(
      make('link', {
        rel: 'modulepreload',
        crossOrigin: '',
        href: address,
        integrity,
        onload,
        onerror,
      }),
    ),
  );
  return import(/* @vite-ignore */ address);
}
