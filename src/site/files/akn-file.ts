import { printAkn } from '../../akn/akn-document.ts';
import type { AknEvent, AknFacts, NamedDate } from '../../akn/akn-meta.ts';
import { firstDayOf, precisionOf } from '../../policy/date.ts';
import type { Policy, Version } from '../../policy/library.ts';
import { type Standing, withdrawalBeforeStart } from '../../policy/timeline.ts';
import { isRestatedName } from '../../policy/version-name.ts';
import { firstPublished } from '../view/first-published.ts';
import type { View } from '../view/view.ts';

/** The Akoma Ntoso XML of a version, identified by the addresses at which policy, version and file stand. */
export function aknText(view: View, policy: Policy, version: Version): string {
  const { addresses } = view;
  const link = (href: string) =>
    href.startsWith('/') ? addresses.absolute(addresses.path(href)) : href;
  const image = (name: string) => addresses.absolute(addresses.image(policy, version, name));
  return printAkn(factsOf(view, policy, version), version.document, link, image);
}

function factsOf(view: View, policy: Policy, version: Version): AknFacts {
  const { addresses, library } = view;
  const at = (path: string) => addresses.absolute(path);
  const [first = version] = policy.versions;
  return {
    kind: policy.kind,
    title: version.title,
    language: version.language,
    isFirst: first === version,
    isRestated: version.wording === 'restated',
    work: { address: at(addresses.policy(policy)), date: dateOf(view, policy, first) },
    expression: {
      address: at(addresses.version(policy, version)),
      date: dateOf(view, policy, version),
      version: version.name,
    },
    file: at(addresses.versionFile(policy, version, 'index.akn.xml')),
    organisation: {
      name: view.organisation(policy.organisation).name,
      address: at(addresses.organisation(policy.organisation)),
    },
    publisher: { name: library.site.publisher.name, address: at(addresses.home) },
    events: eventsOf(view, policy, version),
  };
}

/**
 * The schema asks for a whole day everywhere: of a text that says a month or a year, the first one, from
 * which it applies; of one without a date, the earliest that is possible, else the day on which it was
 * first published here. Its name says which it is.
 */
function dateOf(view: View, policy: Policy, version: Version): NamedDate {
  const { effective, notBefore } = version;
  if (effective)
    return {
      date: firstDayOf(effective),
      name: precisionOf(effective) === 'day' ? 'effective' : `effective-${precisionOf(effective)}`,
    };
  if (notBefore) return { date: firstDayOf(notBefore), name: 'not-before' };
  const { day } = firstPublished(view, policy, version);
  return { date: day ?? view.today, name: day ? 'recorded' : 'generated' };
}

/** What happened to the policy until this version, and whether it was withdrawn; dated texts alone. */
function eventsOf(view: View, policy: Policy, version: Version): AknEvent[] {
  const timeline = view.timeline(policy);
  const isOwn = (each: Standing) =>
    each.version === version || (isRestatedName(version.name) && each.version.restated === version);
  const willApply = (each: Version) => !each.draft && withdrawalBeforeStart(each, policy) === null;
  const last = timeline.findIndex(isOwn);
  const until = timeline
    .slice(0, last + 1)
    .filter((each) => isOwn(each) || willApply(each.version));
  const dated = until.flatMap((each): AknEvent[] => {
    const { effective } = each.version;
    if (!effective) return [];
    const type = each === until[0] ? 'generation' : 'amendment';
    return [{ date: firstDayOf(effective), type, isOwn: isOwn(each) }];
  });
  const withdrawal = timeline[last]?.withdrawal;
  return withdrawal ? [...dated, { date: withdrawal.date, type: 'repeal', isOwn: false }] : dated;
}
