import { restatedName } from '../policy/version-name.ts';

/** What counts here of the list of policies. */
export interface PolicyList {
  readonly address: string;
  /** Each as the ledger has it: `acme/privacy`. */
  readonly policies: readonly string[];
}

export function readList(
  text: string | null,
  find: (path: string, what: string) => void,
): PolicyList | null {
  const { address, policies } = recordOf(parsed(text));
  if (typeof address !== 'string' || !URL.canParse(address) || !Array.isArray(policies)) {
    find('policies.json', text === null ? 'This file is missing.' : 'It cannot be read.');
    return null;
  }
  const listed = policies.map(recordOf);
  return { address, policies: listed.map((each) => `${each['organisation']}/${each['policy']}`) };
}

/** The names of all versions that the site lists, as the ledger would have them. */
export async function publishedVersions(
  policies: readonly string[],
  text: (path: string) => Promise<string | null>,
): Promise<string[]> {
  const names: string[] = [];
  for (const policy of policies) {
    const { versions } = recordOf(parsed(await text(`${policy}/policy.json`)));
    for (const { version, restated } of Array.isArray(versions) ? versions.map(recordOf) : []) {
      const name = `${policy}/${version}`;
      names.push(name, ...(restated ? [restatedName(name)] : []));
    }
  }
  return names;
}

/** The fields of a value, or no fields when it is not an object: the site may be anybody’s. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Reads JSON; returns null when the text is not JSON. */
export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
