/** The name below a policy’s address at which a version is asked for by a time. */
const GATE_NAME = 'timegate';

const GATE = new RegExp(`^(.*/)${GATE_NAME}$`);
const VERSION = /^(.*\/)((?:\d{4}[\d.-]*|undated[\d.]*)\/)$/;

/** The folder of the policy whose gate a path would be; null of any other path. */
export function folderOfGate(path: string): string | null {
  return GATE.exec(path)?.[1] ?? null;
}

/** The folder of a policy and the last step of a path that may be that of a version; null of any other. */
export function versionIn(
  path: string,
): { readonly folder: string; readonly version: string } | null {
  const [, folder, version] = VERSION.exec(path) ?? [];
  return folder === undefined || version === undefined ? null : { folder, version };
}
