import { expireCookie } from './cookie-jar.ts';
import type { ServiceList } from './service.ts';

/**
 * Removes the cookies of what may be chosen and does not run, unless what runs has a cookie of that name.
 * @returns those that could not be removed
 */
export function removeUnwanted(
  { services, cookie }: ServiceList,
  running: readonly string[],
): string[] {
  const namesOf = (doRun: boolean) =>
    services
      .filter(({ id }) => running.includes(id) === doRun)
      .flatMap(({ cookies }) => cookies.map(({ name }) => name));
  const needed = namesOf(true);
  return removeCookies(
    namesOf(false).filter((name) => !needed.includes(name)),
    cookie.name,
  );
}

/**
 * Removes the visible cookies of these names; a name that ends in `*` stands for all that begin so. One
 * goes only by the domain and path with which it was set, and a script cannot see those, so those that are
 * usual are all tried.
 * @param kept begins the names of those that stay in any case
 * @returns those that could not be removed
 */
function removeCookies(names: readonly string[], kept: string): string[] {
  const found = () =>
    document.cookie
      .split(/; */)
      .map((cookie) => cookie.replace(/=.*/, ''))
      .filter(
        (cookie) =>
          !cookie.startsWith(kept) &&
          names.some((name) =>
            name.endsWith('*') ? cookie.startsWith(name.slice(0, -1)) : cookie === name,
          ),
      );
  for (const name of found())
    expireCookie(name, '', '; Path=/; Secure', '; Path=/; Secure; SameSite=None; Partitioned');
  return found();
}
