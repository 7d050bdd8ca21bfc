/** Asks the browser to keep a cookie. Whether it does, only a second look tells. */
export function setCookie(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers, and asynchronous.
  document.cookie = cookie;
}

/**
 * Removes the cookies of a name: one goes only by the domain and path with which it was set, and a script
 * cannot see those, so those that are usual are all tried.
 */
export function expireCookie(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
  for (const domain of domains)
    for (const path of ['', '; Path=/']) setCookie(`${name}=; Max-Age=0${domain}${path}`);
}

/**
 * Removes the visible cookies of these names; a name that ends in `*` stands for all that begin so.
 * @returns those that could not be removed
 */
export function removeCookies(names: readonly string[]): string[] {
  const found = () =>
    document.cookie
      .split(/; */)
      .map((cookie) => cookie.replace(/=.*/, ''))
      .filter((cookie) =>
        names.some((name) =>
          name.endsWith('*') ? cookie.startsWith(name.slice(0, -1)) : cookie === name,
        ),
      );
  found().forEach(expireCookie);
  return found();
}
