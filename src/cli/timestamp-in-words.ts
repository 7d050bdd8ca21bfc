import { inUsualOrder } from '../timestamp/block-header.ts';
import type { Attested } from '../timestamp/ots-attested.ts';
import { type KeptTimestamp, STAMPED } from './kept-timestamp.ts';

type OfBlock = Extract<Attested, { kind: 'bitcoin' }>;

/** What does not hold of the stamps that somebody kept, each with the file that is at fault. */
export function stampFaults({ stamp, hasCa, attested, header }: KeptTimestamp) {
  const byAuthority =
    typeof stamp === 'string'
      ? stamp
      : hasCa && stamp && !stamp.isTrusted
        ? `The certificate of ${stamp.authority} leads to none that you named.`
        : null;
  const byBlocks =
    typeof attested === 'string'
      ? attested
      : header && attested && !ofBlocks(attested).some(({ message }) => isOf(message, header))
        ? `It leads to no block with the header that you gave (Merkle root ${inUsualOrder(header.merkleRoot)}).`
        : null;
  return [
    ...(byAuthority === null ? [] : [{ path: STAMPED.answer, what: byAuthority }]),
    ...(byBlocks === null ? [] : [{ path: STAMPED.ots, what: byBlocks }]),
  ];
}

/** The stamps as JSON; null if one does not hold. */
export function stampJson(kept: KeptTimestamp) {
  const { stamp, attested, checkpoint, header } = kept;
  if (stampFaults(kept).length > 0 || typeof stamp === 'string' || typeof attested === 'string')
    return null;
  return {
    size: checkpoint.size,
    ...(stamp && {
      time: stamp.time.toISOString(),
      authority: stamp.authority,
      isTrusted: stamp.isTrusted,
    }),
    ...(attested && {
      bitcoin: ofBlocks(attested).map(({ height, message }) => ({
        height,
        merkleRoot: inUsualOrder(message),
        header:
          header && isOf(message, header)
            ? { hash: header.hash, time: header.time.toISOString() }
            : null,
      })),
      pending: calendarsIn(attested),
    }),
  };
}

/** Since when a ledger stood, as somebody outside says: sentences, each with a space before it. */
export function stampInWords(kept: KeptTimestamp | null): string {
  const stamp = kept && stampJson(kept);
  if (!kept || !stamp) return '';
  const entries = `${stamp.size} ${stamp.size === 1 ? 'entry' : 'entries'}`;
  const doubt = stamp.isTrusted
    ? ''
    : '; whose certificate that is, nobody checked (give --ca with that of the authority’s root)';
  const byAuthority = stamp.authority
    ? ` By a time stamp of ${stamp.authority}, ${entries} of it stood at ${stamp.time} already${doubt}.`
    : '';
  return `${byAuthority}${typeof kept.attested === 'object' && kept.attested ? ` ${attestedInWords(kept.attested, entries, kept.header)}` : ''}`;
}

/** What a proof of OpenTimestamps shows, no more than was checked. */
export function attestedInWords(
  attested: readonly Attested[],
  what: string,
  header: KeptTimestamp['header'],
): string {
  const blocks = ofBlocks(attested);
  const looked = header && blocks.find(({ message }) => isOf(message, header));
  if (looked && header)
    return `By its proof of OpenTimestamps, ${what} stood when block ${looked.height} of Bitcoin was made, if that is the block ${header.hash}: look that up. Of itself it says ${header.time.toISOString()}, which can be wrong by about two hours.`;
  if (blocks.length > 0) {
    const roots = blocks
      .map(
        ({ height, message }) => `block ${height}, if its Merkle root is ${inUsualOrder(message)}`,
      )
      .join('; ');
    return `By its proof of OpenTimestamps, ${what} stood when a block of Bitcoin was made: ${roots}. Nobody looked that up here, nor at what time that was (give --header with the block’s header).`;
  }
  const calendars = calendarsIn(attested);
  return calendars.length > 0
    ? `Its proof of OpenTimestamps is pending at ${calendars.join(' and ')}: that is a promise, and proves no time yet (policy timestamp --upgrade FOLDER asks for the rest).`
    : 'Its proof of OpenTimestamps names nobody that this program knows, and proves no time to it.';
}

function ofBlocks(attested: readonly Attested[]): OfBlock[] {
  const found = attested.filter((each): each is OfBlock => each.kind === 'bitcoin');
  return found.sort((a, b) => a.height - b.height);
}

function calendarsIn(attested: readonly Attested[]): string[] {
  return [...new Set(attested.flatMap((each) => (each.kind === 'pending' ? [each.calendar] : [])))];
}

function isOf(message: Uint8Array, header: NonNullable<KeptTimestamp['header']>): boolean {
  return Buffer.from(message).equals(header.merkleRoot);
}
