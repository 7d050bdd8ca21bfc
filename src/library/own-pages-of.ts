import type { OwnPage, OwnPageText } from '../policy/own-page.ts';
import type { PageFile } from './parsed/page-file.ts';

/** The site’s own pages, each with its translations; of what has faults only that it is there. */
export function ownPagesOf(files: readonly PageFile[]): OwnPage[] {
  return files.flatMap((file) => {
    const { name, language } = file.page;
    if (language !== null) return [];
    const translations = files.flatMap((each) =>
      each.page.name === name && each.page.language !== null
        ? [[each.page.language, textOf(each)] as const]
        : [],
    );
    return { name, ...textOf(file), translations: Object.fromEntries(translations) };
  });
}

function textOf({ front, document }: PageFile): OwnPageText {
  return { title: front?.title ?? '', description: front?.description ?? '', document };
}
