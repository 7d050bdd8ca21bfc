import { languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { printSideBySide } from '../html/print-side-by-side.ts';
import type { View } from '../view/view.ts';
import { versionInWords } from '../words/dates-in-words.ts';
import { policyLink } from '../words/policy-link.ts';
import {
  laggingInWords,
  sideBySideName,
  translationInWords,
} from '../words/translation-in-words.ts';
import { type Head, headOf } from './head.ts';

/** A translation and the text that it renders, clause by clause. */
export interface SideBySidePage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  readonly language: ReturnType<typeof languageAttributes>;
  readonly name: string;
  readonly translation: Phrase;
  readonly lagging: readonly Phrase[];
  readonly table: string;
}

/** Null of a version that is shown in its own words. */
export function sideBySidePage(
  view: View,
  policy: Policy,
  version: Version,
): SideBySidePage | null {
  if (!version.rendering) return null;
  const { addresses, words } = view;
  const organisation = view.organisation(policy.organisation);
  const name = sideBySideName(view);
  const what = `${words.name(version.title)}, ${versionInWords(words, version)}`;
  return {
    head: headOf(view, {
      title: `${what}: ${name} · ${words.name(organisation.name)}`,
      description: `${words.name(organisation.name)}: ${what}. ${name}.`,
      path: addresses.sideBySide(policy, version),
    }),
    crumbs: [
      { text: organisation.name, href: addresses.organisation(organisation.slug) },
      policyLink(view, policy),
      { text: versionInWords(view.words, version), href: addresses.version(policy, version) },
    ],
    title: version.title,
    language: languageAttributes(version.language, view.language),
    name,
    translation: translationInWords(view, policy, version),
    lagging: laggingInWords(view, version),
    table: printSideBySide(view, policy, version),
  };
}
