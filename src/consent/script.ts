/**
 * The element that loaded this code; its attributes are the settings. Known only while the code first runs.
 */
export const SCRIPT = document.currentScript as HTMLScriptElement;

/** Below which the site of the policies stands: the script lies there at `consent/<version>/embed.js`. */
export const SITE = new URL('../../', SCRIPT.src);

/** An address of the policies, on the host from which this code came: a preview leads to itself. */
export function onSite(address: string): string {
  const { pathname, hash } = new URL(address);
  return new URL(pathname + hash, SITE).href;
}

/** The content of a file of the policies’ site. */
export async function fetchJson(path: string, options?: RequestInit) {
  return (await fetch(new URL(path, SITE), options)).json();
}
