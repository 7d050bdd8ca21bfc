import { parsePage } from '../../src/cli/parse-page.ts';
import { toHex } from '../../src/ledger/bytes-as-text.ts';
import { FILE_LIST, formatFileList, isListed } from '../../src/ledger/file-list.ts';
import { ledgerOf } from '../../src/ledger/ledger.ts';
import type { ReadFile, VerifyTools } from '../../src/ledger/published-site.ts';
import { type SiteVerification, verifySite } from '../../src/ledger/verify-site.ts';
import { wordsNear } from '../../src/messages/words-in.ts';
import type { Day } from '../../src/policy/date.ts';
import type { Policy, Version } from '../../src/policy/library.ts';
import { publishedFiles } from '../../src/site/files/published-files.ts';
import { escapeMarkup } from '../../src/site/html/escape-markup.ts';
import { printHtml } from '../../src/site/html/print-html.ts';
import { entriesToAdd } from '../../src/site/promises/unsealed-versions.ts';
import { textsOf } from '../../src/site/view/version-texts.ts';
import { policiesOf, type View, viewOf } from '../../src/site/view/view.ts';
import { versionInWords } from '../../src/site/words/dates-in-words.ts';
import { pageSpeech } from '../../src/site/words/page-speech.ts';
import { ENGLISH_WORDS } from '../english-words.ts';
import { sampleLibrary } from '../site/sample-library.ts';
import { sha } from './node-hash.ts';

/** The files of a site by their paths from its root, as a build writes them. */
export type SiteFiles = Map<string, string>;

const TODAY = '2026-11-20' as Day;

/** A view of three versions, of which the first `sealed` are sealed. */
export function sealedView(sealed = 3, texts: Readonly<Record<string, string>> = {}): View {
  const library = sampleLibrary({
    policies: {
      'acme/privacy': {
        versions: {
          '2016-10': {
            text: texts['2016-10'] ?? 'We keep *your* name.\n\n| A | B |\n|---|---|\n| | 1 |\n',
          },
          '2020': { summary: 'More.', wording: 'restated' },
        },
      },
      'acme/terms': {
        versions: { '2018': { text: '## Fees {#fees}\n\nNone[^1].\n\n[^1]: Yet.\n' } },
      },
    },
  });
  const entries = entriesToAdd(sha, viewOf(library, TODAY), TODAY, new Map());
  return viewOf(library, TODAY, [], ledgerOf(sha, entries.slice(0, sealed)));
}

/** What such a site publishes: its files, and of each version a page with its text, in a language. */
export function siteOf(view: View, language = 'en'): SiteFiles {
  const words = wordsNear(language);
  const files: SiteFiles = new Map([['index.html', '<h1>Home</h1>']]);
  for (const { path, body } of publishedFiles(view, { files: new Map() }))
    files.set(path.slice(1), String(body()));
  const pageOf = (policy: Policy, version: Version) => {
    const article = printHtml(version.document, {
      path: (address) => address,
      image: (file) => `${view.addresses.version(policy, version)}${file}`,
      imageSize: () => null,
      formerIds: new Map(),
      since: new Map(),
      words,
      language: version.language,
    });
    return `<html lang="${language}"><main><header class="title"><h1>${escapeMarkup(version.title)}</h1><p class="version-name">${versionInWords(words, version)}</p></header><article id="_text">${article}</article></main></html>`;
  };
  for (const policy of policiesOf(view)) {
    for (const version of textsOf(policy))
      files.set(
        `${view.addresses.version(policy, version).slice(1)}index.html`,
        pageOf(policy, version),
      );
    const current = policy.versions.at(-1);
    if (current)
      files.set(`${view.addresses.policy(policy).slice(1)}index.html`, pageOf(policy, current));
  }
  return listed(files);
}

/** The files with a list of them, as it is after a build. */
export function listed(files: SiteFiles): SiteFiles {
  const digests = new Map(
    [...files]
      .filter(([path]) => isListed(path))
      .map(([path, text]) => [path, toHex(sha(Buffer.from(text)))]),
  );
  return files.set(FILE_LIST, formatFileList(digests));
}

/** What it takes to verify such files: they can be listed, as in a folder. */
export function toolsFor(files: SiteFiles): VerifyTools {
  return {
    hash: sha,
    ...pageSpeech(wordsNear, ENGLISH_WORDS),
    parsePage,
    paths: [...files.keys()],
  };
}

/** What `policy verify` finds in such files. */
export function verified(files: SiteFiles): Promise<SiteVerification> {
  return verifySite(readerOf(files), toolsFor(files));
}

/** Reads such files as `policy verify` reads a folder. */
export function readerOf(files: SiteFiles): ReadFile {
  return async (path) => {
    const text = files.get(path.endsWith('/') ? `${path}index.html` : path);
    return text === undefined ? null : Buffer.from(text);
  };
}
