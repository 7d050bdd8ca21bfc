import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  integrityOf,
  makeRelease,
  RELEASES,
  recordedReleases,
} from '../../src/builder/consent-release.ts';
import { VERSION } from '../../src/consent/version.ts';
import { headersFor } from '../../src/site/files/headers.ts';

const isWords = (name: string) => name.endsWith('.json');
const read = (file: string) => readFileSync(join(RELEASES, file), 'utf8');

test.each(recordedReleases())('release $version is the file that was released', (release) => {
  const script = read(release.file);
  expect(integrityOf(script)).toBe(release.integrity);
  // The files of words are those whose digests the script carries.
  for (const name of readdirSync(join(RELEASES, release.version)).filter(isWords))
    expect(script).toContain(integrityOf(read(`${release.version}/${name}`), 'sha256'));
});

test('the newest release is what the source gives: else raise the version and run `npm run consent:release`', async () => {
  expect(recordedReleases()[0]?.version).toBe(VERSION);
  const files = await makeRelease();
  for (const [name, text] of Object.entries(files)) expect(read(`${VERSION}/${name}`)).toBe(text);
});

test('the embed has the same words in each language, with the same values in them', () => {
  const folder = join(import.meta.dirname, '../../src/consent/texts');
  const languages = readdirSync(folder);
  expect(languages.length).toBeGreaterThan(1);
  const [english, ...others] = ['en.json', ...languages].map((name) => {
    const texts: Record<string, string> = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(`${texts['language']}.json`).toBe(name);
    return Object.entries(texts).map(([key, text]) => [key, text.match(/{\w+}/g)?.sort()]);
  });
  for (const other of others) expect(other).toEqual(english);
});

test('every file that the embed fetches from its own folder may be read by other sites, for ever', () => {
  const words = readdirSync(join(RELEASES, VERSION)).filter(isWords);
  expect(words).toEqual(['it.json']);
  for (const name of ['embed.js', ...words])
    expect(headersFor(`/consent/${VERSION}/${name}`)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
});

test('the embed has ASCII letters alone, so that pages in any encoding read it right', () => {
  expect([...read(`${VERSION}/embed.js`)].filter((letter) => letter > '\x7f')).toEqual([]);
});

test('the embed weighs at most 6 kB gzipped, styles and words included, and asks for no other file', () => {
  const script = read(`${VERSION}/embed.js`);
  expect(gzipSync(script, { level: 6 }).length).toBeLessThanOrEqual(6_000);
  expect(script).not.toMatch(/\bimport\b|innerHTML|outerHTML|insertAdjacent|\beval\b|new Function/);
});
