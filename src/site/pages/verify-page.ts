import { toHex } from '../../ledger/bytes-as-text.ts';
import type { Phrase } from '../../messages/phrase.ts';
import type { Words } from '../../messages/words.ts';
import type { LedgerKey } from '../../policy/library.ts';
import type { View } from '../view/view.ts';
import { type Head, headOf } from './head.ts';

/** How a reader verifies a text, alone or with this page’s help. */
export interface VerifyPage {
  readonly head: Head;
  readonly home: string;
  readonly ledger: string;
  readonly checkpoint: string;
  /** How to verify a text with a command of one’s own, a step each. */
  readonly steps: readonly Phrase[];
  /** How much is sealed, until when, and what that proves. */
  readonly state: Phrase;
  /** How the proof of each version is read. */
  readonly proofs: Phrase;
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

const PROOFS = 'https://www.rfc-editor.org/rfc/rfc6962#section-2.1';

/** The page at `/verify/`. */
export function verifyPage(view: View): VerifyPage {
  const { addresses, ledger, library, words } = view;
  const last = ledger.entries.at(-1);
  return {
    head: headOf(view, {
      title: words.text('verify.title'),
      description: words.text('verify.description'),
      path: addresses.verify,
    }),
    // The ledger names folders from the root of the site on, in whichever language this page is.
    home: addresses.path('/'),
    ledger: addresses.ledger,
    checkpoint: addresses.checkpoint,
    steps: [
      words.phrase('verify.step-save'),
      words.phrase('verify.step-digest'),
      words.phrase('verify.step-look', { ledger: addresses.ledger }),
    ],
    state: last
      ? words.phrase('verify.root-of-all', {
          checkpoint: addresses.checkpoint,
          state: words.phrase('verify.state', { count: ledger.tree.size, date: last.sealed }),
        })
      : words.phrase('verify.nothing-sealed'),
    proofs: words.phrase('verify.proofs', { rfc: PROOFS }),
    root: toHex(ledger.tree.root),
    address: library.site.url,
    files: addresses.fileList,
    witnesses: words.phrase('verify.what-a-witness-is', {
      unknown: words.text('witness.unknown'),
      address: library.site.url,
    }),
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
