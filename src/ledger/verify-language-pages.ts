import type { Ledger, Seal } from './ledger.ts';
import type { Deviation, ReadFile, Remarks, VerifyTools } from './published-site.ts';
import { type ShownText, shownText } from './shown-text.ts';
import { translationFolder } from './translation-folder.ts';
import { verifyPage } from './verify-page.ts';

/** What was found on the pages of further languages. */
export interface LanguagePagesVerification {
  readonly findings: readonly Deviation[];
  /** Folders of translations that are published and have no entry. */
  readonly unsealed: readonly string[];
  /** Pages that say something within the text that nobody sealed. */
  readonly remarks: readonly Remarks[];
}

/**
 * What of the pages of further languages is not as sealed. The page of a version that is translated shows the
 * translation, that of another one the version itself; the page of a policy shows one of these texts.
 * @param site its address
 * @param seals of the versions that are published
 * @param isOpen whether a policy has a text of which nothing can be said
 */
export async function verifyLanguagePages(
  tools: VerifyTools,
  read: ReadFile,
  site: string,
  { translations }: Ledger,
  seals: readonly Seal[],
  isOpen: (policy: string) => boolean,
): Promise<LanguagePagesVerification> {
  const findings: Deviation[] = [];
  const unsealed: string[] = [];
  const remarks: Remarks[] = [];
  const judge = async (path: string, isWanted: boolean, texts: readonly ShownText[]) => {
    const page = await read(path);
    if (page === null && !isWanted) return;
    const { fault, beside } = page
      ? verifyPage(tools, new TextDecoder().decode(page), texts)
      : { fault: 'This file is missing.', beside: [] };
    if (fault !== null) findings.push({ path, what: fault });
    if (beside.length > 0) remarks.push({ path, words: beside });
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
        const text = await shownText(read, site, seal, translation);
        texts.push(text);
        isTranslated ||= translation !== undefined;
        await judge(folder, translation !== undefined, [text]);
      }
      if (isKnown) await judge(`${language}/${policy}/`, isTranslated, texts);
    }
  return { findings, unsealed, remarks };
}
