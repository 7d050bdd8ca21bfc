import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  integrityOf,
  makeRelease,
  RELEASES,
  recordedReleases,
} from '../../src/build/consent-release.ts';
import { VERSION } from '../../src/consent/version.ts';

const read = (file: string) => readFileSync(join(RELEASES, file), 'utf8');

test.each(recordedReleases())('release $version is the file that was released', (release) => {
  expect(integrityOf(read(release.file))).toBe(release.integrity);
});

test('the newest release is what the source gives: else raise the version and run `npm run consent:release`', async () => {
  expect(recordedReleases()[0]?.version).toBe(VERSION);
  const files = await makeRelease();
  for (const [name, text] of Object.entries(files)) expect(read(`${VERSION}/${name}`)).toBe(text);
});

test('the embed weighs at most 6 kB gzipped, styles and words included, and asks for no other file', () => {
  const script = read(`${VERSION}/embed.js`);
  expect(gzipSync(script, { level: 6 }).length).toBeLessThanOrEqual(6_000);
  expect(script).not.toMatch(/\bimport\b|innerHTML|outerHTML|insertAdjacent|\beval\b|new Function/);
});
