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
  warn: (mistake: string) => void,
): void {
  try {
    // As it is; that throws where trust is required, and changes nothing where the script has run.
    for (const script of scripts) script.text += '';
    return;
  } catch {
    // Trust is required: it is given below.
  }
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: Policy): Policy };
  };
  try {
    policy ??= trustedTypes.createPolicy('clausebook', { createScript: (text) => text });
    for (const script of scripts) script.text = policy.createScript(script.text);
  } catch {
    warn('inline scripts need “trusted-types clausebook” in the page’s policy');
  }
}
