import { setTimeout as wait } from 'node:timers/promises';
import { captureIndex } from './capture-index.ts';
import { BrokenOff, type DatedText, MissingText, type ReadText } from './dated-text.ts';
import { FetchFailure, fetchBounded } from './fetch-bounded.ts';

export interface WaybackRequest {
  /** The address whose captures are wanted. */
  readonly url: string;
  /** The address of the archive, without a slash at its end. */
  readonly host: string;
  /** Seconds between two requests. */
  readonly pause: number;
  /** Seconds for one request. */
  readonly timeout: number;
}

/** The captures of an address, and what is to be said of those that cannot be texts. */
export interface Captures {
  readonly texts: readonly DatedText[];
  readonly notes: readonly string[];
}

/** A server that is busy is asked so often again. */
const MOST_TRIES = 4;
/** A server that wants to be left alone for longer is left alone, in seconds. */
const LONGEST_WAIT = 120;
/** The media types of texts that can be imported, as the archive’s index has them. */
const TEXTS =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf)|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/;

/**
 * The captures that the Internet Archive has of an address, oldest first, each content that follows another
 * one. They are listed by its CDX interface
 * (https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server) and read as they were captured,
 * by `id_` behind their time; one after the other, with a pause before each.
 */
export async function textsOfWayback(request: WaybackRequest): Promise<Captures> {
  const asked = patiently(request);
  const { captures: rows, unread } = await captureIndex(asked, request.host, request.url);
  const pages = rows.filter(({ mimetype }) => TEXTS.test(mimetype));
  const distinct = pages.filter(({ digest }, at) => at === 0 || pages[at - 1]?.digest !== digest);
  const known = new Map<string, ReadText>();
  const texts = distinct.map(({ timestamp, original, digest, date }): DatedText => {
    const url = `${request.host}/web/${timestamp}/${original}`;
    return {
      name: url,
      date,
      source: { title: new URL(request.host).host, url, captured: date },
      async read() {
        const text =
          known.get(digest) ??
          (await capture(asked, `${request.host}/web/${timestamp}id_/${original}`));
        known.set(digest, text);
        return text;
      },
    };
  });
  const others = rows.length - pages.length;
  return {
    texts,
    notes: [
      ...(unread > 0
        ? [`${unread === 1 ? 'One line' : `${unread} lines`} of the archive’s list cannot be read.`]
        : []),
      ...(others > 0
        ? [
            `${others === 1 ? 'One capture is' : `${others} captures are`} left out, being no texts that can be imported.`,
          ]
        : []),
    ],
  };
}

type Asking = ReturnType<typeof patiently>;

/** One capture as it was made. What the archive has lost is missing; one that fails stops the import. */
async function capture(asked: Asking, address: string): Promise<ReadText> {
  try {
    const { bytes, mediaType } = await asked(address);
    return { bytes, mediaType };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const isGone = error.status !== null && !isBusy(error.status);
    throw isGone ? new MissingText(error.message) : new BrokenOff(error.message);
  }
}

/** Asks one page after the other with a pause between them, and a busy server again after a longer one. */
function patiently({ host, pause, timeout }: WaybackRequest) {
  let isFirst = true;
  const isAllowed = ({ origin }: URL) => origin === new URL(host).origin;
  return async (address: string) => {
    for (let tries = 1; ; tries++) {
      if (!isFirst) await wait(pause * 1000);
      isFirst = false;
      try {
        return await fetchBounded(address, { timeout, isAllowed });
      } catch (error) {
        if (!(error instanceof FetchFailure)) throw error;
        const longer = error.retryAfter ?? pause * 2 ** tries;
        const isPassing = error.status === null || isBusy(error.status);
        if (!isPassing || tries === MOST_TRIES) throw error;
        if (longer > LONGEST_WAIT)
          throw new FetchFailure(
            `${error.message} It wants to be left alone for ${longer} seconds.`,
            error.status,
          );
        await wait(longer * 1000);
      }
    }
  };
}

function isBusy(status: number): boolean {
  return status === 429 || status === 408 || status >= 500;
}
