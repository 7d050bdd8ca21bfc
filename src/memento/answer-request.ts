import { folderOfGate, versionIn } from './memento-paths.ts';
import { prefersMarkdown } from './prefers-markdown.ts';
import { answerTimeGate, mementoHeaders } from './time-gate.ts';
import { parseTimeMap, type TimeMap } from './time-map.ts';

/** A site of files, as what runs before it on a host can ask it. */
export interface SiteBehind {
  /** What it answers to the request as it came. */
  page(): Promise<Response>;
  /** What it answers at another address of its own. */
  file(url: URL): Promise<Response>;
}

/**
 * Answers before a site of files, where a host runs such a function: at the time gate of a policy the version
 * that applied (RFC 7089), at a dated page when it applied, and its Markdown for whoever asks for that. Every
 * other request, and one to a host that does not run it, is answered by the files alone.
 */
export async function answerRequest(request: Request, site: SiteBehind): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return site.page();
  const url = new URL(request.url);
  const gate = folderOfGate(url.pathname);
  if (gate !== null) {
    const timeMap = await readTimeMap(site, new URL(gate, url));
    if (!timeMap) return site.page();
    return new Response(null, answerTimeGate(timeMap, request.headers.get('accept-datetime')));
  }
  const dated = versionIn(url.pathname);
  const timeMap = dated && (await readTimeMap(site, new URL(dated.folder, url)));
  return dated && timeMap
    ? version(request, site, { url, timeMap, name: dated.version })
    : site.page();
}

async function version(
  request: Request,
  site: SiteBehind,
  { url, timeMap, name }: { url: URL; timeMap: TimeMap; name: string },
): Promise<Response> {
  const markdown = new URL('index.md', url);
  const other = prefersMarkdown(request.headers.get('accept')) ? await site.file(markdown) : null;
  const found = other?.ok ? other : await site.page();
  // The headers that a host answers with cannot be changed; those of a copy can.
  const answer = new Response(found.body, found);
  if (!found.ok && found.status !== 304) return answer;
  const { headers } = answer;
  headers.append('Vary', 'accept');
  if (found === other) headers.set('Content-Location', markdown.pathname);
  const told = mementoHeaders(timeMap, `${timeMap.original}${name}`) ?? {};
  for (const [header, value] of Object.entries(told)) headers.append(header, value);
  return answer;
}

async function readTimeMap(site: SiteBehind, folder: URL): Promise<TimeMap | null> {
  const response = await site.file(new URL('timemap.link', folder));
  return response.ok ? parseTimeMap(await response.text()) : null;
}
