import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Link, Phrase } from '../../messages/phrase.ts';
import { wordsForText } from '../../messages/words-in.ts';
import { headingText } from '../../policy/canonical-text.ts';
import { type Clause, clausesOf, type Document } from '../../policy/document.ts';
import type { Policy } from '../../policy/library.ts';
import { addressCode } from '../html/address-code.ts';
import { printHtml } from '../html/print-html.ts';
import { withoutArchive } from '../html/without-archive.ts';
import { currentOf } from '../view/current-version.ts';
import type { View } from '../view/view.ts';
import { versionInWords } from '../words/dates-in-words.ts';
import { policyLink } from '../words/policy-link.ts';
import { wordingLine } from '../words/sources-in-words.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';
import { staleInWords } from '../words/summed-in-words.ts';
import { type Head, headOf } from './head.ts';

/** A notice as a form to print, fill in and sign. */
export interface FormPage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly title: string;
  /** The language of the notice. */
  readonly language: LanguageAttributes;
  readonly versionName: string;
  readonly status: StatusInWords;
  readonly wording: Phrase;
  /** That clauses which it sums up have changed; empty where none has. */
  readonly stale: Phrase;
  /** The notice without its consents, as HTML. */
  readonly text: string;
  readonly consents: readonly {
    readonly id: string;
    readonly heading: string;
    /** Its words below the heading, as HTML. */
    readonly html: string;
    readonly need: string;
  }[];
  /** The permanent address of this version, as a code for cameras. */
  readonly code: string;
  readonly permanent: Phrase;
  readonly digest: string;
}

export function formPage(view: View, notice: Policy): FormPage {
  const { addresses, words } = view;
  const standing = currentOf(view, notice);
  const { version } = standing;
  const organisation = view.organisation(notice.organisation);
  const address = addresses.absolute(addresses.version(notice, version));
  const asked = new Map(version.consents.map((consent) => [consent.clause, consent]));
  const document = withoutArchive(version.document);
  const print = (part: Document) =>
    printHtml(part, {
      path: addresses.path,
      image: (file) => `${addresses.version(notice, version)}${file}`,
      imageSize: () => null,
      formerIds: new Map(),
      since: new Map(),
      words,
      language: version.language,
      textWords: wordsForText(version.language, words, view.library.words),
    });
  const named = { title: version.title, name: organisation.name };
  return {
    head: headOf(view, {
      title: words.text('signed.title', named),
      description: words.text('signed.description', named),
      path: addresses.noticeForm(notice),
    }),
    crumbs: [
      { text: organisation.name, href: addresses.organisation(organisation.slug) },
      policyLink(view, notice),
    ],
    title: version.title,
    language: languageAttributes(version.language, view.language),
    versionName: versionInWords(words, version),
    status: statusInWords(view, notice, standing),
    wording: wordingLine(words, notice, version),
    stale: staleInWords(view, notice, version),
    text: print({ ...document, clauses: without(document.clauses, new Set(asked.keys())) }),
    consents: clausesOf(document.clauses).flatMap((clause) => {
      const consent = asked.get(clause.id);
      if (!consent) return [];
      const { blocks, clauses } = clause;
      return {
        id: clause.id,
        heading: headingText(clause),
        html: print({ preamble: blocks, clauses, footnotes: [] }),
        need: words.text(consent.required ? 'signed.required' : 'signed.optional'),
      };
    }),
    code: addressCode(address),
    permanent: words.phrase('signed.text', { address: [{ text: address, href: address }] }),
    digest: `SHA-256 ${version.digest}`,
  };
}

/** A text without some of its clauses; one that then says nothing more goes with them. */
function without(clauses: readonly Clause[], ids: ReadonlySet<string>): Clause[] {
  return clauses.flatMap((clause) => {
    if (ids.has(clause.id)) return [];
    const left = without(clause.clauses, ids);
    const isEmpty = clause.blocks.length === 0 && clause.clauses.length > 0 && left.length === 0;
    return isEmpty ? [] : [{ ...clause, clauses: left }];
  });
}
