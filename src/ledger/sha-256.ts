/**
 * SHA-256 (FIPS 180-4), in plain arithmetic. The browser has one of its own, but only at https addresses
 * and only asynchronously; a reader who checks a text from a copy of the site on a USB stick or in an
 * office network has neither. It hashes nothing secret, so its timing tells nobody anything.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.from(INITIAL);
  const words = new Uint32Array(64);
  const padded = pad(bytes);
  for (let at = 0; at < padded.byteLength; at += 64) mix(state, words, padded, at);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** The message, a one bit, zeros, and its length in bits, so that all is a multiple of 64 bytes. */
function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function mix(state: Uint32Array, words: Uint32Array, message: DataView, at: number): void {
  for (let t = 0; t < 64; t++) words[t] = t < 16 ? message.getUint32(at + t * 4) : word(words, t);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice) | 0;
    const added = (first + (CONSTANTS[t] ?? 0) + (words[t] ?? 0)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + added) | 0, c, b, a, (added + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries())
    state[index] = ((state[index] ?? 0) + value) | 0;
}

function word(words: Uint32Array, t: number): number {
  const [x, y] = [words[t - 15] ?? 0, words[t - 2] ?? 0];
  const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
  const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
  return ((words[t - 16] ?? 0) + small + (words[t - 7] ?? 0) + large) | 0;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

/**
 * The first 32 bits of the fractional parts of roots of the first primes: square roots of 8, cube roots of
 * 64.
 */
const PRIMES = Array.from({ length: 310 }, (_, index) => index + 2).filter((number) =>
  Array.from({ length: number - 2 }, (_, index) => index + 2).every((by) => number % by !== 0),
);
const fraction = (number: number) => Math.floor((number - Math.floor(number)) * 2 ** 32);
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
