import { toHex } from '../../ledger/bytes-as-text.ts';
import type { View } from '../view/view.ts';
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
  /** The key that checks a checkpoint’s signature; null when checkpoints are not signed. */
  readonly key: string | null;
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
    key: library.site.ledgerKey,
  };
}
