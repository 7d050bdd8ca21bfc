// Just enough of DER to write certificates and time stamps, and to read a request: not by the library that
// the program reads them with.

/** Tag, length and contents. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const digits = body.length.toString(16);
  const length = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

export const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
/** A set in the order that DER prescribes. */
export const set = (...parts: readonly Buffer[]) => der(0x31, ...parts.toSorted(Buffer.compare));
export const integer = (value: number) => der(0x02, Buffer.from([value]));
export const octets = (bytes: Uint8Array) => der(0x04, bytes);
export const bits = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes);
export const utf8 = (text: string) => der(0x0c, Buffer.from(text));
export const yes = der(0x01, Buffer.from([0xff]));
export const time = (at: Date) =>
  der(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
/** A tagged part; constructed unless it holds bytes alone. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]) =>
  der(0xa0 | number, ...parts);

export function oid(name: string): Buffer {
  const [first = 0, second = 0, ...rest] = name.split('.').map(Number);
  const digits = [40 * first + second, ...rest].flatMap((number) => {
    const bytes = [number & 0x7f];
    for (let more = Math.floor(number / 128); more > 0; more = Math.floor(more / 128))
      bytes.unshift((more & 0x7f) | 0x80);
    return bytes;
  });
  return der(0x06, Buffer.from(digits));
}

/** The parts of a constructed value, each with tag and length. */
export function partsOf(value: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let rest = contentsOf(value); rest.length > 0; ) {
    const end = rest.length - afterFirst(rest).length;
    parts.push(rest.subarray(0, end));
    rest = rest.subarray(end);
  }
  return parts;
}

/** What stands behind tag and length. */
export function contentsOf(value: Buffer): Buffer {
  const [start, length] = measure(value);
  return value.subarray(start, start + length);
}

function afterFirst(value: Buffer): Buffer {
  const [start, length] = measure(value);
  return value.subarray(start + length);
}

function measure(value: Buffer): [start: number, length: number] {
  const first = value[1] ?? 0;
  return first < 0x80 ? [2, first] : [2 + (first & 0x7f), value.readUIntBE(2, first & 0x7f)];
}
