import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A capture as an archive has it. */
export interface Captured {
  readonly timestamp: string;
  readonly original: string;
  readonly mimetype?: string;
  readonly statuscode?: string;
  readonly digest: string;
  readonly body?: string;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A server of this test alone, on the loopback; its address, and what it was asked for. */
export async function serverWith(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/**
 * An archive with the CDX interface of the Internet Archive: `/cdx/search/cdx` lists the captures of an
 * address, filtered and collapsed as asked; `/web/TIMEid_/ADDRESS` gives one as it was captured.
 * @param first answers before the archive does, and says whether it has
 * @param pageSize how many captures stand on one page of the list, at most
 */
export function archiveWith(
  captures: readonly Captured[],
  first: Answering = () => false,
  pageSize = Number.POSITIVE_INFINITY,
) {
  return serverWith((request, response) => {
    if (first(request, response)) return;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://archive.example');
    if (pathname === '/cdx/search/cdx') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(paged(listed(captures, searchParams), searchParams, pageSize)));
      return;
    }
    const [, timestamp, original] = /^\/web\/(\d{14})id_\/(.+)$/.exec(request.url ?? '') ?? [];
    const found = captures.find(
      (each) => each.timestamp === timestamp && each.original === original,
    );
    if (!found || found.body === undefined) {
      response.statusCode = 404;
      response.end('<p>Not in the archive.</p>');
      return;
    }
    response.setHeader('content-type', found.mimetype ?? 'text/html');
    response.end(found.body);
  });
}

/** One page of a list; behind an empty line the key to the next one, where that was asked for. */
function paged(list: string[][], query: URLSearchParams, pageSize: number): string[][] {
  const [head, ...rows] = list;
  if (!head) return [];
  const start = Number(/^after (\d+)$/.exec(query.get('resumeKey') ?? '')?.[1] ?? 0);
  const end = start + Math.min(pageSize, Number(query.get('limit') ?? pageSize));
  const isMore = end < rows.length && query.get('showResumeKey') === 'true';
  return [head, ...rows.slice(start, end), ...(isMore ? [[], [`after ${end}`]] : [])];
}

function listed(captures: readonly Captured[], query: URLSearchParams): string[][] {
  const bare = (address: string) =>
    address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const fields = (query.get('fl') ?? '').split(',');
  const whole = { mimetype: 'text/html', statuscode: '200' };
  const rows = captures
    .filter(({ original }) => bare(original) === bare(query.get('url') ?? ''))
    .map((capture): Record<string, string> => ({ ...whole, ...capture }));
  const filters = query.getAll('filter').map((each) => each.split(':'));
  const kept = rows.filter((row) =>
    filters.every(([field = '', value = '']) => new RegExp(`^${value}$`).test(row[field] ?? '')),
  );
  const collapse = query.get('collapse') ?? 'timestamp';
  const shown = kept.filter((row, at) => at === 0 || kept[at - 1]?.[collapse] !== row[collapse]);
  return shown.length === 0
    ? []
    : [fields, ...shown.map((row) => fields.map((each) => row[each] ?? ''))];
}
