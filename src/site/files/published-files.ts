import { checkpointBody, formatCheckpoint, originOf } from '../../ledger/checkpoint.ts';
import { formatLedger } from '../../ledger/ledger.ts';
import { formatProof } from '../../ledger/proof-file.ts';
import type { Document } from '../../policy/document.ts';
import type { Policy } from '../../policy/library.ts';
import { policyId } from '../../policy/policy-id.ts';
import { inlinesOf } from '../../policy/walk-document.ts';
import { publishedSchema } from '../schemas/published-schema.ts';
import { PUBLISHED_SHAPES } from '../schemas/shapes.ts';
import type { VersionFileName } from '../view/addresses.ts';
import { otherViews } from '../view/language-view.ts';
import { leavesOut } from '../view/left-out.ts';
import type { Media } from '../view/media.ts';
import { serviceLists } from '../view/service-list.ts';
import { markdownText, plainText, textSealOf, textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';
import { aknText } from './akn-file.ts';
import { apacheConfig } from './apache-config.ts';
import { caddyConfig } from './caddy-config.ts';
import { policyCalendar, siteCalendar } from './calendar-files.ts';
import { bibtexText, risText } from './citation-files.ts';
import { organisationFeeds, policyFeeds, siteFeeds } from './feed-files.ts';
import { fragmentFiles } from './fragment-files.ts';
import { gpcFile } from './gpc-file.ts';
import { headerFile } from './headers.ts';
import { llmsFile } from './llms-file.ts';
import { policiesJson, policyJson, versionJson } from './machine-readable.ts';
import { movedFiles } from './moved-files.ts';
import { nginxConfig } from './nginx-config.ts';
import type { PublishedFile } from './published-file.ts';
import { redirectFile, redirectPages } from './redirects.ts';
import { redlineFiles } from './redline-file.ts';
import { registerFiles } from './register-files.ts';
import { currentWords, searchableWords, searchRecords } from './search-records.ts';
import { sitemaps } from './sitemaps.ts';
import { timeMapFile } from './time-map-file.ts';

/** Every such file. */
export function* publishedFiles(view: View, media: Pick<Media, 'files'>): Generator<PublishedFile> {
  yield* newFiles(view, media);
  yield* oldPlaces(view, media);
}

/** Every file but the pages that stand at old addresses and lead on. */
export function* newFiles(view: View, media: Pick<Media, 'files'>): Generator<PublishedFile> {
  for (const policy of policiesOf(view)) yield* policyFiles(view, media, policy);
  for (const each of otherViews(view))
    for (const policy of policiesOf(each)) yield* policyFiles(each, media, policy);
  yield* ownFiles(view, media);
}

/** Those of one policy: its records, and the feeds that tell of them. All lie below its address. */
export function* policyFiles(
  view: View,
  media: Pick<Media, 'files'>,
  policy: Policy,
): Generator<PublishedFile> {
  yield* policyRecords(view, media, policy);
  if (!leavesOut(view, 'word-files')) yield* redlineFiles(view, policy);
  yield* fragmentFiles(view, policy);
  yield* policyFeeds(view, policy);
  yield policyCalendar(view, policy);
  yield timeMapFile(view, policy);
}

/** What shows what a policy said: texts, data, images. */
export function* policyRecords(
  view: View,
  media: Pick<Media, 'files'>,
  policy: Policy,
): Generator<PublishedFile> {
  yield* versionFiles(view, media, policy);
  yield jsonFile(view.addresses.policyJson(policy), () => policyJson(view, policy));
  yield* registerFiles(view, policy);
}

/** Those of the whole site: list of policies, logo, sitemap, redirects, and what hosts want to know. */
export function* siteFiles(view: View, media: Pick<Media, 'files'>): Generator<PublishedFile> {
  yield* ownFiles(view, media);
  yield* oldPlaces(view, media);
}

/** What stands where policies stood before: pages that lead on, and what programs ask for. */
function* oldPlaces(view: View, media: Pick<Media, 'files'>): Generator<PublishedFile> {
  yield* redirectPages(view);
  for (const each of [view, ...otherViews(view)])
    yield* movedFiles(each, {
      policy: (policy) => policyFiles(each, media, policy),
      organisation: (organisation) => organisationFeeds(each, organisation),
    });
}

function* ownFiles(view: View, media: Pick<Media, 'files'>): Generator<PublishedFile> {
  const { addresses } = view;
  for (const each of [view, ...otherViews(view)]) {
    yield jsonFile(each.addresses.policiesJson, () => policiesJson(each));
    yield* siteFeeds(each);
    yield siteCalendar(each);
  }
  for (const name of PUBLISHED_SHAPES) {
    const path = addresses.schema(name);
    yield jsonFile(path, () => publishedSchema(name, addresses.absolute(path)));
  }
  for (const list of serviceLists(view))
    yield jsonFile(addresses.servicesJson(list.organisation), () => list);
  for (const each of [view, ...otherViews(view)]) {
    yield jsonFile(each.addresses.searchWords, () => currentWords(searchRecords(each)));
    yield jsonFile(each.addresses.archivedWords, () =>
      searchableWords(searchRecords(each).archived),
    );
  }
  yield { path: addresses.ledger, body: () => formatLedger(view.ledger) };
  yield { path: addresses.checkpoint, body: () => formatCheckpoint(checkpointOf(view)) };
  const { logo, icon } = view.library.site.brand;
  for (const name of new Set([logo, icon])) {
    const bytes = name === null ? undefined : media.files.get(name);
    if (name !== null && bytes) yield { path: addresses.logo(name), body: () => bytes };
  }
  yield* sitemaps(view);
  yield llmsFile(view);
  const gpc = gpcFile(view);
  if (gpc) yield gpc;
  yield { path: addresses.headers, body: () => headerFile(view) };
  yield { path: addresses.redirects, body: () => redirectFile(view) };
  yield* hostFiles(view);
}

/** What hosts read that read neither of those: GitHub Pages, Apache, nginx, Caddy. */
function* hostFiles(view: View): Generator<PublishedFile> {
  const { hostFile } = view.addresses;
  // Its being there tells GitHub Pages to leave names with an underscore alone.
  yield { path: hostFile('.nojekyll'), body: () => '' };
  yield { path: hostFile('.htaccess'), body: () => apacheConfig(view) };
  yield { path: hostFile('_hosts/nginx.conf'), body: () => nginxConfig(view) };
  yield { path: hostFile('_hosts/Caddyfile'), body: () => caddyConfig(view) };
}

/** The head of the ledger, as it is signed. */
export function checkpointOf({ ledger, library }: View): string {
  const { size, root } = ledger.tree;
  return checkpointBody({ origin: originOf(library.site.url), size, root });
}

function* versionFiles(
  view: View,
  media: Pick<Media, 'files'>,
  policy: Policy,
): Generator<PublishedFile> {
  const { addresses } = view;
  const folder = `${policyId(policy)}/`;
  const images = [...media.files].filter(([path]) => path.startsWith(folder));
  for (const version of textsOf(policy)) {
    const file = (name: VersionFileName) => addresses.versionFile(policy, version, name);
    // What is not translated has its files among those of its own language.
    if (addresses.language === null || version.rendering) {
      yield { path: file('index.txt'), body: () => plainText(version) };
      yield { path: file('index.md'), body: () => markdownText(view, policy, version) };
      yield { path: file('index.akn.xml'), body: () => aknText(view, policy, version) };
      yield { path: file('cite.ris'), body: () => risText(view, policy, version) };
      yield { path: file('cite.bib'), body: () => bibtexText(view, policy, version) };
      yield jsonFile(file('version.json'), () => versionJson(view, policy, version));
      const seal = textSealOf(view, policy, version);
      if (seal) yield { path: file('proof.json'), body: () => formatProof(view.ledger, seal) };
    }
    if (images.length === 0) continue;
    const shown = imagesOf(version.document);
    for (const [path, bytes] of images) {
      const name = path.slice(folder.length);
      if (shown.has(name))
        yield { path: addresses.image(policy, version, name), body: () => bytes };
    }
  }
}

function imagesOf(document: Document): Set<string> {
  return new Set(
    [...inlinesOf(document)].flatMap((each) => (each.kind === 'image' ? [each.source] : [])),
  );
}

function jsonFile(path: string, value: () => unknown): PublishedFile {
  return { path, body: () => `${JSON.stringify(value())}\n` };
}
