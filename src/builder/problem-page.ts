import type { Problem } from '../policy/problem.ts';
import { escapeMarkup } from '../site/html/escape-markup.ts';

/** The page that `npm run dev` shows while content has errors. It reloads itself when the file is saved. */
export function problemPage(problems: readonly Problem[]): string {
  const items = problems.map(
    ({ file, line, column, what, mend, severity }) =>
      `<li class="${severity}"><code>${escapeMarkup(file)}:${line}:${column}</code><p>${escapeMarkup(what)}</p><p><b>To mend it:</b> ${escapeMarkup(mend)}</p></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Problems in the content</title><script type="module" src="/@vite/client"></script><style>body{font:1.1rem/1.5 Georgia,serif;max-width:42rem;margin:3rem auto;padding:0 1rem}li{margin:0 0 1.5rem}p{margin:.2rem 0}code{font-size:.9em}.warning{opacity:.7}</style></head><body><h1>The content has problems</h1><p>This page goes away by itself as soon as they are mended.</p><ol>${items.join('')}</ol></body></html>`;
}
