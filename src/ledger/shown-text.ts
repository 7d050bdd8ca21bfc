import { parseDate } from '../policy/date.ts';
import type { Version } from '../policy/library.ts';
import type { TextEntry } from './entry.ts';
import type { Seal, TextSeal, TranslationSeal } from './ledger.ts';
import { parsed, recordOf } from './published-lists.ts';
import type { ReadFile } from './published-site.ts';
import { translationFolder } from './translation-folder.ts';

/** A text that a page may show, and where it stands. */
export interface ShownText {
  /** SHA-256 of its files, in hexadecimal. */
  readonly digests: Pick<TextEntry, 'index.txt' | 'index.md'>;
  /** The version that it is, or that it renders. */
  readonly version: Pick<Version, 'name' | 'effective'>;
  /** The language of that version (BCP 47). */
  readonly original: string;
  /** The site’s address when the text was sealed, and the text’s own: links of its Markdown begin so. */
  readonly sealedAt: { readonly site: string; readonly own: string };
  /** The site’s address now; its path begins the links of its pages. */
  readonly site: string;
  /** `acme/privacy`, as it is called now. */
  readonly policy: string;
  /** The folder of the version, from the site’s root: `acme/privacy/2016-10/`. */
  readonly home: string;
  /** The versions that the site lists of the policy. */
  readonly versions: readonly Pick<Version, 'name' | 'effective'>[];
  /** The bytes of its index.md and version.json, where there are these files. */
  readonly markdown: Uint8Array | null;
  readonly data: Uint8Array | null;
}

/**
 * The text of a version, or of its translation, as it is to be found now.
 * @param site its address now
 */
export async function shownText(
  read: ReadFile,
  site: string,
  seal: Seal,
  translation?: TranslationSeal,
): Promise<ShownText> {
  const home = `${seal.policy}/${seal.version}/`;
  const folder = translation ? translationFolder(translation) : home;
  const { entry } = translation ?? seal;
  const [markdown, data, policy] = await Promise.all([
    read(`${folder}index.md`),
    read(`${folder}version.json`),
    read(`${seal.policy}/policy.json`),
  ]);
  return {
    digests: translation?.entry ?? seal.latest,
    version: { name: seal.version, effective: seal.entry.effective },
    original: seal.entry.language,
    sealedAt: sealedAt(entry),
    site,
    policy: seal.policy,
    home,
    versions: versionsIn(policy),
    markdown,
    data,
  };
}

function versionsIn(bytes: Uint8Array | null): ShownText['versions'] {
  const { versions } = recordOf(parsed(bytes && new TextDecoder().decode(bytes)));
  return (Array.isArray(versions) ? versions : []).map(recordOf).map(({ version, effective }) => ({
    name: String(version),
    effective: typeof effective === 'string' ? parseDate(effective) : null,
  }));
}

/** Where a text stood when it was sealed. */
export function sealedAt(entry: TextSeal['entry']): ShownText['sealedAt'] {
  const language = entry.kind === 'translation' ? `${entry.language}/` : '';
  return {
    site: entry.site,
    own: `${entry.site}${language}${entry.policy}/${entry.version}/`,
  };
}
