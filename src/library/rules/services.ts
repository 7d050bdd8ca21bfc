import { isNotice } from '../../policy/policy-id.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Content, Described, PolicyFolder } from '../parsed/content.ts';
import type { ServicesFile } from '../schema/services.ts';
import { suggest } from '../text/nearest.ts';
import { type PlacelessFault, problemAt } from '../text/place.ts';

/**
 * Letters that a record of consent has for the ids of services and for the versions of policies. Its
 * cookie has at most 700 bytes, so that servers with small limits never refuse a visitor.
 */
export const RECORD_ROOM = 420;

/** Services are told apart, a choice among them fits into a cookie, and the policy they name exists. */
export function services(content: Content): Problem[] {
  return content.organisations.flatMap(({ services, policies }) =>
    services?.value
      ? [
          ...repeated(services, services.value),
          ...tooMany(services, services.value, policies),
          ...unknownPolicy(services, services.value, policies),
          ...sharedName(services, services.value, content),
          ...ownCookie(services, services.value),
        ]
      : [],
  );
}

/** Two organisations on one domain would overwrite each other’s record of a choice. */
function sharedName(
  { path, yaml }: File,
  { cookie }: ServicesFile,
  { organisations }: Content,
): Problem[] {
  const [first] = organisations.filter(
    ({ services }) => services?.value?.cookie.name === cookie.name,
  );
  if (!first?.services || first.services.path === path) return [];
  return [
    problemAt(path, yaml.placeOf(['cookie', 'name']), {
      rule: 'shared-cookie-name',
      what: `\`${first.slug}\` keeps its visitors’ choices in a cookie \`${cookie.name}\`, too.`,
      mend: 'Give this one a name of its own: on one domain, each would overwrite the other.',
    }),
  ];
}

/** A service whose cookies are removed when it is refused must not take the record with them. */
function ownCookie({ path, yaml }: File, { cookie, services }: ServicesFile): Problem[] {
  return services.flatMap(({ cookies }, index) =>
    cookies.flatMap(({ name }, at) => {
      const isOwn = name.endsWith('*')
        ? cookie.name.startsWith(name.slice(0, -1))
        : name === cookie.name;
      if (!isOwn) return [];
      return problemAt(path, yaml.placeOf(['services', index, 'cookies', at, 'name']), {
        rule: 'wrong-value',
        what: `\`${name}\` is also the cookie \`${cookie.name}\` in which the choice is kept.`,
        mend: 'Write the names that this service sets itself: they are removed when it is refused.',
      });
    }),
  );
}

type File = Described<ServicesFile>;

function repeated({ path, yaml }: File, { services }: ServicesFile): Problem[] {
  return (['id', 'name'] as const).flatMap((key) =>
    services.flatMap((service, index) => {
      const first = services.findIndex((other) => other[key] === service[key]);
      if (first === index) return [];
      return problemAt(path, yaml.placeOf(['services', index, key]), {
        rule: 'duplicate-service',
        what: `Two services have the ${key} \`${service[key]}\`.`,
        mend: `Give each of them ${key === 'id' ? 'an id' : 'a name'} of its own, or delete the one that stands here twice.`,
      });
    }),
  );
}

const TOO_MANY: PlacelessFault = {
  rule: 'too-many-services',
  what: 'A choice among so many services, under so many policies, does not fit into one cookie.',
  mend: 'Give services that are not published yet shorter ids, or ask for services that belong together as one.',
};

function tooMany(
  { path, yaml }: File,
  { services }: ServicesFile,
  policies: readonly PolicyFolder[],
): Problem[] {
  const ids = services.map(({ id }) => id.length + 1);
  // A version's name has up to 13 letters, as in 2021-11-17.22, and a mark before and behind it.
  const versions = policies.filter((each) => !isNotice(each)).map(({ slug }) => slug.length + 15);
  const room = [...ids, ...versions].reduce((sum, length) => sum + length, 0);
  return room > RECORD_ROOM ? [problemAt(path, yaml.placeOf(['services']), TOO_MANY)] : [];
}

function unknownPolicy(
  { path, yaml }: File,
  { policy }: ServicesFile,
  policies: readonly PolicyFolder[],
): Problem[] {
  const slugs = policies.map(({ slug }) => slug);
  if (slugs.includes(policy)) return [];
  return [
    problemAt(path, yaml.placeOf(['policy']), {
      rule: 'unknown-policy',
      what: `This organisation has no policy \`${policy}\`.`,
      mend: suggest(policy, slugs, `Its policies are: ${slugs.join(', ')}.`),
    }),
  ];
}
