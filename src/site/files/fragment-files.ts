import { wordsForText } from '../../messages/words-in.ts';
import type { Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { publishedVersions, type Standing } from '../../policy/timeline.ts';
import { escapeMarkup } from '../html/escape-markup.ts';
import { langAttributes } from '../html/lang-attributes.ts';
import { printHtml } from '../html/print-html.ts';
import { printPhrase } from '../html/print-phrase.ts';
import { withoutArchive } from '../html/without-archive.ts';
import { currentOf } from '../view/current-version.ts';
import type { View } from '../view/view.ts';
import { versionPhrase } from '../words/dates-in-words.ts';
import { wordingLine } from '../words/sources-in-words.ts';
import { statusInWords } from '../words/status-in-words.ts';
import { staleInWords } from '../words/summed-in-words.ts';
import type { PublishedFile } from './published-file.ts';

/** Stands before every id of an embedded text, so that it differs from all ids of the page around it. */
export const ID_PREFIX = 'policy-';

/** The texts of a policy for pages of other sites: that at its undated address, and each version’s. */
export function* fragmentFiles(view: View, policy: Policy): Generator<PublishedFile> {
  const versions = publishedVersions(policy);
  if (versions.length === 0) return;
  const { addresses } = view;
  yield {
    path: addresses.policyFragment(policy),
    body: () => `${fragmentOf(view, policy, currentOf(view, policy))}\n`,
  };
  // What is not translated has its fragment among those of its own language.
  for (const standing of view.timeline(policy))
    if (
      versions.includes(standing.version) &&
      (addresses.language === null || standing.version.rendering)
    )
      yield {
        path: addresses.versionFile(policy, standing.version, 'fragment.html'),
        body: () => `${fragmentOf(view, policy, standing)}\n`,
      };
}

/**
 * The text of a version as an element for a page of another site: no style, no script, every id with a
 * prefix and every address whole. It says which text it is, and leads to the page that stands for ever. What
 * the archive remarks on its source, and the controls of the consent tool, are left out.
 */
export function fragmentOf(view: View, policy: Policy, standing: Standing): string {
  const { addresses } = view;
  const { version } = standing;
  const { absolute } = addresses;
  const { label, sentence } = statusInWords(view, policy, standing, { isDated: false });
  const own = addresses.version(policy, version);
  const lang = langAttributes(policy.language, view.words);
  const stale = staleInWords(view, policy, version);
  const said = printPhrase(
    [
      `${view.words.name(version.title)}, `,
      { text: versionPhrase(view.words, version), href: own },
      `. ${label}`,
      ...sentence,
      sentence.length > 0 ? ' ' : '. ',
      ...wordingLine(view.words, policy, version),
      ...(stale.length > 0 ? [' ', ...stale] : []),
    ],
    absolute,
  );
  const text = printHtml(withoutArchive(version.document), {
    path: (fromRoot) => absolute(addresses.path(fromRoot)),
    words: view.words,
    language: version.language,
    textWords: wordsForText(version.language, view.words, view.library.words),
    idPrefix: ID_PREFIX,
    image: (file) => absolute(`${own}${file}`),
    imageSize: () => null,
    formerIds: new Map(),
    since: new Map(),
  });
  // A form can be made to wait for the author where this is there.
  const state = stale.length > 0 ? ' data-stale' : '';
  const facts = `data-policy="${policyId(policy)}" data-version="${escapeMarkup(version.name)}" data-sha256="${version.digest}"${state}`;
  return `<section class="policy" lang="${escapeMarkup(policy.language)}" ${facts}><p class="policy-version"${lang.site}>${said}</p>${text}</section>`;
}
