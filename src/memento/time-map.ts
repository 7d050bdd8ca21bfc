/** One version of a resource that changes over time (RFC 7089, 1.2). */
export interface Memento {
  /** Absolute. */
  readonly address: string;
  /** The instant from which it applied, in milliseconds since 1970. */
  readonly time: number;
}

/** All versions of a resource. */
export interface TimeMap {
  /** The address that moves with time, and that of this list; absolute. */
  readonly original: string;
  readonly self: string;
  /** Oldest first. */
  readonly mementos: readonly Memento[];
}

/** A TimeMap in link-format (RFC 7089, 5; RFC 6690), one link a line. */
export function formatTimeMap({ original, self, mementos }: TimeMap): string {
  const [first, last] = [mementos[0], mementos.at(-1)];
  const span =
    first && last ? `; from="${httpDate(first.time)}"; until="${httpDate(last.time)}"` : '';
  return `${[
    `<${original}>; rel="original"`,
    `<${self}>; rel="self"; type="application/link-format"${span}`,
    ...mementos.map((memento) => mementoLink(memento, mementos)),
  ].join(',\n')}\n`;
}

/** Reads such a list as it is written here; null if a text is none. */
export function parseTimeMap(text: string): TimeMap | null {
  const links = [...text.matchAll(/<([^<>]*)>; rel="([^"]*)"([^<]*)/g)].map(
    ([, address = '', rel = '', rest = '']) => ({
      address,
      rels: rel.split(' '),
      time: Date.parse(/datetime="([^"]*)"/.exec(rest)?.[1] ?? ''),
    }),
  );
  const withRel = (rel: string) => links.find(({ rels }) => rels.includes(rel))?.address;
  const [original, self] = [withRel('original'), withRel('self')];
  if (original === undefined || self === undefined) return null;
  const mementos = links.filter(
    ({ rels, time }) => rels.includes('memento') && !Number.isNaN(time),
  );
  return { original, self, mementos: mementos.map(({ address, time }) => ({ address, time })) };
}

/** A memento as a link, with its place among the others. */
export function mementoLink(memento: Memento, mementos: readonly Memento[]): string {
  const places = [
    ...(memento === mementos[0] ? ['first'] : []),
    ...(memento === mementos.at(-1) ? ['last'] : []),
    'memento',
  ];
  return `<${memento.address}>; rel="${places.join(' ')}"; datetime="${httpDate(memento.time)}"`;
}

/** An instant as HTTP has it (RFC 9110, 5.6.7): `Sat, 01 Oct 2016 00:00:00 GMT`. */
export function httpDate(time: number): string {
  return new Date(time).toUTCString();
}
