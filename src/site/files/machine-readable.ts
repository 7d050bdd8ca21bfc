import { toldOf } from '../../ledger/told.ts';
import type { PolicyDate } from '../../policy/date.ts';
import { isPublishedElsewhere, lastSeenOf } from '../../policy/last-seen.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { appliedVersions, currentOf, inForceName, reconsentOf } from '../view/current-version.ts';
import { addressBesideCurrent, templateBesideCurrent } from '../view/left-out.ts';
import { formerPlaces } from '../view/moves.ts';
import { successorOf } from '../view/successor.ts';
import { policiesOf, type View } from '../view/view.ts';
import { noticeFacts, redactedFacts, restatedFacts, sealFacts } from './seal-facts.ts';
import { changesSince, linesSince } from './substance-since.ts';
import { summedFacts } from './summed-facts.ts';
import { renderingJson, translationsJson } from './translation-json.ts';

/** A version as data: its facts and the tree of its text. What changes with the day is not in it. */
export function versionJson(view: View, policy: Policy, version: Version) {
  const { addresses } = view;
  const address = addresses.absolute(addresses.version(policy, version));
  return {
    address,
    organisation: policy.organisation,
    policy: policy.slug,
    version: version.name,
    title: version.title,
    language: version.language,
    ...renderingJson(view, policy, version),
    effective: version.effective,
    notBefore: version.notBefore,
    published: version.published,
    significance: version.significance,
    reconsent: version.reconsent,
    ...beside(version),
    wording: version.wording,
    lastSeen: lastSeenElsewhere(version),
    withdrawn: version.withdrawn,
    ...redactedFacts(view, policy, version),
    sources: version.sources,
    moved: version.moved,
    removed: version.removed,
    digest: { algorithm: 'SHA-256', of: `${address}index.txt`, value: version.digest },
    ...changesSince(view, policy, version),
    document: version.document,
  };
}

/** What is told of it beside its text: its summary in words alone, and of a notice the consents. */
function beside(version: Version) {
  const { summary, consents } = toldOf(version);
  return { summary, ...(consents && { consents }) };
}

/** When a text that somebody else publishes was last seen there, as far as is known; null of other texts. */
function lastSeenElsewhere(version: Version): PolicyDate | null {
  return isPublishedElsewhere(version) ? lastSeenOf(version) : null;
}

function isInDoubt(view: View, policy: Policy): boolean {
  const { status, version } = currentOf(view, policy);
  return status === 'in force' && view.isOnlyLastKnown(policy, version);
}

/**
 * A policy and all its versions, oldest first, for banners and machines, each with what of substance it
 * changed: at most ten lines, what matters most first; version.json beside it has all.
 */
export function policyJson(view: View, policy: Policy) {
  const { versions, ...facts } = policyFacts(view, policy);
  const timeline = view.timeline(policy);
  return {
    ...facts,
    versions: versions.map((version) => {
      const step = timeline.find((each) => each.version.name === version.version);
      return { ...version, ...linesSince(view, policy, step) };
    }),
  };
}

/** What every policy tells in the list of all: nothing for which its texts must be compared. */
function policyFacts(view: View, policy: Policy) {
  const { addresses } = view;
  const versions = view.timeline(policy).filter(({ status }) => status !== 'draft');
  return {
    address: addresses.absolute(addresses.policy(policy)),
    organisation: policy.organisation,
    policy: policy.slug,
    title: policy.title,
    kind: policy.kind,
    language: policy.language,
    description: policy.description,
    asOf: view.keyedDay,
    inForce: inForceName(view, policy),
    /** Whether nobody has seen that text for so long that it is the latest known one, and no more. */
    onlyLastKnown: isInDoubt(view, policy),
    /** Rises on the day from which consent must be asked again, and never falls. */
    reconsent: reconsentOf(view, policy),
    withdrawn: policy.withdrawn,
    replacedBy: successorAddress(view, policy),
    ...movedFrom(view, policy),
    history: addresses.absolute(addresses.history(policy)),
    versions: versions.map(({ version, status, predecessor, withdrawal }) => ({
      version: version.name,
      title: version.title,
      status,
      effective: version.effective,
      notBefore: version.notBefore,
      published: version.published,
      significance: version.significance,
      reconsent: version.reconsent,
      wording: version.wording,
      lastSeen: lastSeenElsewhere(version),
      withdrawn: withdrawal,
      ...redactedFacts(view, policy, version),
      ...sealFacts(view, policy, version),
      ...noticeFacts(view, policy, version),
      ...summedFacts(view, policy, version),
      ...(version.restated && { restated: restatedFacts(view, policy, version.restated) }),
      ...translationsJson(view, policy, version),
      digest: { algorithm: 'SHA-256', value: version.digest },
      address: addresses.absolute(addresses.version(policy, version)),
      text: addresses.absolute(addresses.versionFile(policy, version, 'index.txt')),
      json: addresses.absolute(addresses.versionFile(policy, version, 'version.json')),
      comparison:
        predecessor && addresses.absolute(addresses.compare(policy, predecessor, version)),
      comparisonWithInForce: addresses.absolute(addressBesideCurrent(view, policy, version)),
    })),
  };
}

/**
 * Every policy with the facts of the text in force, and what is needed to tell what changed since another
 * one.
 */
export function policiesJson(view: View) {
  const { site, organisations } = view.library;
  return {
    address: view.addresses.absolute(view.addresses.home),
    name: site.name,
    asOf: view.keyedDay,
    organisations: organisations.map(({ slug, name, retired }) => ({
      organisation: slug,
      name,
      retired,
      address: view.addresses.absolute(view.addresses.organisation(slug)),
    })),
    policies: policiesOf(view).map((policy) => {
      const { versions, ...facts } = policyFacts(view, policy);
      const current = versions.find(({ version }) => version === facts.inForce);
      return {
        ...facts,
        digest: current?.digest ?? null,
        effective: current?.effective ?? null,
        significance: current?.significance ?? null,
        versions: versions.length,
        comparison: current?.comparison ?? null,
        /** A URI template (RFC 6570): of any version beside the one in force. */
        comparisonWithInForce: view.addresses.absolute(templateBesideCurrent(view, policy)),
        /**
         * The versions that have applied so far, oldest first. Deprecated name: elsewhere these are
         * versions.
         */
        revisions: appliedVersions(view, policy).map(
          ({ name, effective, significance, reconsent }) => ({
            version: name,
            effective,
            significance,
            reconsent,
          }),
        ),
        json: view.addresses.absolute(view.addresses.policyJson(policy)),
      };
    }),
  };
}

/** Returns the address of the policy that took the place of a withdrawn one, or null if none is named. */
function successorAddress(view: View, policy: Policy): string | null {
  const heir = successorOf(view, policy);
  return heir && view.addresses.absolute(view.addresses.policy(heir));
}

/** Where a policy stood before, and until when; nothing of one that never moved. */
function movedFrom(view: View, policy: Policy) {
  const places = formerPlaces(view, policy).map(({ from, date }) => ({ policy: from, date }));
  return places.length > 0 ? { movedFrom: places } : {};
}
