import { toHex } from '../../ledger/bytes-as-text.ts';
import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { LedgerKey } from '../../policy/library.ts';
import type { View } from '../view/view.ts';
import { UNKNOWN_WITNESS } from '../words/cosigned-in-words.ts';
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
  const { addresses, ledger, library, words } = view;
  const last = ledger.entries.at(-1);
  return {
    head: headOf(view, {
      title: words.text('verify.title'),
      description: words.text('verify.description'),
      path: addresses.verify,
    }),
    home: addresses.home,
    ledger: addresses.ledger,
    checkpoint: addresses.checkpoint,
    state: last
      ? words.phrase('verify.state', { count: ledger.tree.size, date: last.sealed })
      : words.phrase('verify.nothing-sealed'),
    root: toHex(ledger.tree.root),
    address: library.site.url,
    files: addresses.fileList,
    witnesses: [`Cosignatures stand at the end of the checkpoint. ${UNKNOWN_WITNESS}`],
    keys: library.site.ledgerKeys.map((key) => ({ key: key.key, said: keyInWords(words, key) })),
  };
}

/** From when until when a key signed, where that is known. */
function keyInWords(words: Words, { from, until }: LedgerKey): Phrase {
  if (until)
    return from
      ? words.phrase('verify.key-retired-since', { from, until })
      : words.phrase('verify.key-retired', { until });
  return from
    ? words.phrase('verify.key-in-use-since', { from })
    : words.phrase('verify.key-in-use');
}
