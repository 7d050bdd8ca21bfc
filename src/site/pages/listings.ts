import { type LanguageAttributes, languageAttributes } from '../../messages/language-attributes.ts';
import type { Phrase } from '../../messages/phrase.ts';
import type { PolicyDate } from '../../policy/date.ts';
import type { Organisation, Policy, Significance } from '../../policy/library.ts';
import { isNotice } from '../../policy/policy-id.ts';
import { compareVersions, type Standing } from '../../policy/timeline.ts';
import { printBlocks } from '../html/print-html.ts';
import { currentOf } from '../view/current-version.ts';
import { policiesOf, type View } from '../view/view.ts';
import { changesInWords } from '../words/change-in-words.ts';
import { dated, versionInWords } from '../words/dates-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { policyLink } from '../words/policy-link.ts';
import { type StatusInWords, statusInWords } from '../words/status-in-words.ts';

/** A policy in a list. */
export interface PolicyEntry {
  readonly organisation: { readonly name: string; readonly href: string };
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly historyHref: string;
  readonly status: StatusInWords;
  readonly versions: readonly ListedVersion[];
  readonly appliesTo: string | null;
  /** The language of the title and the scope, which is the policy’s. */
  readonly language: LanguageAttributes;
}

export interface ListedVersion {
  readonly name: string;
  readonly href: string;
  readonly status: StatusInWords;
  readonly period: Phrase;
}

/** A revision in a list of changes. */
export interface ChangedVersion {
  readonly date: Phrase;
  readonly effective: PolicyDate | null;
  readonly organisation: string;
  readonly organisationSlug: string;
  readonly title: string;
  /** The language of the title and the summary. */
  readonly language: LanguageAttributes;
  readonly versionName: string;
  readonly href: string;
  readonly status: StatusInWords;
  /** No earlier version is known. */
  readonly isFirst: boolean;
  readonly significance: Significance | null;
  readonly summary: string | null;
  /** How much changed, leading to the comparison. */
  readonly counts: Phrase;
}

/** A policy as lists name it, on the view’s day. */
export function policyEntry(view: View, policy: Policy): PolicyEntry {
  const { addresses } = view;
  const organisation = view.organisation(policy.organisation);
  return {
    organisation: { name: organisation.name, href: addresses.organisation(organisation.slug) },
    title: policy.title,
    description: policy.description,
    href: addresses.policy(policy),
    historyHref: addresses.history(policy),
    status: statusInWords(view, policy, currentOf(view, policy), { isDated: true }),
    versions: view
      .timeline(policy)
      .map((standing) => versionEntry(view, policy, standing))
      .reverse(),
    language: languageOf(view, policy),
    appliesTo:
      policy.appliesTo &&
      printBlocks(view.words, policy.appliesTo, addresses.path, addresses.policy(policy)),
  };
}

/** The notices of an organisation, small beside its policies; empty where it has none. */
export function noticesListed(view: View, { policies }: Pick<Organisation, 'policies'>): Phrase {
  const notices = policies
    .filter(isNotice)
    .flatMap((notice, at): Phrase => [...(at === 0 ? [] : [', ']), policyLink(view, notice)]);
  return notices.length > 0 ? view.words.phrase('listed.notices', { notices }) : [];
}

/** Revisions of all policies, the newest first; those to come are apart. */
export function changedVersions(view: View, which: 'applied' | 'upcoming'): ChangedVersion[] {
  return policiesOf(view)
    .flatMap((policy) => view.timeline(policy).map((standing) => ({ policy, standing })))
    .filter(
      ({ standing }) =>
        standing.status !== 'draft' && (standing.status === 'upcoming') === (which === 'upcoming'),
    )
    .sort(
      (a, b) =>
        compareVersions(b.standing.version, a.standing.version) * (which === 'upcoming' ? -1 : 1),
    )
    .map(({ policy, standing }) => changedVersion(view, policy, standing));
}

function changedVersion(view: View, policy: Policy, standing: Standing): ChangedVersion {
  const { version, predecessor } = standing;
  const href = view.addresses.version(policy, version);
  return {
    date: version.effective
      ? [view.words.time(version.effective)]
      : version.notBefore
        ? view.words.phrase('listed.not-before', {
            before: dated(view.words, 'before', version.notBefore),
          })
        : view.words.phrase('listed.date-unknown'),
    effective: version.effective,
    organisation: view.organisation(policy.organisation).name,
    organisationSlug: policy.organisation,
    title: version.title,
    language: languageOf(view, policy),
    versionName: versionInWords(view.words, version),
    href,
    status: statusInWords(view, policy, standing),
    isFirst: predecessor === null,
    significance: version.significance,
    summary: version.summary && printBlocks(view.words, version.summary, view.addresses.path, href),
    counts: predecessor
      ? [
          {
            text: changesInWords(
              view.words,
              view.steps.of(policy, { from: predecessor, to: version }),
            ),
            href: view.addresses.compare(policy, predecessor, version),
          },
          '. ',
        ]
      : view.words.phrase('listed.first'),
  };
}

function languageOf(view: View, policy: Policy): LanguageAttributes {
  return languageAttributes(policy.language, view.language);
}

function versionEntry(view: View, policy: Policy, standing: Standing): ListedVersion {
  const { version } = standing;
  return {
    name: versionInWords(view.words, version),
    href: view.addresses.version(policy, version),
    status: statusInWords(view, policy, standing),
    period: periodInWords(view, policy, standing),
  };
}
