import type { Cosignature } from '../../ledger/cosignature.ts';

/** What an unchecked cosignature is worth. */
export const UNKNOWN_WITNESS =
  'A witness whom you do not know proves nothing, since anybody can be one, the publisher too: ask the witness itself, not this site, for its key.';

/** Who cosigned a checkpoint, with which key, and when by its own word; whether that was checked. */
export function cosignedInWords(
  { name, keyId, time }: Cosignature,
  entries: number,
  isChecked: boolean,
): string {
  const what = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  const at = `${new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  return isChecked
    ? `${name} (key ${keyId}) cosigned ${what} at ${at}, by its own clock; its signature was checked.`
    : `A line says that ${name} (key ${keyId}) cosigned ${what} at ${at}; nobody checked that signature.`;
}
