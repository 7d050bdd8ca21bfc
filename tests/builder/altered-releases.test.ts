import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { alteredReleases } from '../../src/builder/altered-releases.ts';
import { CONSENT_RELEASES } from '../../src/site/view/consent-releases.ts';
import { ROOT } from '../source-files.ts';

const RELEASES = join(ROOT, 'public/consent');
const place = mkdtempSync(join(tmpdir(), 'clausebook-releases-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the released files of this project are as they were released', () => {
  expect(CONSENT_RELEASES.length).toBeGreaterThan(2);
  expect(alteredReleases(RELEASES, CONSENT_RELEASES)).toEqual([]);
});

test.each(['0.1.0/embed.js', '0.2.0/it.json', '0.3.0/more.js', '0.3.0/default.js'])(
  '%s is named where a letter was added, or a system put other ends to its lines',
  (file) => {
    const folder = join(place, file.replace('/', '-'));
    cpSync(RELEASES, folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    appendFileSync(join(folder, file), ' ');
    expect(alteredReleases(folder, CONSENT_RELEASES)).toEqual([file]);
    writeFileSync(join(folder, file), `${text.replaceAll('\n', '\r\n')}\r\n`);
    expect(alteredReleases(folder, CONSENT_RELEASES)).toEqual([file]);
  },
);
