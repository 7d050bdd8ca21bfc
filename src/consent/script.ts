/**
 * The element that loaded this code; its attributes are the settings. A module does not know its own
 * element, which is then found by its attribute.
 */
export const SCRIPT = (document.currentScript ??
  document.querySelector('script[data-org]')) as HTMLScriptElement;

/** Whether it is a module. */
export const IS_MODULE = !document.currentScript;

/** Its `data-…` attributes. */
export const SETTINGS: Readonly<DOMStringMap> = SCRIPT.dataset;

/** Below which the site of the policies stands: the script lies there at `consent/<version>/embed.js`. */
export const SITE = new URL('../../', SCRIPT.src);

/** An address of the policies, on the host from which this code came: a preview leads to itself. */
export function onSite(address: string): string {
  const { pathname, hash } = new URL(address);
  return new URL(pathname + hash, SITE).href;
}

/** The content of a file of the policies’ site. Rejects after ten seconds without an answer. */
export async function fetchJson(path: string, options?: RequestInit) {
  const response = await fetch(new URL(path, SITE), {
    signal: AbortSignal.timeout(10_000),
    ...options,
  });
  return response.json();
}

/** What a page gives itself, as `<script type="application/json" data-consent-…>`; null where it does not. */
export function jsonInPage(name: 'services' | 'words') {
  const text = document.querySelector(`[data-consent-${name}]`)?.textContent;
  return text ? JSON.parse(text) : null;
}
