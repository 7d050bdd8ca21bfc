import { httpDate, type Memento, mementoLink, type TimeMap } from './time-map.ts';

/** What a TimeGate answers. It has no body of its own but for a fault. */
export interface GateAnswer {
  readonly status: 302 | 400 | 404;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Leads to the version that applied at a time (RFC 7089, 4.1; pattern 2.1, in which gate and resource have
 * addresses of their own): the last that began by then; before the first one, that one; where no time is
 * asked for, the last. `Vary` stands on these answers alone, since only they depend on what was asked.
 * @param wanted the header Accept-Datetime; null if there was none
 */
export function answerTimeGate(timeMap: TimeMap, wanted: string | null): GateAnswer {
  const { mementos } = timeMap;
  const time = wanted === null ? Number.POSITIVE_INFINITY : parseHttpDate(wanted);
  if (time === null) return { status: 400, headers: VARY };
  const chosen = mementoAt(mementos, time);
  if (!chosen) return { status: 404, headers: VARY };
  const [first, last] = [mementos[0], mementos.at(-1)];
  const told = new Set([first, chosen, last].filter((each) => each !== undefined));
  const links = [
    `<${timeMap.original}>; rel="original"`,
    `<${timeMap.self}>; rel="timemap"; type="application/link-format"`,
    ...[...told].map((memento) => mementoLink(memento, mementos)),
  ];
  return { status: 302, headers: { ...VARY, Location: chosen.address, Link: links.join(', ') } };
}

/** What is said of a version itself when it is asked for (RFC 7089, 2.1.2); null of another address. */
export function mementoHeaders(
  timeMap: TimeMap,
  address: string,
): Readonly<Record<string, string>> | null {
  const memento = timeMap.mementos.find((each) => each.address === address);
  if (!memento) return null;
  return {
    'Memento-Datetime': httpDate(memento.time),
    Link: [
      `<${timeMap.original}>; rel="original latest-version"`,
      `<${timeMap.self}>; rel="timemap"; type="application/link-format"`,
    ].join(', '),
  };
}

const VARY = { Vary: 'accept-datetime' } as const;

function mementoAt(mementos: readonly Memento[], time: number): Memento | undefined {
  return mementos.findLast((each) => each.time <= time) ?? mementos[0];
}

const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The one form that Accept-Datetime has (RFC 7089, 2.1.1); null of anything else, a 30 February too. */
function parseHttpDate(text: string): number | null {
  const time = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return null;
  return httpDate(time) === text ? time : null;
}
