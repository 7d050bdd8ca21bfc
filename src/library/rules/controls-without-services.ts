import { namedServices } from '../../policy/named-services.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Content } from '../parsed/content.ts';
import { placeOf, problemAt } from '../text/place.ts';

/** Where a policy has the cookie controls today, its organisation says what can be chosen with them. */
export function controlsWithoutServices(content: Content): Problem[] {
  return (
    content.organisations
      // A file of almost that name is told of already.
      .filter(({ slug, services }) => !services && !content.files.has(`${slug}/services.yml`))
      .flatMap(({ slug, policies }) =>
        policies.flatMap(({ versions }) => {
          // Older versions stay as they are: their controls were once there.
          const newest = versions.filter(({ isDraft }) => !isDraft).at(-1);
          if (!newest || !namedServices(newest.document)) return [];
          const { path, text } = newest;
          return problemAt(path, placeOf(text, text.indexOf('<CookiePreferences')), {
            rule: 'no-services',
            what: `The cookie controls stand here, but \`${slug}\` has no services.yaml, so that readers would find nothing to choose.`,
            mend: `Write ${slug}/services.yaml with the services that the clause names, or delete the line.`,
          });
        }),
      )
  );
}
