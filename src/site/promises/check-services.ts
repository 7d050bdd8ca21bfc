import type { ServicesEntry } from '../../ledger/entry.ts';
import type { Hash } from '../../ledger/merkle-tree.ts';
import { changeDigest, entryForServices, substanceDigest } from '../../ledger/seal-of-services.ts';
import type { Day } from '../../policy/date.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Services } from '../../policy/service.ts';
import { serviceLists } from '../view/service-list.ts';
import type { View } from '../view/view.ts';

/** Finds a value in the services.yaml of an organisation. */
export type PlaceInServices = (
  organisation: string,
  path: readonly (string | number)[],
) => Pick<Problem, 'file' | 'line' | 'column'>;

/** The lists of services that are published as nobody sealed them, by organisation. */
export function unsealedLists(view: View): { organisation: string; services: Services }[] {
  const published = serviceLists(view).map(({ organisation }) => organisation);
  return view.library.organisations.flatMap(({ slug, services }) =>
    services && published.includes(slug) && services.digest !== statesOf(view, slug).at(-1)?.source
      ? [{ organisation: slug, services }]
      : [],
  );
}

/** The entries that seal them on a day. */
export function listsToAdd(hash: Hash, view: View, sealed: Day): ServicesEntry[] {
  return unsealedLists(view).map(({ organisation, services }) =>
    entryForServices(hash, organisation, services, sealed),
  );
}

/**
 * Errors for changes that were sealed and are no longer told as they were, and a question for each service
 * of which visitors were told something else when they chose, unless a change names it since.
 */
export function checkServices(hash: Hash, view: View, placeOf: PlaceInServices): Problem[] {
  return unsealedLists(view).flatMap(({ organisation, services }) => {
    const states = statesOf(view, organisation);
    const told = states.at(-1)?.changes ?? [];
    const retold = services.changes.map((change) => changeDigest(hash, change));
    const lost = told.findIndex((digest, index) => digest !== retold[index]);
    if (lost >= 0) return [rewritten(lost, states, placeOf(organisation, ['changes', lost]))];
    const named = services.changes.slice(told.length).flatMap((change) => change.services);
    return services.services.flatMap((service, index) => {
      const before = lastDigest(states, service.id);
      const isSame = before === null || before === substanceDigest(hash, service);
      return isSame || named.includes(service.id)
        ? []
        : [changed(service.name, service.id, placeOf(organisation, ['services', index]))];
    });
  });
}

function statesOf({ ledger }: View, organisation: string): readonly ServicesEntry[] {
  return ledger.lists.get(organisation) ?? [];
}

/** What was sealed last of a service, however long ago: records may still name it. Null where it is new. */
function lastDigest(states: readonly ServicesEntry[], id: string): string | null {
  const state = states
    .flatMap(({ services }) => services)
    .findLast((it) => it.startsWith(`${id} `));
  return state?.slice(id.length + 1) ?? null;
}

function changed(name: string, id: string, place: ReturnType<PlaceInServices>): Problem {
  return {
    ...place,
    rule: 'changed-services',
    severity: 'question',
    what: `Category, purpose, hosts, cookies or signals of ${name} are not those of the list that was sealed, under which visitors chose. Must they be asked again?`,
    mend: `Answer under \`changes\`, at the end of the file: an entry with the \`date\`, \`services: [${id}]\`, \`reconsent: true\` or \`false\`, and \`because\`.`,
  };
}

function rewritten(
  index: number,
  states: readonly ServicesEntry[],
  place: ReturnType<PlaceInServices>,
): Problem {
  return {
    ...place,
    rule: 'sealed-services',
    severity: 'error',
    what: `Change ${index + 1} of this list was sealed on ${states.at(-1)?.sealed} in other words, or is gone.`,
    mend: 'Restore it from git, and add what is new below it. What visitors were asked under stays told.',
  };
}
