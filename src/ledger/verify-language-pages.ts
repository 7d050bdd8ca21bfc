import type { Ledger, Seal } from './ledger.ts';
import type { Deviation, ReadFile, VerifyTools } from './published-site.ts';
import { translationFolder } from './translation-folder.ts';
import { type ShownText, shownText, verifyPage } from './verify-page.ts';

/** What was found on the pages of further languages. */
export interface LanguagePagesVerification {
  readonly findings: readonly Deviation[];
  /** Folders of translations that are published and have no entry. */
  readonly unsealed: readonly string[];
  /** How many pages show words within the text that nobody sealed. */
  readonly annotated: number;
}

/**
 * What of the pages of further languages is not as sealed. The page of a version that is translated shows the
 * translation, that of another one the version itself; the page of a policy shows one of these texts.
 * @param seals of the versions that are published
 * @param isOpen whether a policy has a text of which nothing can be said
 */
export async function verifyLanguagePages(
  tools: VerifyTools,
  read: ReadFile,
  { translations }: Ledger,
  seals: readonly Seal[],
  isOpen: (policy: string) => boolean,
): Promise<LanguagePagesVerification> {
  const findings: Deviation[] = [];
  const unsealed: string[] = [];
  let annotated = 0;
  const judge = async (path: string, isWanted: boolean, texts: readonly ShownText[]) => {
    const page = await read(path);
    if (page === null && !isWanted) return 0;
    const { fault, beside } = page
      ? verifyPage(tools, new TextDecoder().decode(page), texts)
      : { fault: 'This file is missing.', beside: 0 };
    if (fault !== null) findings.push({ path, what: fault });
    return beside;
  };
  const byFolder = new Map(
    [...translations.values()].map((seal) => [translationFolder(seal), seal]),
  );
  const languages = new Set([...translations.values()].map(({ entry }) => entry.language));
  const policies = new Set(seals.map(({ policy }) => policy));
  for (const language of languages)
    for (const policy of policies) {
      const texts: ShownText[] = [];
      let isKnown = !isOpen(policy);
      let isTranslated = false;
      for (const seal of seals.filter((each) => each.policy === policy)) {
        const folder = `${language}/${policy}/${seal.version}/`;
        const translation = byFolder.get(folder);
        // Such a file lies beside translations alone.
        if (!translation && (await read(`${folder}index.txt`)) !== null) {
          unsealed.push(folder);
          isKnown = false;
          continue;
        }
        const home = translation ? folder : `${policy}/${seal.version}/`;
        const own = shownText(seal, await read(`${home}index.md`));
        const text = translation ? { ...own, digest: translation.entry['index.txt'] } : own;
        texts.push(text);
        isTranslated ||= translation !== undefined;
        if ((await judge(folder, translation !== undefined, [text])) > 0) annotated += 1;
      }
      if (isKnown) await judge(`${language}/${policy}/`, isTranslated, texts);
    }
  return { findings, unsealed, annotated };
}
