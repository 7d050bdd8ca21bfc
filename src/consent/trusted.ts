import type { Mistake } from './mistakes.ts';

interface Policy {
  createScript(text: string): string;
}

let policy: Policy | undefined;

/**
 * Lets scripts run where a page requires trust in their texts: the page’s own author wrote the template.
 * Its policy must name `trusted-types clausebook`, else that is told.
 */
export function runTrusted(
  scripts: readonly HTMLScriptElement[],
  warn: (mistake: Mistake) => void,
): void {
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: Policy): Policy };
  };
  try {
    policy ??= trustedTypes.createPolicy('clausebook', { createScript: (text) => text });
    for (const script of scripts) script.replaceWith(trustedCopy(script, policy));
  } catch {
    warn('trust');
  }
}

/** A new element, since one that was refused once is not tried again in every browser. */
function trustedCopy(script: HTMLScriptElement, trust: Policy): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes)
    if (name !== 'data-consent-open') copy.setAttribute(name, value);
  copy.nonce = script.nonce;
  copy.text = trust.createScript(script.text);
  return copy;
}
