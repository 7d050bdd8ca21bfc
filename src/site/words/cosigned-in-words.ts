import type { Cosignature } from '../../ledger/cosignature.ts';
import type { Words } from '../../messages/words.ts';

/** Who cosigned a checkpoint, with which key, and when by its own word; whether that was checked. */
export function cosignedInWords(
  words: Words,
  { name, keyId, time }: Cosignature,
  entries: number,
  isChecked: boolean,
): string {
  return words.text(isChecked ? 'witness.checked' : 'witness.unchecked', {
    name,
    key: keyId,
    count: entries,
    time: `${new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  });
}
