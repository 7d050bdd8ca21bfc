import { checkpointBody, formatCheckpoint, originOf } from '../../ledger/checkpoint.ts';
import { formatLedger } from '../../ledger/ledger.ts';
import { formatProof } from '../../ledger/proof-file.ts';
import type { Policy } from '../../policy/library.ts';
import { escapeMarkup } from '../html/escape-markup.ts';
import type { Media } from '../view/media.ts';
import { serviceLists } from '../view/service-list.ts';
import { markdownText, plainText, sealOf, textsOf } from '../view/version-texts.ts';
import { policiesOf, type View } from '../view/view.ts';
import { gpcFile } from './gpc-file.ts';
import { headerFile } from './headers.ts';
import { policiesJson, policyJson, versionJson } from './machine-readable.ts';
import { indexedPaths } from './page-list.ts';
import type { PublishedFile } from './published-file.ts';
import { redirectFile, redirectPages } from './redirects.ts';
import { redlineFiles } from './redline-file.ts';
import { searchRecords, wordsOf } from './search-records.ts';

/** Every such file. */
export function* publishedFiles(view: View, media: Media): Generator<PublishedFile> {
  for (const policy of policiesOf(view)) yield* policyFiles(view, media, policy);
  yield* siteFiles(view, media);
}

/** Those of one policy: texts, data, redlines, images. All lie below its address. */
export function* policyFiles(view: View, media: Media, policy: Policy): Generator<PublishedFile> {
  yield* versionFiles(view, media, policy);
  yield* redlineFiles(view, policy);
  yield { path: view.addresses.policyJson(policy), body: json(policyJson(view, policy)) };
}

/** Those of the whole site: list of policies, logo, sitemap, redirects, and what hosts want to know. */
export function* siteFiles(view: View, media: Media): Generator<PublishedFile> {
  const { addresses } = view;
  yield { path: addresses.policiesJson, body: json(policiesJson(view)) };
  for (const list of serviceLists(view))
    yield { path: addresses.servicesJson(list.organisation), body: json(list) };
  const { current, archived } = searchRecords(view);
  yield { path: addresses.searchWords, body: json(wordsOf(current)) };
  yield { path: addresses.archivedWords, body: json(wordsOf(archived)) };
  yield { path: addresses.ledger, body: formatLedger(view.ledger) };
  yield { path: addresses.checkpoint, body: formatCheckpoint(checkpointOf(view)) };
  const { logo } = view.library.site.brand;
  const logoFile = logo ? media.files.get(logo) : undefined;
  if (logo && logoFile) yield { path: addresses.path(`/${logo}`), body: logoFile };
  yield* redirectPages(view);
  yield { path: addresses.path('/sitemap.xml'), body: sitemap(view) };
  yield {
    path: addresses.path('/robots.txt'),
    body: `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.path('/sitemap.xml'))}\n`,
  };
  const gpc = gpcFile(view);
  if (gpc) yield gpc;
  yield { path: addresses.path('/_headers'), body: headerFile(view) };
  yield { path: addresses.path('/_redirects'), body: redirectFile(view) };
}

/** The head of the ledger, as it is signed. */
export function checkpointOf({ ledger, library }: View): string {
  const { size, root } = ledger.tree;
  return checkpointBody({ origin: originOf(library.site.url), size, root });
}

function* versionFiles(view: View, media: Media, policy: Policy): Generator<PublishedFile> {
  const { addresses } = view;
  const folder = `${policy.organisation}/${policy.slug}/`;
  const images = [...media.files].filter(([path]) => path.startsWith(folder));
  for (const version of textsOf(policy)) {
    yield {
      path: addresses.versionFile(policy, version, 'index.txt'),
      body: plainText(version),
    };
    yield {
      path: addresses.versionFile(policy, version, 'index.md'),
      body: markdownText(view, policy, version),
    };
    yield {
      path: addresses.versionFile(policy, version, 'version.json'),
      body: json(versionJson(view, policy, version)),
    };
    const seal = sealOf(view, policy, version);
    if (seal)
      yield {
        path: addresses.versionFile(policy, version, 'proof.json'),
        body: formatProof(view.ledger, seal),
      };
    if (images.length === 0) continue;
    const named = imagesOf(version.document);
    for (const [path, body] of images) {
      const name = path.slice(folder.length);
      if (named.has(name)) yield { path: `${addresses.version(policy, version)}${name}`, body };
    }
  }
}

function imagesOf(document: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(document, (_, value) => {
    if (value?.kind === 'image') found.add(value.source);
    return value;
  });
  return found;
}

function sitemap(view: View): string {
  const entries = indexedPaths(view).map(
    (path) => `<url><loc>${escapeMarkup(view.addresses.absolute(path))}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
