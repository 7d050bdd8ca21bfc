import { toHex } from '../../ledger/bytes-as-text.ts';
import type { LedgerKey } from '../../policy/library.ts';
import type { View } from '../view/view.ts';
import { UNKNOWN_WITNESS } from '../words/cosigned-in-words.ts';
import { time } from '../words/dates-in-words.ts';
import type { Phrase } from '../words/phrase.ts';
import { type Head, headOf } from './head.ts';

/** How a reader verifies a text, alone or with this page’s help. */
export interface VerifyPage {
  readonly head: Head;
  readonly home: string;
  readonly ledger: string;
  readonly checkpoint: string;
  /** How much is sealed, until when. */
  readonly state: Phrase;
  readonly root: string;
  /** The site’s address, for a command. */
  readonly address: string;
  /** The list of the site’s files. */
  readonly files: string;
  /** What a cosignature of an unknown witness means. */
  readonly witnesses: Phrase;
  /** The keys that check a checkpoint’s signature, each with what is said of it; none when none signs. */
  readonly keys: readonly { readonly key: string; readonly said: Phrase }[];
}

export function verifyPage(view: View): VerifyPage {
  const { addresses, ledger, library } = view;
  const last = ledger.entries.at(-1);
  const count = ledger.tree.size === 1 ? 'one entry' : `${ledger.tree.size} entries`;
  return {
    head: headOf(view, {
      title: 'Verify a text',
      description:
        'Whether a text that you have is what this archive published, and when: checked in your browser or with a command of your own.',
      path: addresses.verify,
    }),
    home: addresses.home,
    ledger: addresses.ledger,
    checkpoint: addresses.checkpoint,
    state: last
      ? [`The ledger has ${count}; the last is of `, time(last.sealed), '.']
      : ['Nothing has been sealed yet: the ledger has no entry.'],
    root: toHex(ledger.tree.root),
    address: library.site.url,
    files: addresses.fileList,
    witnesses: [`Cosignatures stand at the end of the checkpoint. ${UNKNOWN_WITNESS}`],
    keys: library.site.ledgerKeys.map((key) => ({ key: key.key, said: keyInWords(key) })),
  };
}

/** From when until when a key signed, where that is known. */
function keyInWords({ from, until }: LedgerKey): Phrase {
  const since: Phrase = from ? [' since ', time(from)] : [];
  return until
    ? ['Retired: it signed', ...since, ' until ', time(until), '.']
    : ['In use', ...since, '.'];
}
