import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build } from 'astro';
import { isTlogProof } from '../ledger/tlog-proof.ts';
import { contentDirectory, letContentGo, recallFrom, site, siteView } from '../site/load-site.ts';
import { siteDay } from '../site/site-day.ts';
import { CONSENT_RELEASES } from '../site/view/consent-releases.ts';
import { alteredReleases } from './altered-releases.ts';
import { astroSettings } from './astro-settings.ts';
import { buildOptions } from './build-options.ts';
import { withCosignatures } from './cosignatures.ts';

import { missingEditor } from './editor-site.ts';

import { findingsBeside } from './findings-on-disk.ts';

import { RELEASES } from './folders.ts';
import { keepFolders } from './kept-folders.ts';
import { listFiles } from './list-files.ts';
import { otherBuild } from './one-build.ts';
import { replaceSite } from './replace-site.ts';
import { reasonToStop } from './report.ts';
import { keysFrom } from './secret-keys.ts';
import { signFolder } from './sign-folder.ts';
import { sizeInWords, sizeOf } from './site-size.ts';
import { writeTlogProofs } from './write-tlog-proofs.ts';

/**
 * Builds into a folder beside the last one and replaces that at the end, so that a build that fails, or is
 * stopped, leaves what was there as it was.
 * @param code digest of the code, taken before it was loaded
 * @param secret the key that signs, if any
 */
export async function buildSite(code: string, secret: string | undefined): Promise<void> {
  const options = buildOptions();
  if (options === null) {
    process.exitCode = 2;
    return;
  }
  if (options.content !== undefined) process.env['CONTENT_DIR'] = options.content;
  const out = options.out.replace(/\/+$/, '');
  // Pages are made by modules that find their packages from where they lie: within the project.
  const isOutside = relative('.', out).startsWith('..');
  const fresh = isOutside
    ? `dist.${hash('sha256', resolve(out)).slice(0, 8)}.building`
    : `${out}.building`;

  if (!siteDay(contentDirectory())) {
    process.stderr.write(
      `SITE_DATE is ${process.env['SITE_DATE']}, which is no day. Write it as in SITE_DATE=2026-12-01.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const other = otherBuild(out);
  if (other !== null) {
    process.stderr.write(
      `Another build (process ${other}) is writing ${out}/. Wait for its end, or build into another folder: --out FOLDER.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  rmSync(fresh, { recursive: true, force: true });
  process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      removeForGood(fresh);
      process.exit(1);
    });
  if (!options.cold) recallFrom(findingsBeside(contentDirectory(), () => code));
  process.stderr.write('Reading and checking the content …\n');
  // The exit code is set, and process.exit() not called: Node can wait in it for ever while it still
  // compiles (nodejs/node#54918).
  const reason = reasonToStop(site(), secret);
  if (reason !== null) {
    process.exitCode = reason;
    return;
  }
  letContentGo();
  const missing = missingEditor(siteView().view);
  if (missing !== null) {
    process.stderr.write(
      `site.yaml asks for an editor, and the package that is the editor is not installed. Run: ${missing}\n`,
    );
    process.exitCode = 1;
    return;
  }
  const altered = alteredReleases(RELEASES, CONSENT_RELEASES);
  if (altered.length > 0) {
    process.stderr.write(
      `These files of the consent tool are not as they were released, and browsers would refuse them: ${altered.join(', ')}. Restore them: git checkout -- public/consent\n`,
    );
    process.exitCode = 1;
    return;
  }
  const kept = keepFolders(out, code, { cold: options.cold });
  // The integration is handed over, not found by Astro, which would load it as a second copy of every
  // module and parse all content twice.
  await build({
    ...astroSettings(kept),
    configFile: false,
    outDir: resolve(fresh),
    logLevel: 'warn',
  });
  cpSync(RELEASES, `${fresh}/consent`, { recursive: true });
  const listed = listFiles(fresh, out, kept.names());
  const { view } = siteView();
  const { url } = view.library.site;
  withCosignatures(fresh, contentDirectory());
  signFolder(fresh, { url, day: view.today }, keysFrom(view.library.site, secret));
  writeTlogProofs(fresh, { out, names: kept.names() });
  const isKept = (path: string) => kept.has(path) && !isTlogProof(path);
  // The site is replaced without a pause in which a signal could be heeded: all of it, or nothing.
  replaceSite(isOutside ? besides(fresh, out) : fresh, out, isKept);
  kept.record();
  listed.record();
  const { size, limits } = sizeInWords(sizeOf(out));
  process.stderr.write(
    `Built ${out}/ in ${((performance.now() - started) / 1000).toFixed(1)} s: ${size}.\n${limits.map((limit) => `${limit}\n`).join('')}`,
  );
}

/**
 * Brings a new site to a place from where its files can be renamed: no file can be renamed from one disk
 * to another.
 */
function besides(fresh: string, out: string): string {
  const near = `${out}.building`;
  rmSync(near, { recursive: true, force: true });
  mkdirSync(dirname(near), { recursive: true });
  cpSync(fresh, near, { recursive: true });
  rmSync(fresh, { recursive: true, force: true });
  return near;
}

/**
 * Removes a folder into which threads of Node and of the bundler may still be writing what they have begun.
 */
function removeForGood(folder: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  do {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    // This call blocks, so that nothing new is begun meanwhile.
    Atomics.wait(clock, 0, 0, 50);
  } while (existsSync(folder));
}
