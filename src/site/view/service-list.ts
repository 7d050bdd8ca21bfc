import type { ServiceList } from '../../consent/service.ts';
import type { Day } from '../../policy/date.ts';
import type { Organisation } from '../../policy/library.ts';
import { namedServices } from '../../policy/named-services.ts';
import { isNotice } from '../../policy/policy-id.ts';
import type { Services } from '../../policy/service.ts';
import { currentOf, inForceName, reconsentOf } from './current-version.ts';
import { publishedPolicies, type View } from './view.ts';

const known = new WeakMap<View, readonly ServiceList[]>();

/** The lists of all organisations that ask for consent. Made once of a view: every page names them. */
export function serviceLists(view: View): readonly ServiceList[] {
  const before = known.get(view);
  if (before) return before;
  const lists = view.library.organisations.flatMap((organisation) => {
    const list = serviceList(view, organisation);
    return list ? [list] : [];
  });
  known.set(view, lists);
  return lists;
}

/**
 * What visitors of an organisation's sites may allow, under the texts of the view's day: the services
 * that the policy names in the version that applies, and the technical ones. Null where it asks for no
 * consent.
 */
export function serviceList(view: View, organisation: Organisation): ServiceList | null {
  const { services } = organisation;
  if (!services) return null;
  const policies = publishedPolicies(view).filter(
    // What notices say, the policies say that they sum up.
    (policy) => policy.organisation === organisation.slug && !isNotice(policy),
  );
  const policy = policies.find(({ slug }) => slug === services.policy);
  if (!policy) return null;
  const { addresses } = view;
  const { version } = currentOf(view, policy);
  const named = namedServices(version.document);
  return {
    organisation: organisation.slug,
    language: view.library.site.language,
    policy: {
      address: addresses.absolute(addresses.policy(policy)),
      tool: addresses.absolute(
        named ? addresses.clause(policy, named.clause) : addresses.policy(policy),
      ),
      version: version.name,
      digest: version.digest,
    },
    digest: services.digest,
    domain: services.domain,
    cookie: services.cookie,
    reconsent: reconsentOf(view, policy) + changesToAskAbout(services, view.keyedDay),
    versions: Object.fromEntries(
      policies.flatMap((each) => {
        const inForce = inForceName(view, each);
        return inForce === null ? [] : [[each.slug, inForce]];
      }),
    ),
    services: services.services.filter(
      ({ name, category }) => category === 'technical' || named?.names.includes(name),
    ),
  };
}

/** How many changes of a list have applied by a day for which consent must be asked again. */
function changesToAskAbout({ changes }: Services, today: Day): number {
  return changes.filter(({ reconsent, date }) => reconsent && date <= today).length;
}
