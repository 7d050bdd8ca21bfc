/** Asks the browser to keep a cookie. Whether it does, only a second look tells. */
export function setCookie(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous.
  document.cookie = cookie;
}

/** Whether the browser keeps a cookie that is set so. It is removed at once. */
export function keepsCookie(name: string, attributes: string): boolean {
  setCookie(`${name}=1; Max-Age=9${attributes}`);
  const isKept = document.cookie.includes(`${name}=1`);
  setCookie(`${name}=; Max-Age=0${attributes}`);
  return isKept;
}

/** The domains of which a cookie may be seen here, the widest first. A name without a dot has none. */
export function parentDomains(): string[] {
  const labels = location.hostname.split('.');
  if (/(^|\.)\d*$/.test(location.hostname)) return [];
  return labels.slice(1).map((_, index) => labels.slice(-index - 2).join('.'));
}

/** Removes a cookie wherever it can be removed: with every domain under which a page here may see one. */
export function expireCookie(name: string, ...attributes: string[]): void {
  for (const domain of ['', ...parentDomains().map((it) => `; Domain=${it}`)])
    for (const rest of ['; Path=/', ...attributes])
      setCookie(`${name}=; Max-Age=0${domain}${rest}`);
}
