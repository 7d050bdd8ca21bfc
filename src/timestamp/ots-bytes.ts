/** Reads the parts of an OpenTimestamps file in order. */
export class OtsReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // A copy: parts of a Buffer would share its memory.
    this.#bytes = Uint8Array.from(bytes);
  }

  /** Whether all was read. */
  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** @throws DamagedProof where fewer bytes are left */
  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new DamagedProof();
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  byte(): number {
    return this.bytes(1)[0] ?? 0;
  }

  /** A number in groups of seven bits, the lowest first; the highest bit of a byte says that more follow. */
  number(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 42; factor *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    throw new DamagedProof();
  }

  /** Bytes with their number before them, at most so many. */
  counted(most: number): Uint8Array {
    const length = this.number();
    if (length > most) throw new DamagedProof();
    return this.bytes(length);
  }
}

/** The bytes are no proof. */
export class DamagedProof extends Error {}

/** A number as `OtsReader.number` reads it. */
function numberBytes(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...numberBytes(Math.floor(value / 128))];
}

/** Bytes as `OtsReader.counted` reads them. */
export function countedBytes(bytes: Uint8Array): number[] {
  return [...numberBytes(bytes.length), ...bytes];
}
