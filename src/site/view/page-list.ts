import { isNotice } from '../../policy/policy-id.ts';
import { publishedVersions } from '../../policy/timeline.ts';
import { isContinued } from './clause-history.ts';
import { canonicalPath } from './current-version.ts';
import { glossaryOf } from './glossary.ts';
import { clausesWithPage, versionsWithComparison } from './left-out.ts';
import { hasRights } from './rights.ts';
import { serviceLists } from './service-list.ts';
import { restatedTexts } from './version-texts.ts';
import { publishedPolicies, type View } from './view.ts';

/** Pages of the site itself. */
const ABOUT = ['accessibility', 'privacy', 'imprint'] as const;

/**
 * Addresses of the pages that search engines shall know: those that show what another one shows, or nothing
 * yet, are left out.
 */
export function indexedPaths(view: View): string[] {
  const { addresses } = view;
  const left = publishedPolicies(view).flatMap((policy) => {
    const versions = publishedVersions(policy);
    const twins = versions.flatMap((version) => {
      const own = addresses.compareWithCurrent(policy, version);
      return canonicalPath(view, policy, version) === own ? [] : [own];
    });
    const renamed = clausesWithPage(view, policy).filter((id) => isContinued(view, policy, id));
    return [
      ...twins,
      ...(versions.length > 1 ? [] : [addresses.compareAny(policy)]),
      ...(glossaryOf(view, policy).length > 0 ? [] : [addresses.glossary(policy)]),
      addresses.policyFrame(policy),
      ...(isNotice(policy) ? [addresses.noticeForm(policy)] : []),
      ...renamed.map((id) => addresses.clauseHistory(policy, id)),
      // The text in force is found at the undated address.
      ...view
        .timeline(policy)
        .filter(({ status }) => status === 'in force')
        .map(({ version }) => addresses.version(policy, version)),
      // The organisation’s own words are what is looked for.
      ...restatedTexts(policy).map((version) => addresses.version(policy, version)),
    ];
  });
  const isLeft = new Set(left);
  return pagePaths(view).filter((path) => !isLeft.has(path));
}

/** The years from which revisions apply, as `2016`, the latest first; whatever today is. */
export function changedYears(view: View): string[] {
  const dates = publishedPolicies(view).flatMap((policy) =>
    publishedVersions(policy).flatMap(({ effective }) => effective ?? []),
  );
  return [...new Set(dates.map((date) => date.slice(0, 4)))].sort().reverse();
}

/** Addresses of all pages that can be read, without drafts. Aliases are listed apart. */
export function pagePaths(view: View): string[] {
  const { addresses } = view;
  const own = [
    addresses.home,
    addresses.archive,
    addresses.changes,
    ...changedYears(view).map((year) => addresses.changesOfYear(year)),
    addresses.search,
    addresses.clauses,
    ...view.library.pages.map(({ name }) => addresses.ownPage(name)),
    addresses.consent,
    addresses.verify,
    addresses.about(),
    ...ABOUT.map((page) => addresses.about(page)),
  ];
  const shown = publishedPolicies(view);
  const organisations = [...new Set(shown.map(({ organisation }) => organisation))];
  const policies = shown.flatMap((policy) => {
    const published = publishedVersions(policy);
    return [
      addresses.policy(policy),
      addresses.history(policy),
      ...published.map((version) => addresses.version(policy, version)),
      ...restatedTexts(policy).map((version) => addresses.version(policy, version)),
      ...published.flatMap((version) =>
        version.rendering ? [addresses.sideBySide(policy, version)] : [],
      ),
      ...view.comparisons(policy).map(({ from, to }) => addresses.compare(policy, from, to)),
      ...versionsWithComparison(view, policy).map((version) =>
        addresses.compareWithCurrent(policy, version),
      ),
      addresses.compareAny(policy),
      addresses.on(policy),
      addresses.glossary(policy),
      addresses.policyFrame(policy),
      ...(isNotice(policy) ? [addresses.noticeForm(policy)] : []),
      ...policy.registers.map((register) => addresses.register(policy, register)),
      ...clausesWithPage(view, policy).map((id) => addresses.clauseHistory(policy, id)),
    ];
  });
  return [
    ...own,
    ...organisations.map((slug) => addresses.organisation(slug)),
    ...organisations.map((slug) => addresses.changesOfOrganisation(slug)),
    ...organisations.map((slug) => addresses.clausesOfOrganisation(slug)),
    ...view.library.organisations
      .filter((each) => organisations.includes(each.slug) && hasRights(each))
      .map(({ slug }) => addresses.rights(slug)),
    ...policies,
  ];
}

/** Addresses of the lists of services, which other sites ask for. */
export function serviceListPaths(view: View): string[] {
  return serviceLists(view).map(({ organisation }) => view.addresses.servicesJson(organisation));
}
