import { createHash } from 'node:crypto';

// RFC 6962, section 2.1, written down as it stands there: recursive, slow, and unlike ours in every line.

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

/** MTH(D[n]). */
export function treeHash(entries: readonly Buffer[]): Buffer {
  const [only] = entries;
  if (!only) return sha256();
  if (entries.length === 1) return sha256(Buffer.from([0]), only);
  const k = split(entries.length);
  const halves = [treeHash(entries.slice(0, k)), treeHash(entries.slice(k))];
  return sha256(Buffer.from([1]), ...halves);
}

/** PATH(m, D[n]). */
export function auditPath(m: number, entries: readonly Buffer[]): Buffer[] {
  if (entries.length === 1) return [];
  const k = split(entries.length);
  const [left, right] = [entries.slice(0, k), entries.slice(k)];
  return m < k
    ? [...auditPath(m, left), treeHash(right)]
    : [...auditPath(m - k, right), treeHash(left)];
}

/** PROOF(m, D[n]). */
export function proof(m: number, entries: readonly Buffer[], isWhole = true): Buffer[] {
  if (m === entries.length) return isWhole ? [] : [treeHash(entries)];
  const k = split(entries.length);
  const [left, right] = [entries.slice(0, k), entries.slice(k)];
  return m <= k
    ? [...proof(m, left, isWhole), treeHash(right)]
    : [...proof(m - k, right, false), treeHash(left)];
}

/** The largest power of two smaller than n. */
function split(n: number): number {
  return 2 ** Math.ceil(Math.log2(n) - 1);
}
