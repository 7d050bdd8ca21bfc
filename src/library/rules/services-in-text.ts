import { type NamedServices, namedServices } from '../../policy/named-services.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Content, Described, PolicyFolder } from '../parsed/content.ts';
import type { ServicesFile } from '../schema/services.ts';
import { nearest, suggest } from '../text/nearest.ts';
import { problemAt } from '../text/place.ts';

/** The services that visitors can choose are those that the policy's text names beside the controls. */
export function servicesInText(content: Content): Problem[] {
  return content.organisations.flatMap(({ services, policies }) => {
    const policy = policies.find(({ slug }) => slug === services?.value?.policy);
    return services?.value && policy ? judge(services, services.value, policy) : [];
  });
}

function judge(
  file: Described<ServicesFile>,
  { services }: ServicesFile,
  { slug, versions }: PolicyFolder,
): Problem[] {
  const [newest, before] = versions.filter(({ isDraft }) => !isDraft).reverse();
  // A text that could not be read to its end may lack anything: that means nothing.
  if (!newest?.isWhole) return [];
  const named = namedServices(newest.document);
  if (!named) return [noPlace(file, slug)];
  // A new version may wait for its day: until then, what the one before names is still offered.
  const earlier = before ? (namedServices(before.document)?.names ?? []) : [];
  const names = services.map(({ name }) => name);
  const isTechnical = (name: string) =>
    services.some((it) => it.name === name && it.category === 'technical');
  const isStranger = (name: string) =>
    !named.names.includes(name) && !earlier.includes(name) && !isTechnical(name);
  // A slip in a name is reported on one side only.
  const meant = names.filter(isStranger).map((name) => nearest(name, named.names));
  const missing = named.names.filter((name) => !names.includes(name) && !meant.includes(name));
  return [
    ...missing.map((name) => notHere(file, slug, named, name)),
    ...names.flatMap((name, index) => {
      if (isStranger(name)) return [notInText(file, slug, named, name, index)];
      const isChoice = named.names.includes(name) || earlier.includes(name);
      return isChoice && isTechnical(name) ? [noChoice(file, slug, named, name, index)] : [];
    }),
  ];
}

function noPlace({ path, yaml }: Described<ServicesFile>, slug: string): Problem {
  return problemAt(path, yaml.placeOf(['policy']), {
    rule: 'no-cookie-preferences',
    what: `The newest version of the policy \`${slug}\` has no place for the cookie controls.`,
    mend: 'Write <CookiePreferences /> on a line of its own in the clause that lists the services.',
  });
}

function notHere(
  { path, yaml }: Described<ServicesFile>,
  slug: string,
  { clause }: NamedServices,
  name: string,
): Problem {
  return problemAt(path, yaml.placeOf(['services']), {
    rule: 'services-differ',
    what: `The list in the clause #${clause} of \`${slug}\` names “${name}”, which is no service here.`,
    mend: `Add a service with \`name: ${name}\`; or if it is here under another name, write that name as the policy does.`,
  });
}

function noChoice(
  { path, yaml }: Described<ServicesFile>,
  slug: string,
  { clause }: NamedServices,
  name: string,
  index: number,
): Problem {
  return problemAt(path, yaml.placeOf(['services', index, 'category']), {
    rule: 'technical-choice',
    what: `“${name}” is technical here, but the clause #${clause} of \`${slug}\` lets visitors choose it.`,
    mend: 'Call it analytics or marketing, or publish a version of the policy whose list does not name it.',
  });
}

function notInText(
  { path, yaml }: Described<ServicesFile>,
  slug: string,
  { clause, names }: NamedServices,
  name: string,
  index: number,
): Problem {
  return problemAt(path, yaml.placeOf(['services', index, 'name']), {
    rule: 'services-differ',
    what: `The list in the clause #${clause} of \`${slug}\` does not name “${name}”.`,
    mend: suggest(
      name,
      names,
      'Delete the service here, or publish a version of the policy that names it.',
    ),
  });
}
