import { phraseText } from '../../messages/phrase.ts';
import type { Policy } from '../../policy/library.ts';
import type { Standing } from '../../policy/timeline.ts';
import type { Media } from '../view/media.ts';
import type { View } from '../view/view.ts';
import { citationOf } from '../words/citation.ts';
import { versionInWords, versionPhrase } from '../words/dates-in-words.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { type VersionPage, versionPage } from './version-page.ts';

/** The page of a restated text beside official wording: what it is, and no place among the versions. */
export function restatedPage(
  view: View,
  media: Media,
  policy: Policy,
  official: Standing,
): VersionPage | null {
  const { restated } = official.version;
  if (!restated) return null;
  const standing = { ...official, version: restated, predecessor: null, successor: null };
  const page = versionPage(view, media, policy, standing, 'version');
  const status = restatedInWords(view, policy, official);
  // Its words are its own: the text at the undated address does not stand for it.
  const canonical = view.addresses.absolute(view.addresses.version(policy, restated));
  const said = phraseText([status.label, ...status.sentence, ' ', ...(status.instead ?? [])]);
  return {
    ...page,
    head: {
      ...page.head,
      canonical,
      title: view.words.text('restated.title', { title: page.head.title }),
    },
    crumbs: [
      ...page.crumbs,
      {
        text: versionInWords(view.words, official.version),
        href: view.addresses.version(policy, official.version),
      },
    ],
    status,
    lastSeen: [],
    citation: citationOf(view, policy, restated, said, { isSettled: false }),
    hasSince: false,
  };
}

/**
 * It has no status of its own, and must not seem to have that of the official wording: that is said of the
 * other page.
 */
function restatedInWords(view: View, policy: Policy, official: Standing): StatusInWords {
  const { label, sentence } = statusInWords(view, policy, official);
  return {
    status: 'restated',
    label: view.words.text('restated.label'),
    sentence: view.words.phrase('restated.sentence'),
    instead: view.words.phrase('restated.official', {
      version: view.addresses.version(policy, official.version),
      name: versionPhrase(view.words, official.version),
      status: [label.toLocaleLowerCase(view.language), ...sentence],
    }),
  };
}
