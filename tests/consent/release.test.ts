import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { integrityOf, makeRelease, recordedReleases } from '../../src/builder/consent-release.ts';
import { RELEASES } from '../../src/builder/folders.ts';
import { parseHeaderFile } from '../../src/builder/host-files.ts';
import { VERSION } from '../../src/consent/version.ts';
import { BUILT_IN_LANGUAGES } from '../../src/messages/words-in.ts';
import { headerFile } from '../../src/site/files/headers.ts';
import { sampleView } from '../site/sample-library.ts';

/** What the script itself loads. */
const isLoaded = (name: string) => name.endsWith('.json') || name === 'more.js';
const read = (file: string) => readFileSync(join(RELEASES, file), 'utf8');

test.each(recordedReleases())('release $version is the file that was released', (release) => {
  const script = read(release.file);
  expect(integrityOf(script)).toBe(release.integrity);
  // The files that it loads are those whose digests it carries.
  for (const name of readdirSync(join(RELEASES, release.version)).filter(isLoaded))
    expect(script).toContain(integrityOf(read(`${release.version}/${name}`), 'sha256'));
});

test('the newest release is what the source gives: else raise the version and run `npm run consent:release`', async () => {
  expect(recordedReleases()[0]?.version).toBe(VERSION);
  const files = await makeRelease();
  for (const [name, text] of Object.entries(files)) expect(read(`${VERSION}/${name}`)).toBe(text);
});

test.each(BUILT_IN_LANGUAGES)(
  'the embed has the same words in %s, with the same values in them',
  (language) => {
    const textsOf = (name: string): Record<string, string> =>
      JSON.parse(read(`${VERSION}/${name}.json`));
    const valuesIn = (texts: Record<string, string>) =>
      Object.entries(texts)
        .map(([key, text]) => [key, text.match(/{\w+}/g)?.sort()])
        .sort();
    expect(textsOf(language)['language']).toBe(language);
    expect(valuesIn(textsOf(language))).toEqual(valuesIn(textsOf('en')));
  },
);

test('every file that the embed fetches from its own folder may be read by other sites, for ever', () => {
  const names = readdirSync(join(RELEASES, VERSION)).filter((name) => !name.endsWith('.d.ts'));
  expect(names).toEqual(['de.json', 'default.js', 'embed.js', 'en.json', 'it.json', 'more.js']);
  const view = sampleView({ policies: {} });
  const headersFor = parseHeaderFile(headerFile(view));
  for (const name of names)
    expect(headersFor(`/consent/${VERSION}/${name}`)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
});

test('each script has ASCII letters alone, so that pages in any encoding read it right', () => {
  for (const name of ['embed.js', 'more.js', 'default.js'])
    expect([...read(`${VERSION}/${name}`)].filter((letter) => letter > '\x7f')).toEqual([]);
});

test('the embed weighs at most 7 kB gzipped with its styles, the words 1.1 kB, what is loaded when it is needed 5.3 kB more, and `default.js` 300 bytes', () => {
  const sizeOf = (name: string) => gzipSync(read(`${VERSION}/${name}`), { level: 6 }).length;
  expect(sizeOf('embed.js')).toBeLessThanOrEqual(7_000);
  expect(sizeOf('more.js')).toBeLessThanOrEqual(5_300);
  for (const language of BUILT_IN_LANGUAGES)
    expect(sizeOf(`${language}.json`)).toBeLessThanOrEqual(1_100);
  expect(read(`${VERSION}/default.js`).length).toBeLessThan(300);
});

test('no script makes markup or code of a string', () => {
  for (const name of ['embed.js', 'more.js'])
    expect(read(`${VERSION}/${name}`)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|\beval\b|new Function/,
    );
});
